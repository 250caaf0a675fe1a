import { describe, expect, it } from 'vitest';
import { cellWords, FLIP_X, FLIP_Y } from './cell-word.ts';
import {
  type CellOrigin,
  canvasColors,
  frameWindow,
  type GlyphBank,
  hexRows,
  originOf,
  type PaletteChoice,
  paletteIn,
  standardPalette,
  usesOf,
} from './glyph-bank.ts';
import { GlyphPainter } from './paint-glyphs.ts';

const BLACK = { rgb565: 0, css: '#000000' };
const RED = { rgb565: 0xf800, css: '#ff0000' };
const BLUE = { rgb565: 0x001f, css: '#0000ff' };

/** Three glyphs of 8 × 8 from an empty source, one of 2 × 1 and one of 1 × 1; each glyph begins with its number. */
function bank(change: Partial<GlyphBank> = {}): GlyphBank {
  const pixels = new Uint8Array(3 * 32);
  for (let glyph = 0; glyph < 3; glyph++) pixels[glyph * 32] = glyph | (1 << 4);
  return {
    tileSize: 8,
    count: 3,
    offset: 0,
    pixels,
    cells: Uint32Array.of(0, 1, 2),
    isMapped: false,
    hasPaletteNumbers: false,
    animations: [],
    palettes: [
      { index: 0, offset: 96, colors: [BLACK, BLACK, BLACK] },
      { index: 1, offset: 128, colors: [RED, RED, BLUE] },
    ],
    sources: [
      { firstCell: 0, columns: 0, rows: 0, durations: null },
      { firstCell: 0, columns: 2, rows: 1, durations: null },
      { firstCell: 2, columns: 1, rows: 1, durations: null },
    ],
    ...change,
  };
}

it.each<[number, CellOrigin | undefined]>([
  [0, { source: 1, column: 0, row: 0, x: 0, y: 0 }],
  [1, { source: 1, column: 1, row: 0, x: 8, y: 0 }],
  [2, { source: 2, column: 0, row: 0, x: 0, y: 0 }],
  [3, undefined],
  [-1, undefined],
])('cell %i comes from %o', (cell, expected) => {
  expect(originOf(bank(), cell)).toEqual(expected);
});

it('knows rows of a source', () => {
  const tall = bank({
    sources: [{ firstCell: 0, columns: 2, rows: 3, durations: null }],
    cells: new Uint32Array(6),
  });
  expect(originOf(tall, 5)).toEqual({ source: 0, column: 1, row: 2, x: 8, y: 16 });
});

describe('the palette', () => {
  it('is the first one with colours where the runtime chooses', () => {
    expect(standardPalette(bank())).toBe(1);
    expect(standardPalette(bank({ palettes: [] }))).toBe(0);
  });

  it.each<[PaletteChoice, number]>([
    ['own', 1],
    [0, 0],
  ])('of a cell with a number of its own, choosing %s, is %i', (choice, expected) => {
    const own = bank({ hasPaletteNumbers: true, cells: Uint32Array.of(0, 1 | (1 << 16), 2) });
    expect(standardPalette(own)).toBe('own');
    expect(paletteIn(own, 1, choice)).toBe(expected);
  });
});

it('gives colours as a canvas has them, the first one transparent', () => {
  expect([...canvasColors([RED, RED, BLUE])]).toEqual([0, 0xff0000ff, 0xffff0000]);
});

it('gives the bytes of a glyph row by row', () => {
  const rows = hexRows(bank(), 2);
  expect(rows.length).toBe(8);
  expect(rows.slice(0, 2)).toEqual(['12 00 00 00', '00 00 00 00']);
});

describe('painting', () => {
  const window = { firstCell: 0, columns: 2, fromColumn: 0, toColumn: 2, fromRow: 0, toRow: 1 };

  it('puts glyphs beside each other', () => {
    const pixels = new GlyphPainter(bank()).paint(window, 1);
    expect(pixels.length).toBe(16 * 8);
    expect([...pixels.subarray(0, 2), ...pixels.subarray(8, 10)]).toEqual([
      0, 0xff0000ff, 0xff0000ff, 0xff0000ff,
    ]);
    expect(pixels.subarray(16).every((pixel) => pixel === 0)).toBe(true);
  });

  it('takes part of a grid', () => {
    const pixels = new GlyphPainter(bank()).paint({ ...window, fromColumn: 1 }, 1);
    expect(pixels.length).toBe(64);
    expect(pixels[0]).toBe(0xff0000ff);
  });

  it('shows cells in their own palettes, and in none where there is none', () => {
    const own = bank({ hasPaletteNumbers: true, cells: Uint32Array.of(1 << 16, 1, 2) });
    const pixels = new GlyphPainter(own).paint(window, 'own');
    expect([pixels[1], pixels[9]]).toEqual([0xff0000ff, 0xff000000]);
    expect(new GlyphPainter(bank()).paint(window, 7).every((pixel) => pixel === 0)).toBe(true);
  });

  it('mirrors what the map mirrors, and draws a glyph as often as it is shown', () => {
    const cells = Uint32Array.of(1, 1 | FLIP_X, 1 | FLIP_Y, 1 | FLIP_X | FLIP_Y);
    const sources = [{ firstCell: 0, columns: 4, rows: 1, durations: null }];
    const mapped = bank({ cells, sources, isMapped: true });
    const pixels = new GlyphPainter(mapped).paint({ ...window, columns: 4, toColumn: 4 }, 1);
    const drawn = [...pixels.entries()].filter(([, color]) => color !== 0).map(([at]) => at);
    expect(drawn).toEqual([0, 1, 14, 15, 7 * 32 + 16, 7 * 32 + 17, 7 * 32 + 30, 7 * 32 + 31]);
    expect([usesOf(mapped, 1), usesOf(mapped, 0)]).toEqual([4, 0]);
  });
});

it('reads words from a map, or makes those of cells that are glyphs', () => {
  const map = Uint8Array.of(9, 3, 0, 0, 0, 7, 0, 2, 1, 3).subarray(1, 9);
  expect([...cellWords(2, { map, paletteNumbers: undefined })]).toEqual([3, 0x01020007]);
  const plain = { map: undefined, paletteNumbers: Uint8Array.of(0, 5) };
  expect([...cellWords(2, plain)]).toEqual([0, 1 | (5 << 16)]);
});

it('knows the cells of a frame', () => {
  const animated = bank({ sources: [{ firstCell: 0, columns: 3, rows: 4, durations: [100, 50] }] });
  const window = { firstCell: 0, columns: 3, fromColumn: 0, toColumn: 3, fromRow: 2, toRow: 4 };
  expect(frameWindow(animated, 0, 1)).toEqual(window);
  expect(frameWindow(animated, 0, 2)).toBeUndefined();
  expect(frameWindow(bank(), 1, 0)).toBeUndefined();
});
