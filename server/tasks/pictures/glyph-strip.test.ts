import { describe, expect, it } from 'vitest';
import type { GlyphSource, GlyphsView } from '../../../formats/bank-view.ts';
import { cellWord, FLIP_X, FLIP_Y } from '../../../formats/cell-word.ts';
import { glyphStrip } from './glyph-strip.ts';

const RED = 0xf800;
const WHITE = 0xffff;

describe('how glyphs fit into a line', () => {
  it.each([
    { name: 'a row as it lies', side: 8, columns: 4, rows: 1, drawn: [0], size: [32, 8], zoom: 2 },
    { name: 'all rows that fit', side: 8, columns: 2, rows: 2, drawn: [3], size: [16, 16], zoom: 1 },
    { name: 'drawn glyphs in a row', side: 8, columns: 2, rows: 4, drawn: [1, 6], size: [16, 8], zoom: 2 },
    { name: 'one that is empty', side: 8, columns: 2, rows: 4, drawn: [], size: [8, 8], zoom: 2 },
    { name: 'half of large ones', side: 32, columns: 2, rows: 1, drawn: [0, 1], size: [32, 16], zoom: 1 },
    { name: 'nothing of nothing', side: 8, columns: 0, rows: 0, drawn: [], size: [0, 0], zoom: 17 },
  ])('$name', ({ side, columns, rows, drawn, size, zoom }) => {
    const strip = glyphStrip(
      view(side, columns * rows, drawn),
      { firstCell: 0, columns, rows, durations: undefined },
      ROOM,
    );
    expect([strip.width, strip.height]).toEqual(size);
    expect([strip.zoom, strip.isCut]).toEqual([zoom, false]);
  });

  it.each([
    { name: 'columns', source: { firstCell: 0, columns: 40, rows: 1 }, drawn: [], isCut: true },
    { name: 'glyphs', source: { firstCell: 0, columns: 8, rows: 8 }, drawn: range(17), isCut: true },
    { name: 'empty glyphs', source: { firstCell: 0, columns: 8, rows: 8 }, drawn: range(16), isCut: false },
  ])('says whether it leaves out $name', ({ source, drawn, isCut }) => {
    const shown = view(8, source.columns * source.rows, drawn);
    const strip = glyphStrip(shown, { ...source, durations: undefined }, ROOM);
    expect(strip.isCut).toBe(isCut);
    expect(strip.width * strip.zoom).toBeLessThanOrEqual(ROOM.width);
  });

  it('draws each glyph in its palette, and leaves entry 0 out', () => {
    const source: GlyphSource = { firstCell: 1, columns: 2, rows: 1, durations: undefined };
    const cells = Uint32Array.of(0, cellWord(1, 0), cellWord(2, 1));
    const shown = { ...view(8, 3, [1, 2]), cells, hasPaletteNumbers: true };
    const { argb, width } = glyphStrip(shown, source, ROOM);
    expect([...argb.entries()].filter(([, color]) => color !== 0)).toEqual([
      [0, 0xffff0000],
      [8, 0xffffffff],
    ]);
    expect(width).toBe(16);
  });

  it('draws a glyph of many cells once where not all fit', () => {
    const cells = Uint32Array.from({ length: 40 }, (_, cell) => cellWord(cell < 39 ? 1 : 0, 0));
    const source: GlyphSource = { firstCell: 0, columns: 1, rows: 40, durations: undefined };
    const strip = glyphStrip({ ...view(8, 2, [0, 1]), cells }, source, ROOM);
    expect([strip.width, strip.isCut]).toEqual([16, false]);
  });

  it('draws a glyph as its cells mirror it', () => {
    const cells = Uint32Array.of(cellWord(1, 0, FLIP_X), cellWord(1, 0, FLIP_Y), cellWord(0, 0));
    const source: GlyphSource = { firstCell: 0, columns: 3, rows: 1, durations: undefined };
    const { argb } = glyphStrip({ ...view(8, 2, [1]), cells }, source, ROOM);
    expect([...argb.entries()].filter(([, color]) => color !== 0).map(([at]) => at)).toEqual([7, 7 * 24 + 8]);
  });
});

const ROOM = { width: 256, height: 17 };

function range(length: number): number[] {
  return [...Array(length).keys()];
}

/** Glyphs whose first pixel, and the middle one, have entry 1 where they are drawn. */
function view(tileSize: number, count: number, drawn: readonly number[]): GlyphsView {
  const size = (tileSize * tileSize) / 2;
  const pixels = new Uint8Array(count * size);
  for (const glyph of drawn) pixels[glyph * size] = 1;
  const palette = (word: number) => Uint16Array.from({ length: 16 }, (_, entry) => (entry === 1 ? word : 0));
  return {
    kind: 'glyphs',
    tileSize,
    count,
    offset: 0,
    pixels,
    cells: Uint32Array.from({ length: count }, (_, cell) => cell),
    hasPaletteNumbers: false,
    paletteNumbers: undefined,
    map: undefined,
    palettes: [RED, WHITE].map((word, index) => ({ index, offset: 0, colors: palette(word) })),
    sources: [],
    animations: [],
  };
}
