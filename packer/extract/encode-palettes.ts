import { argb8888Of } from '../../contract/color.ts';
import { format } from '../../contract/json/layout.ts';
import type { UnpackedPalette } from '../../formats/format.ts';
import { encodeIndexedPng } from '../images/encode-png.ts';
import { encodeAdobeColorTable } from '../palettes/adobe-color-table.ts';
import { encodeGimpPalette } from '../palettes/gimp-palette.ts';
import { encodeHexPalette } from '../palettes/hex-palette.ts';
import { encodeJascPalette } from '../palettes/jasc-palette.ts';
import type { EncodedFile } from './encoded-file.ts';

/** What palettes may be written as: the declaration's own shape, and what other tools read. */
export const PALETTE_FORMATS = ['json', 'jasc', 'gpl', 'hex', 'act', 'png'] as const;

export type PaletteFormat = (typeof PALETTE_FORMATS)[number];

export function isPaletteFormat(text: string): text is PaletteFormat {
  return PALETTE_FORMATS.some((known) => known === text);
}

/** The palettes of one bank. */
export interface NamedPalettes {
  /** File name without ending. */
  readonly name: string;
  readonly palettes: readonly UnpackedPalette[];
}

/**
 * Palettes as one file, in formats other than JSON one after the other, 16 opaque colours each, so that
 * `inputs.palettes` takes them under the numbers they had. Where that makes more colours than the format's readers
 * take, as several files, each called after its first palette; none at all where there are no palettes to hold.
 */
export function encodePalettes(named: NamedPalettes, as: PaletteFormat): EncodedFile[] {
  if (as === 'json') return [palettesJson(named)];
  const { name, palettes } = named;
  const { ending, most, encode } = COLOR_FILES[as];
  const colors = colorsOf(palettes);
  const starts = Array.from({ length: Math.ceil(colors.length / most) }, (_, part) => part * most);
  return starts.map((from) => {
    const part = starts.length === 1 ? name : `${name}-${from / COLORS_PER_PALETTE}`;
    return { name: part + ending, bytes: encode(colors.subarray(from, from + most), part) };
  });
}

/** In the shape of `output.pipeline.palettes`, so that it can be pasted into a declaration. */
export function palettesJson({ name, palettes }: NamedPalettes): EncodedFile {
  const entries = palettes.map(({ index, colors }) => {
    const convertedRgb565 = [...colors];
    return { index, palette: { originalArgb8888: convertedRgb565.map(argb8888Of), convertedRgb565 } };
  });
  const text = `${format(entries, { indent: '', step: '  ', newline: '\n' })}\n`;
  return { name: `${name}.json`, bytes: new TextEncoder().encode(text) };
}

interface ColorFile {
  readonly ending: string;
  /** Colours a file. */
  readonly most: number;
  encode(colors: Uint32Array, name: string): Uint8Array;
}

const COLORS_PER_PALETTE = 16;

/** Most programs that read JASC palettes have room for 256 colours; Adobe's and PNG's own palettes have no more. */
const COLOR_FILES: Readonly<Record<Exclude<PaletteFormat, 'json'>, ColorFile>> = {
  jasc: { ending: '.pal', most: 256, encode: encodeJascPalette },
  gpl: { ending: '.gpl', most: 1024, encode: encodeGimpPalette },
  hex: { ending: '.hex', most: 1024, encode: encodeHexPalette },
  act: { ending: '.act', most: 256, encode: encodeAdobeColorTable },
  png: { ending: '.png', most: 256, encode: palettePng },
};

/** Each palette at 16 times its number; black where there is none. */
function colorsOf(palettes: readonly UnpackedPalette[]): Uint32Array {
  const end = Math.max(0, ...palettes.map(({ index }) => index + 1));
  const colors = new Uint32Array(end * COLORS_PER_PALETTE).fill(0xff000000);
  for (const { index, colors: words } of palettes)
    colors.set(Uint32Array.from(words, argb8888Of), index * COLORS_PER_PALETTE);
  return colors;
}

/** A row a palette, a pixel a colour, so that its pixels and its own palette say the same. */
function palettePng(colors: Uint32Array): Uint8Array {
  const pixels = Uint8Array.from(colors.keys());
  const height = colors.length / COLORS_PER_PALETTE;
  return encodeIndexedPng({ width: COLORS_PER_PALETTE, height, pixels, palette: colors });
}
