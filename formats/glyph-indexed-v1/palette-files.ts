import { rgb565Of } from '../../contract/color.ts';
import type { DecodedInput, DecodeProblem } from '../decoded-input.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES } from './layout.ts';
import type { BankPalette } from './palettes.ts';

/** The role of inputs that are palettes. */
export const PALETTES_ROLE = 'palettes';

/** How many palettes a file gives: one for each 16 colours, and for what is left. */
export function palettesInFile(input: DecodedInput | DecodeProblem): number {
  return Math.ceil(colorCount(input) / COLORS_PER_PALETTE);
}

/**
 * The palettes of files in their order, numbered by the lowest indices that `taken` leaves (docs/formats/
 * glyph-indexed-v1.md, "Palette files"). What no index is left for is dropped.
 */
export function filePalettes(
  inputs: readonly DecodedInput[],
  taken: ReadonlySet<number>,
): readonly BankPalette[] {
  if (inputs.length === 0) return [];
  const free = Array.from({ length: MAX_PALETTES }, (_, index) => index).filter((index) => !taken.has(index));
  const groups = inputs.flatMap((input) => [...groupsOf(input)]);
  return groups.slice(0, free.length).map((group, position) => ({
    index: free[position],
    colors: group.map((argb8888) => argb8888 % 0x1000000),
    words: group.map(rgb565Of),
  }));
}

/** The colours that a file gives its palettes, `0xAARRGGBB`; no more than all palettes of a bank have. */
export function colorsInFile(input: DecodedInput): readonly number[] {
  return [...groupsOf(input)].flat();
}

function* groupsOf(input: DecodedInput): Generator<number[]> {
  const count = Math.min(palettesInFile(input), MAX_PALETTES);
  for (let group = 0; group < count; group++) {
    yield colorsFrom(input, group * COLORS_PER_PALETTE);
  }
}

/** Of a palette file and an indexed image the entries, of any other image the pixels in reading order. */
function colorCount(input: DecodedInput | DecodeProblem): number {
  if (input.kind === 'palette-file') return input.colors.length;
  if (input.kind === 'indexed') return input.palette.length;
  return input.kind === 'true-color' ? input.width * input.height : 0;
}

/** Up to 16 colours `0xAARRGGBB`. */
function colorsFrom(input: DecodedInput, first: number): number[] {
  const end = first + COLORS_PER_PALETTE;
  if (input.kind === 'palette-file') return [...input.colors.subarray(first, end)];
  if (input.kind === 'indexed') return [...input.palette.subarray(first, end)];
  if (input.kind !== 'true-color') return [];
  const { buffer, byteOffset, length } = input.rgba.subarray(first * 4, end * 4);
  const view = new DataView(buffer, byteOffset, length);
  return Array.from({ length: length / 4 }, (_, pixel) => {
    const rgba = view.getUint32(pixel * 4);
    return ((rgba << 24) | (rgba >>> 8)) >>> 0;
  });
}
