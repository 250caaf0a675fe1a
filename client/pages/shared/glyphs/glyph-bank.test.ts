import { describe, expect, it } from 'vitest';
import {
  canvasColors,
  type GlyphBank,
  type GlyphOrigin,
  hexRows,
  originOf,
  type PaletteChoice,
  paletteOf,
  standardPalette,
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
    paletteNumbers: undefined,
    palettes: [
      { index: 0, offset: 96, colors: [BLACK, BLACK, BLACK] },
      { index: 1, offset: 128, colors: [RED, RED, BLUE] },
    ],
    sources: [
      { firstGlyph: 0, columns: 0, rows: 0 },
      { firstGlyph: 0, columns: 2, rows: 1 },
      { firstGlyph: 2, columns: 1, rows: 1 },
    ],
    ...change,
  };
}

it.each<[number, GlyphOrigin | undefined]>([
  [0, { source: 1, column: 0, row: 0, x: 0, y: 0 }],
  [1, { source: 1, column: 1, row: 0, x: 8, y: 0 }],
  [2, { source: 2, column: 0, row: 0, x: 0, y: 0 }],
  [3, undefined],
  [-1, undefined],
])('glyph %i comes from %o', (glyph, expected) => {
  expect(originOf(bank(), glyph)).toEqual(expected);
});

it('knows rows of a source', () => {
  const tall = bank({ count: 6, sources: [{ firstGlyph: 0, columns: 2, rows: 3 }] });
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
  ])('of a glyph with a number of its own, choosing %s, is %i', (choice, expected) => {
    const own = bank({ paletteNumbers: Uint8Array.of(0, 1, 0) });
    expect(standardPalette(own)).toBe('own');
    expect(paletteOf(own, 1, choice)).toBe(expected);
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
  const window = { firstGlyph: 0, columns: 2, fromColumn: 0, toColumn: 2, fromRow: 0, toRow: 1 };

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

  it('shows glyphs in their own palettes, and in none where there is none', () => {
    const own = bank({ paletteNumbers: Uint8Array.of(1, 0, 0) });
    const pixels = new GlyphPainter(own).paint(window, 'own');
    expect([pixels[1], pixels[9]]).toEqual([0xff0000ff, 0xff000000]);
    expect(new GlyphPainter(bank()).paint(window, 7).every((pixel) => pixel === 0)).toBe(true);
  });
});
