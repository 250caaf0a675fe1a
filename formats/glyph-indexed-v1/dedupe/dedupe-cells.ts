import { cellWord } from '../../cell-word.ts';
import { CellPacker } from '../cell-packer.ts';
import { bytesPerGlyphOf, type GlyphRange, MAX_GLYPHS, rangesOf, type TileSize } from '../layout.ts';
import type { GlyphPlan } from '../plan-glyphs.ts';
import { GlyphStore } from './glyph-store.ts';

/** Which glyphs are one: those that are equal, or those that are so however they are mirrored. */
export type Dedupe = 'exact' | 'flips';

/** What a pipeline declares; undefined where every cell has a glyph of its own. */
export function dedupeOf({ dedupe }: Readonly<Record<string, unknown>>): Dedupe | undefined {
  return dedupe === 'exact' || dedupe === 'flips' ? dedupe : undefined;
}

export interface DedupedCells {
  readonly count: number;
  /** The glyphs one after the other, each once. */
  readonly glyphs: Uint8Array;
  /** A word a cell, as the map of the bank has it. */
  readonly map: Uint32Array;
}

/** Why there is no map: the sheet at which glyphs were too many, or one with a cell that no palette fits. */
export interface DedupeObstacle {
  readonly kind: 'too-many' | 'no-palette';
  /** Position of the sheet. */
  readonly sheet: number;
}

export interface DedupeSettings {
  readonly dedupe: Dedupe;
  readonly tileSize: TileSize;
}

/**
 * Stores every glyph once, in the order in which the cells show them, as they are shown first. Only for sheets that
 * are cut into whole glyphs. Rules and `build` ask for the same, which is made once.
 */
export function dedupeCells(plan: GlyphPlan, settings: DedupeSettings): DedupedCells | DedupeObstacle {
  const last = known.get(plan);
  const { dedupe, tileSize } = settings;
  if (last?.settings.dedupe === dedupe && last.settings.tileSize === tileSize) return last.cells;
  const cells = placeSheets(plan, settings);
  known.set(plan, { settings, cells });
  return cells;
}

interface KnownCells {
  readonly settings: DedupeSettings;
  readonly cells: DedupedCells | DedupeObstacle;
}

const known = new WeakMap<GlyphPlan, KnownCells>();

function placeSheets(plan: GlyphPlan, { dedupe, tileSize }: DedupeSettings): DedupedCells | DedupeObstacle {
  const ranges = rangesOf(plan.images, tileSize);
  const cellCount = ranges.reduce((sum, { glyph_count }) => sum + glyph_count, 0);
  const packer = new CellPacker(plan.palettes, tileSize);
  const capacity = Math.min(cellCount, MAX_GLYPHS);
  const store = new GlyphStore({ tileSize, capacity, hasFlips: dedupe === 'flips' });
  const map = new Uint32Array(cellCount);
  const room = sheetRoom(ranges, tileSize);
  for (const [sheet, image] of plan.images.entries()) {
    const { first_glyph, glyph_count } = ranges[sheet];
    const glyphs = room.glyphs.subarray(0, glyph_count * bytesPerGlyphOf(tileSize));
    const paletteNumbers = plan.perGlyph ? room.paletteNumbers.subarray(0, glyph_count) : undefined;
    if (!packer.pack(image, { glyphs, paletteNumbers }, plan.numbers[sheet]))
      return { kind: 'no-palette', sheet };
    const cells = map.subarray(first_glyph, first_glyph + glyph_count);
    if (!placeAll(store, glyphs, cells)) return { kind: 'too-many', sheet };
    if (paletteNumbers !== undefined) addPalettes(cells, paletteNumbers);
  }
  return { count: store.count, glyphs: store.bytes, map };
}

/** For the cells of one sheet after the other. */
function sheetRoom(
  ranges: readonly GlyphRange[],
  tileSize: TileSize,
): { glyphs: Uint8Array; paletteNumbers: Uint8Array } {
  const most = ranges.reduce((highest, { glyph_count }) => Math.max(highest, glyph_count), 0);
  return { glyphs: new Uint8Array(most * bytesPerGlyphOf(tileSize)), paletteNumbers: new Uint8Array(most) };
}

/** Returns whether there was room for all. */
function placeAll(
  store: GlyphStore,
  { buffer, byteOffset, length }: Uint8Array,
  cells: Uint32Array,
): boolean {
  const words = new Int32Array(buffer, byteOffset, length / 4);
  const wordsPerGlyph = words.length / Math.max(1, cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const place = store.place(words, cell * wordsPerGlyph);
    if (place < 0) return false;
    cells[cell] = place;
  }
  return true;
}

function addPalettes(cells: Uint32Array, paletteNumbers: Uint8Array): void {
  for (let cell = 0; cell < cells.length; cell++) cells[cell] |= cellWord(0, paletteNumbers[cell]);
}
