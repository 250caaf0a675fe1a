import type { BankFields } from '../bank-fields.ts';
import type { DecodedInput } from '../decoded-input.ts';
import type { GivenPalette } from './derive/derive-palettes.ts';
import { filePalettes } from './palette-files.ts';
import { declaredPalettes, type GlyphImage, ownPalettes } from './palettes.ts';

/** The palettes that are there before any is derived. */
export interface GivenPalettes {
  /** By index. */
  readonly palettes: readonly GivenPalette[];
  /** For each image the palette number of its glyphs; undefined for true-colour ones, and where there is no palette. */
  readonly numbers: readonly (number | undefined)[];
  /** Whether the images brought them along. */
  readonly areOwn: boolean;
}

/**
 * The declared palettes and those of files; where there are none of these, what indexed images bring along (docs/
 * formats/glyph-indexed-v1.md, "Palettes").
 */
export function givenPalettes(
  pipeline: BankFields,
  files: readonly DecodedInput[],
  images: readonly GlyphImage[],
): GivenPalettes {
  const declared = declaredPalettes(pipeline).map((palette) => ({ ...palette, isOpen: true }));
  const taken = new Set(declared.map(({ index }) => index));
  const filed = filePalettes(files, taken).map((palette) => ({ ...palette, isOpen: false }));
  const palettes = [...declared, ...filed].sort((a, b) => a.index - b.index);
  if (palettes.length === 0) {
    const own = ownPalettes(images);
    return {
      palettes: own.palettes.map((palette) => ({ ...palette, isOpen: true })),
      numbers: own.numbers,
      areOwn: true,
    };
  }
  const lowest = palettes[0].index;
  const numbers = images.map(({ kind }) => (kind === 'indexed' ? lowest : undefined));
  return { palettes, numbers, areOwn: false };
}
