import type { Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/** The packs of every project’s `game.json`, as its editor has it, else as it is on disk. */
export const PACK_TREE: Message<Record<string, never>, PackTree> = { method: 'packwright/packTree' };

/** Sent, once the tree was asked for, when it is another. */
export const PACK_TREE_CHANGED: Message<Record<string, never>> = { method: 'packwright/packTreeChanged' };

export interface PackTree {
  /** By the folder of their project. Projects without a game.json are left out. */
  readonly games: readonly GameNode[];
}

/** Every `id` is one of its own in the whole tree, and the same in the next. */
export interface GameNode {
  readonly kind: 'game';
  readonly id: string;
  /** Of the game.json, as the client spells it. */
  readonly uri: string;
  /** The game’s, else its project’s. */
  readonly name: string;
  /** How many templates it has. */
  readonly templates: number;
  readonly packs: readonly PackNode[];
  /** Entities that show another asset than their template. */
  readonly overrides: readonly SlotNode[];
  readonly notes: readonly GameNote[];
}

export interface PackNode {
  readonly kind: 'pack';
  readonly id: string;
  readonly uri: string;
  readonly name: string;
  readonly description: string | null;
  readonly isActive: boolean;
  readonly range: Range;
  /** One for each template, and then those that no template has. */
  readonly slots: readonly SlotNode[];
  /** Slots of templates that show an image, of so many. */
  readonly filled: number;
  readonly total: number;
}

export interface SlotNode {
  readonly kind: 'slot';
  readonly id: string;
  readonly uri: string;
  /** Of the template; of an override, of the entity. */
  readonly name: string;
  /** `stray`: there is no such template. */
  readonly state: 'filled' | 'dangling' | 'placeholder' | 'empty' | 'stray';
  /** What fills it: a name, an id or where its image is. */
  readonly asset: string | null;
  readonly range: Range;
}

export interface GameNote {
  readonly message: string;
  readonly range: Range;
}
