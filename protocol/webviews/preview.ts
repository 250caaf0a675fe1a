import type { ShownAsset } from '../bank-view.ts';
import type { Message } from '../message.ts';

/** The page is there and shows nothing yet. From the page. */
export const PREVIEW_READY: Message<void> = { method: 'packwright/preview/ready' };

/** What the page is to show from now on. To the page. */
export const PREVIEW_SHOW: Message<PreviewShown> = { method: 'packwright/preview/show' };

/** Where the cursor stands in the text, for the page to follow; null where nothing of the bank is. To the page. */
export const PREVIEW_CURSOR: Message<TextPlace | null> = { method: 'packwright/preview/cursor' };

/** The text is to be shown where something comes from. From the page. */
export const PREVIEW_REVEAL: Message<TextPlace | TroublePlace> = { method: 'packwright/preview/reveal' };

/** A source is to be opened. From the page. */
export const PREVIEW_OPEN_INPUT: Message<InputPlace> = { method: 'packwright/preview/openInput' };

/** Whether the page stays with its document, or follows the active editor. From the page. */
export const PREVIEW_LOCK: Message<{ readonly isLocked: boolean }> = { method: 'packwright/preview/lock' };

export interface PreviewShown {
  /** The asset.json; empty where there is none to show. */
  readonly uri: string;
  /** What people call it while its declaration has no name. */
  readonly label: string;
  readonly isLocked: boolean;
  /** Null where there is no newer one than the page has of this document. */
  readonly asset: ShownAsset | null;
  /** Why there is no newer one; null where all is well. */
  readonly trouble: PreviewTrouble | null;
}

export interface PreviewTrouble {
  readonly message: string;
  /** Whether it has a place in the text. */
  readonly hasPlace: boolean;
}

/** Something of the text that gives something to the bank. */
export type TextPlace = InputPlace | PalettePlace;

export interface InputPlace {
  readonly kind: 'input';
  /** Among `ShownAsset.inputs`. */
  readonly position: number;
}

export interface PalettePlace {
  readonly kind: 'palette';
  /** The number by which the runtime knows it. */
  readonly index: number;
}

export interface TroublePlace {
  readonly kind: 'trouble';
}

/** What a page keeps of itself, and the editor over a restart. */
export interface PreviewMemory {
  readonly uri: string;
  readonly isLocked: boolean;
}

export function isPreviewMemory(state: unknown): state is PreviewMemory {
  return (
    typeof state === 'object' &&
    state !== null &&
    'uri' in state &&
    typeof state.uri === 'string' &&
    'isLocked' in state &&
    typeof state.isLocked === 'boolean'
  );
}
