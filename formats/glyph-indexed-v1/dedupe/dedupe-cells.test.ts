import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rgb565Of } from '../../../contract/color.ts';
import type { GlyphsView } from '../../bank-view.ts';
import { FLIP_X, FLIP_Y, glyphOf } from '../../cell-word.ts';
import { EXAMPLE_PALETTE, indexedImage, trueColorImage } from '../../example-inputs.ts';
import type { BuiltBank } from '../../format.ts';
import { glyphIndexedV1 } from '../format.ts';
import type { GlyphImage } from '../palettes.ts';

type Dedupe = 'none' | 'exact' | 'flips';
type Dots = readonly (readonly [x: number, y: number, index: number])[];

const BOTH = FLIP_X | FLIP_Y;
const RED = { index: 0, colors: [0, 0xffff0000] };
const GREEN = { index: 2, colors: [0, 0xff00ff00] };

function build(
  images: readonly GlyphImage[],
  dedupe: Dedupe,
  { tileSize = 8, palettes = [] }: { tileSize?: number; palettes?: readonly (typeof RED)[] } = {},
): BuiltBank {
  const declared = palettes.map(({ index, colors }) => ({
    index,
    palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565Of) },
  }));
  const pipeline = { dedupe, ...(declared.length > 0 && { palettes: declared }) };
  const sources = images.map((input, n) => ({ role: 'sprites', path: `${n}.png`, input }));
  return glyphIndexedV1.build({ metadata: { tile_size: tileSize }, pipeline, sources });
}

function view(bank: BuiltBank): GlyphsView {
  const shown = glyphIndexedV1.view(bank);
  if (shown.kind !== 'glyphs') throw new Error(shown.kind);
  return shown;
}

/** Each cell’s glyph and flips. */
function cells(bank: BuiltBank): [glyph: number, flips: number][] {
  return Array.from(view(bank).cells, (word) => [glyphOf(word), word & BOTH]);
}

describe('the map', () => {
  const corner = (cell: number, x: number, y: number): Dots => [[cell * 8 + x, y, 1]];
  const row = (count: number, dots: Dots) => indexedImage({ width: count * 8, height: 8, dots });
  const turned = row(5, [
    ...corner(0, 1, 2),
    ...corner(1, 6, 2),
    ...corner(2, 1, 5),
    ...corner(3, 6, 5),
    ...corner(4, 1, 2),
  ]);
  const cases: readonly [string, GlyphImage, Dedupe, [number, number][]][] = [
    [
      'names equal glyphs once',
      row(3, corner(1, 0, 0)),
      'exact',
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'leaves mirrored ones alone',
      turned,
      'exact',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [0, 0],
      ],
    ],
    [
      'names mirrored ones once',
      turned,
      'flips',
      [
        [0, 0],
        [0, FLIP_X],
        [0, FLIP_Y],
        [0, BOTH],
        [0, 0],
      ],
    ],
    [
      'takes the lowest of several flips',
      row(2, [...corner(0, 3, 0), ...corner(0, 4, 0), ...corner(1, 3, 7), ...corner(1, 4, 7)]),
      'flips',
      [
        [0, 0],
        [0, FLIP_Y],
      ],
    ],
  ];

  it.each(cases)('%s', (_, image, dedupe, expected) => {
    expect(cells(build([image], dedupe))).toEqual(expected);
  });

  it('stands behind the glyphs, four bytes a cell, and the palettes behind it', () => {
    const { payload, metadata } = build([turned], 'flips');
    expect(metadata).toEqual({
      tile_size: 8,
      glyph_count: 1,
      palette_count: 1,
      glyph_palettes: false,
      cell_count: 5,
      sources: [{ first_cell: 0, cell_count: 5, columns: 5, rows: 1 }],
    });
    expect([...payload.subarray(32, 52)]).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0,
    ]);
    const palette = EXAMPLE_PALETTE.flatMap((color) => [rgb565Of(color) & 255, rgb565Of(color) >> 8]);
    expect([...payload.subarray(52, 52 + palette.length)]).toEqual(palette);
    expect(payload.length).toBe(52 + 32);
  });

  it('goes on from sheet to sheet', () => {
    const bank = build([row(2, corner(1, 0, 0)), row(1, corner(0, 0, 0)), row(1, [])], 'exact');
    expect(cells(bank)).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    expect(bank.metadata.sources).toEqual([
      { first_cell: 0, cell_count: 2, columns: 2, rows: 1 },
      { first_cell: 2, cell_count: 1, columns: 1, rows: 1 },
      { first_cell: 3, cell_count: 1, columns: 1, rows: 1 },
    ]);
  });

  it('has the palettes, so that glyphs of other colours are one', () => {
    const dots = [
      [0, 0, 0xffff0000],
      [15, 0, 0xff00ff00],
    ] as const;
    const bank = build([trueColorImage({ width: 16, height: 8, dots })], 'flips', { palettes: [RED, GREEN] });
    expect(bank.metadata).toMatchObject({ glyph_count: 1, cell_count: 2, glyph_palettes: true });
    expect([...view(bank).cells]).toEqual([0, FLIP_X | (2 << 16)]);
    expect(bank.payload.length).toBe(32 + 2 * 4 + 3 * 32);
  });
});

