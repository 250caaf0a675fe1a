import { rgb565Of } from '../../contract/color.ts';
import type { BankFields } from '../bank-fields.ts';
import type { IndexedImage, TrueColorImage } from '../decoded-input.ts';
import { type GlyphIndexedV1Pipeline, validate } from '../generated/glyph-indexed-v1-pipeline.ts';
import { COLORS_PER_PALETTE, MAX_PALETTES } from './layout.ts';

/** One palette of a bank: declared, from a file, from an indexed image, or derived. */
export interface BankPalette {
  /** The number by which the runtime knows it. */
  readonly index: number;
  /** As authored, `0xRRGGBB` by entry; at most 16. */
  readonly colors: readonly number[];
  /** RGB565 as written, by entry; at most 16. */
  readonly words: readonly number[];
}

export type GlyphImage = IndexedImage | TrueColorImage;

/** The settings of a bank; none where they break their schema. */
export function pipelineOf(pipeline: BankFields): GlyphIndexedV1Pipeline {
  const known = settings.get(pipeline) ?? (validate(pipeline) ? pipeline : {});
  settings.set(pipeline, known);
  return known;
}

/** The palettes that settings declare, by index; empty where they declare none or break their schema. */
export function declaredPalettes(pipeline: BankFields): readonly BankPalette[] {
  const known = declarations.get(pipeline);
  if (known !== undefined) return known;
  const { palettes = [] } = pipelineOf(pipeline);
  const sorted = palettes
    .map(({ index, palette }) => ({
      index,
      colors: palette.originalArgb8888.map((argb8888) => argb8888 % 0x1000000),
      words: [...palette.convertedRgb565],
    }))
    .sort((a, b) => a.index - b.index);
  declarations.set(pipeline, sorted);
  return sorted;
}

/** How many palettes the bank may have. */
export function maxPalettesOf(pipeline: BankFields): number {
  return pipelineOf(pipeline).max_palettes ?? MAX_PALETTES;
}

/** Palettes that images bring along, and for each image the number of its own, undefined for one without. */
export interface OwnPalettes {
  readonly palettes: readonly BankPalette[];
  readonly numbers: readonly (number | undefined)[];
}

/** Each palette that images bring along once, in the order of the images; numbers from 0. */
export function ownPalettes(images: readonly GlyphImage[]): OwnPalettes {
  const byContent = new Map<string, BankPalette>();
  let last: { readonly entries: Uint32Array; readonly number: number } | undefined;
  const numbers = images.map((image) => {
    if (image.kind !== 'indexed') return undefined;
    const entries = image.palette.subarray(0, COLORS_PER_PALETTE);
    // Most banks have one palette: then it is read once, not once an image.
    if (last === undefined || !isSame(entries, last.entries))
      last = { entries, number: addPalette(byContent, [...entries]) };
    return last.number;
  });
  return { palettes: [...byContent.values()], numbers };
}

/** The number of the palette, which is a new one where none shows the same colours. */
function addPalette(byContent: Map<string, BankPalette>, entries: readonly number[]): number {
  const words = entries.map(rgb565Of);
  const content = contentOf(words);
  const known = byContent.get(content);
  if (known !== undefined) return known.index;
  const index = byContent.size;
  byContent.set(content, { index, colors: entries.map((argb8888) => argb8888 % 0x1000000), words });
  return index;
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let entry = 0; entry < a.length; entry++) if (a[entry] !== b[entry]) return false;
  return true;
}

/** Every rule and `build` ask for the palettes of one declaration: its settings are read once. */
const declarations = new WeakMap<BankFields, readonly BankPalette[]>();
const settings = new WeakMap<BankFields, GlyphIndexedV1Pipeline>();

/** Two palettes that a runtime cannot tell apart, filled up to 16 words as they are written, are one. */
function contentOf(words: readonly number[]): string {
  return [...words, ...Array.from({ length: COLORS_PER_PALETTE - words.length }, () => 0)].join();
}
