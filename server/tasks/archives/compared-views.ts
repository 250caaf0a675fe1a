import type { BankView, BlobsView, GlyphsView, SoundsView } from '../../../formats/bank-view.ts';
import { indexAt, paletteOf } from '../../../formats/cell-word.ts';
import type { BankComparison } from '../../../protocol/archive.ts';

export const NOTHING_COMPARED: BankComparison = {
  firstDifference: null,
  differingBytes: 0,
  glyphs: [],
  differingGlyphs: 0,
  palettes: [],
  members: [],
  problem: null,
};

/** Glyphs that are told one by one. */
const MAX_GLYPHS = 4096;

export function comparedBytes(
  left: Uint8Array,
  right: Uint8Array,
): Pick<BankComparison, 'firstDifference' | 'differingBytes'> {
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  let firstDifference = longer === shorter ? null : shorter;
  let differingBytes = longer - shorter;
  for (let at = 0; at < shorter; at++) {
    if (left[at] === right[at]) continue;
    if (differingBytes === longer - shorter) firstDifference = at;
    differingBytes++;
  }
  return { firstDifference, differingBytes };
}

/** What differs in the parts that people know a bank by; nothing where the two are of different kinds. */
export function comparedViews(left: BankView, right: BankView): Partial<BankComparison> {
  if (left.kind === 'glyphs' && right.kind === 'glyphs') return comparedGlyphs(left, right);
  if (left.kind === 'sounds' && right.kind === 'sounds') return { members: comparedSounds(left, right) };
  if (left.kind === 'blobs' && right.kind === 'blobs') return { members: comparedBlobs(left, right) };
  return {};
}

function comparedGlyphs(left: GlyphsView, right: GlyphsView): Partial<BankComparison> {
  const palettes = differingPalettes(left, right);
  const glyphs: number[] = [];
  let differingGlyphs = 0;
  for (let cell = 0; cell < Math.max(left.cells.length, right.cells.length); cell++) {
    if (isSameCell(left, right, cell)) continue;
    differingGlyphs++;
    if (glyphs.length < MAX_GLYPHS) glyphs.push(cell);
  }
  return { glyphs, differingGlyphs, palettes };
}

/** Whether both show the same, whichever glyph of theirs and however mirrored. */
function isSameCell(left: GlyphsView, right: GlyphsView, cell: number): boolean {
  const [a, b] = [left.cells[cell], right.cells[cell]];
  if (a === undefined || b === undefined || left.tileSize !== right.tileSize) return false;
  if (left.hasPaletteNumbers !== right.hasPaletteNumbers || paletteOf(a) !== paletteOf(b)) return false;
  for (let y = 0; y < left.tileSize; y++)
    for (let x = 0; x < left.tileSize; x++)
      if (indexAt(left, a, x, y) !== indexAt(right, b, x, y)) return false;
  return true;
}

function differingPalettes(left: GlyphsView, right: GlyphsView): number[] {
  const count = Math.max(left.palettes.length, right.palettes.length);
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => String(left.palettes[index]?.colors) !== String(right.palettes[index]?.colors),
  );
}

function comparedSounds({ sounds: left }: SoundsView, { sounds: right }: SoundsView): string[] {
  const isSame = (a: SoundsView['sounds'][number], b: typeof a) =>
    a.sampleRate === b.sampleRate &&
    a.channels === b.channels &&
    a.loop?.start === b.loop?.start &&
    a.loop?.end === b.loop?.end &&
    areSame(a.samples, b.samples);
  return differingNames(left, right, isSame);
}

function comparedBlobs({ blobs: left }: BlobsView, { blobs: right }: BlobsView): string[] {
  return differingNames(left, right, (a, b) => areSame(a.bytes, b.bytes));
}

/** Names on one side only, and of those on both, the ones that are not the same. */
function differingNames<T extends { readonly name: string }>(
  left: readonly T[],
  right: readonly T[],
  isSame: (a: T, b: T) => boolean,
): string[] {
  const before = new Map(left.map((member) => [member.name, member]));
  const after = new Map(right.map((member) => [member.name, member]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const [a, b] = [before.get(name), after.get(name)];
    return a === undefined || b === undefined || !isSame(a, b);
  });
}

function areSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && comparedBytes(left, right).differingBytes === 0;
}
