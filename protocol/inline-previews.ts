import type { Position, Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * Small pictures to be shown within the text: what the packer makes of each input and of each palette, of the text as
 * its editor has it. Refused for what is no asset.json with a place on disk. ASSET_CHANGED tells when to ask again.
 */
export const INLINE_PREVIEWS: Message<InlinePreviewsParams, InlinePreviews> = {
  method: 'packwright/inlinePreviews',
};

export interface InlinePreviewsParams {
  /** The asset.json. */
  readonly uri: string;
  /** The lines that are looked at; all of them where it is absent. */
  readonly range?: Range;
  /** Pixels of the screen that a picture may be high, and those that the pictures of a line may be wide together. */
  readonly height: number;
  readonly width: number;
}

export interface InlinePreviews {
  /** Of the text that was packed; null where the document is not open. */
  readonly version: number | null;
  /** Why there are no pictures now: what the first error says. */
  readonly obstacle: string | null;
  /** Everything that can have a picture, in the order of the text. */
  readonly previews: readonly InlinePreview[];
}

export interface InlinePreview {
  /** Says which input or palette it is, the same while the text changes around it; unique in its document. */
  readonly key: string;
  /** The picture belongs right behind this place. */
  readonly position: Position;
  /** In words: `16 glyphs of 16 × 16` */
  readonly summary: string;
  /** Null where there is an obstacle, and for what has no looks. */
  readonly picture: InlinePicture | null;
}

export type InlinePicture = PixelPicture | SwatchPicture | WavePicture;

/** Each of its pixels is meant to be `zoom` pixels of the screen. */
export interface PixelPicture {
  readonly kind: 'pixels';
  /** `data:image/png;base64,…`; transparent where the runtime draws nothing. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Whether there is more than it shows. */
  readonly isCut: boolean;
}

/** A palette by entry: `#rrggbb`, or null for the one that the runtime does not draw. */
export interface SwatchPicture {
  readonly kind: 'swatches';
  readonly colors: readonly (string | null)[];
}

/** A sound from its beginning to its end: the lowest and the highest sample, in turn, of equal stretches, -1 to 1. */
export interface WavePicture {
  readonly kind: 'wave';
  readonly peaks: readonly number[];
}
