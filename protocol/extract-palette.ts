import type { Range } from 'vscode-languageserver';
import type { Message } from './message.ts';

/**
 * The palettes that could be taken out of images, for `output.pipeline.palettes`. Refused where there is none to take,
 * with a message that says why.
 */
export const EXTRACT_PALETTE: Message<ExtractPaletteParams, ExtractedPalettes> = {
  method: 'packwright/extractPalette',
};

export interface ExtractPaletteParams {
  /** An asset.json, or an image. */
  readonly uri: string;
}

export interface ExtractedPalettes {
  /** One for each image and each declaration that could take its palette; none for an image that nobody declares. */
  readonly choices: readonly ExtractedPalette[];
  /** Of an image that nobody declares: an entry of `output.pipeline.palettes`, as JSON. */
  readonly text: string | null;
}

export interface ExtractedPalette {
  /** `Extract the palette of ‘hero.png’ as palette 1` */
  readonly title: string;
  /** The asset.json that gets it. */
  readonly uri: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}
