import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedImage } from '../../formats/decoded-input.ts';
import { packIndexed } from '../../formats/glyph-indexed-v1/pack-indexed.ts';
import { NibbleImage } from './nibble-image.ts';

describe('pixels', () => {
  it('are the halves of each byte, the high one first', () => {
    const image = new NibbleImage({
      width: 2,
      height: 2,
      palette: new Uint32Array(16),
      nibbles: Uint8Array.of(0x12, 0xfe),
    });
    expect([...image.pixels]).toEqual([1, 2, 15, 14]);
    expect(image.pixels).toBe(image.pixels);
  });
});

describe('isWithinPalette', () => {
  it.each([
    [16, 0xff, true],
    [15, 0xee, true],
    [15, 0xf0, false],
    [15, 0x0f, false],
    [1, 0x00, true],
    [1, 0x01, false],
  ])('%i colours, pixels %i: %s', (colors, pair, expected) => {
    const nibbles = Uint8Array.of(0, pair);
    const image = new NibbleImage({ width: 4, height: 1, palette: new Uint32Array(colors), nibbles });
    expect(image.isWithinPalette()).toBe(expected);
  });
});

it('is packed as its pixels are, wherever its bytes stand', () => {
  const sizes = fc.record({
    tileSize: fc.constantFrom(8 as const, 16 as const, 32 as const),
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
    offset: fc.nat(4),
    bytes: fc.infiniteStream(fc.nat(255)),
  });
  fc.assert(
    fc.property(sizes, ({ tileSize, columns, rows, offset, bytes }) => {
      const [width, height] = [columns * tileSize, rows * tileSize];
      const length = (width * height) / 2;
      const nibbles = Uint8Array.from({ length: offset + length }, () => bytes.next().value).subarray(offset);
      const image = new NibbleImage({ width, height, palette: new Uint32Array(16), nibbles });
      const plain: IndexedImage = {
        kind: 'indexed',
        width,
        height,
        palette: image.palette,
        pixels: image.pixels,
      };
      const [packed, expected] = [new Uint8Array(length), new Uint8Array(length)];
      packIndexed(image, tileSize, packed);
      packIndexed(plain, tileSize, expected);
      expect(packed).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