describe('a bank whose glyphs are stored once', () => {
  /** Cells of few pictures, in every turn: what is repeated is often so. */
  const sheet = fc.record({
    columns: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 4 }),
    picks: fc.infiniteStream(fc.nat({ max: 15 })),
  });
  const pictures = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 64 }), {
    minLength: 4,
    maxLength: 4,
  });
  const art = fc.record({
    tileSize: fc.constantFrom(8, 16, 32),
    pictures,
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    isIndexed: fc.boolean(),
  });

  it.each<Dedupe>(['exact', 'flips'])('shows what it shows with all of them (%s)', (dedupe) => {
    fc.assert(
      fc.property(art, ({ tileSize, sheets, isIndexed, ...rest }) => {
        const images = sheets.map((spec) => drawn({ tileSize, isIndexed, ...rest, ...spec }));
        const options = { tileSize, palettes: isIndexed ? [] : [THREE] };
        const plain = build(images, 'none', options);
        const bank = build(images, dedupe, options);
        expect(glyphIndexedV1.unpack(bank)).toEqual(glyphIndexedV1.unpack(plain));
        expect(build(images, dedupe, options)).toEqual(bank);
        expectStoredOnce(view(bank), dedupe);
      }),
      { numRuns: 60 },
    );
  });

  it('tells thousands of glyphs apart', () => {
    const image = indexedImage({ width: 512, height: 512 });
    for (let at = 0; at < image.pixels.length; at++) image.pixels[at] = Math.imul(at, 0x9e3779b1) >>> 28;
    const { count, cells: words } = view(build([image], 'flips'));
    expect(words.length).toBe(4096);
    expect(count).toBeGreaterThan(1);
    expect(glyphIndexedV1.unpack(build([image], 'flips'))).toEqual(
      glyphIndexedV1.unpack(build([image], 'none')),
    );
  });
});

const THREE = { index: 1, colors: [0, 0xffff0000, 0xff00ff00, 0xff0000ff] };

function expectStoredOnce({ pixels, count, tileSize, cells }: GlyphsView, dedupe: Dedupe): void {
  const size = (tileSize * tileSize) / 2;
  const seen = new Set<string>();
  for (let glyph = 0; glyph < count; glyph++) {
    const rows = nibbleRows(pixels.subarray(glyph * size, (glyph + 1) * size), tileSize);
    expect(seen).not.toContain(rows.join());
    for (const turned of dedupe === 'flips' ? turns(rows) : [rows]) seen.add(turned.join());
  }
  let known = 0;
  for (const word of cells) {
    expect(glyphOf(word)).toBeLessThanOrEqual(known);
    if (glyphOf(word) < known) continue;
    expect(word & BOTH).toBe(0);
    known++;
  }
  expect(known).toBe(count);
}

function nibbleRows(glyph: Uint8Array, tileSize: number): string[] {
  const digits = Array.from(glyph, (pair) => `${(pair & 15).toString(16)}${(pair >> 4).toString(16)}`).join(
    '',
  );
  return Array.from({ length: tileSize }, (_, row) => digits.slice(row * tileSize, (row + 1) * tileSize));
}

function turns(rows: readonly string[]): string[][] {
  const mirrored = rows.map((row) => [...row].reverse().join(''));
  return [[...rows], mirrored, rows.toReversed(), mirrored.toReversed()];
}

interface Drawing {
  readonly tileSize: number;
  readonly isIndexed: boolean;
  readonly pictures: readonly (readonly number[])[];
  readonly columns: number;
  readonly rows: number;
  readonly picks: Iterator<number>;
}

function drawn({ tileSize, isIndexed, pictures, columns, rows, picks }: Drawing): GlyphImage {
  const [width, height] = [columns * tileSize, rows * tileSize];
  const indexed = indexedImage({ width, height, palette: THREE.colors });
  for (let cell = 0; cell < columns * rows; cell++) {
    const pick = picks.next().value;
    const picture = pictures[pick >> 2] ?? [];
    for (let y = 0; y < tileSize; y++)
      for (let x = 0; x < tileSize; x++) {
        const [fromX, fromY] = [pick & 1 ? tileSize - 1 - x : x, pick & 2 ? tileSize - 1 - y : y];
        const at = (Math.floor(cell / columns) * tileSize + y) * width + (cell % columns) * tileSize + x;
        indexed.pixels[at] = picture[(fromY * tileSize + fromX) % picture.length] ?? 0;
      }
  }
  return isIndexed ? indexed : colored(indexed.pixels, width, height);
}

function colored(pixels: Uint8Array, width: number, height: number): GlyphImage {
  const image = trueColorImage({ width, height });
  for (const [at, index] of pixels.entries()) {
    const color = THREE.colors[index] ?? 0;
    image.rgba.set([color >>> 16, color >>> 8, color, color >>> 24], at * 4);
  }
  return image;
}
