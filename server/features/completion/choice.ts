import type { CompletionItemKind } from 'vscode-languageserver';
import type { DocumentContext } from '../../../contract/context.ts';
import type { JsonCursor } from '../../../contract/json/cursor.ts';
import type { Server } from '../../feature.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** Where something is to be completed, and what is known there. */
export interface CompletionPlace<C extends DocumentContext = DocumentContext> {
  readonly server: Server;
  readonly snapshot: Snapshot;
  readonly context: C;
  readonly cursor: JsonCursor;
}

/** One thing that may be written at a place. */
export interface Choice {
  /** What is shown, and what the typed text is compared with. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly documentation?: readonly Block[];
  readonly insert: Insertion;
  /** What the typed text is compared with, where that is not the label. */
  readonly typedAs?: string;
  /** The file it names, relative to the asset root, to be shown when the client asks for more. */
  readonly file?: string;
}

/** What is written, with holes as holes.ts makes them. */
export type Insertion =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The value is left out where the key has one; a row goes on one line, however long. */
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown; readonly isRow?: true }
  /** All members of an object, into an empty one. */
  | { readonly kind: 'members'; readonly members: Readonly<Record<string, unknown>> };

export interface Choices {
  readonly choices: readonly Choice[];
  /** Whether there are more, which further typing may bring. */
  readonly isCut?: boolean;
}
