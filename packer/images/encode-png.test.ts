import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';
import { encodeIndexedPng, encodeRgbaPng } from './encode-png.ts';
import { readPngHeader } from './png-header.ts';

const side = fc.integer({ min: 1, max: 20 });

const indexed = fc
  .record({
    width: side,
    height: side,
    palette: fc.uint32Array({ minLength: 1, maxLength: 256 }),
    seed: fc.infiniteStream(fc.nat(255)),
  })
  .map(({ width, height, palette, seed }) => {
    const pixels = Uint8Array.from({ length: width * height }, () => seed.next().value % palette.length);
    return { width, height, palette, pixels };
  });

describe('indexed', () => {
  it('comes back from our decoder with indices and palette', () => {
    fc.assert(
      fc.property(indexed, (image) => {
        const decoded = decodePng(encodeIndexedPng(image));
        if (decoded.kind !== 'indexed') throw new Error(decoded.kind);
        const { width, height, pixels, palette } = decoded;
        expect({ width, height, pixels, palette }).toEqual(image);
      }),
    );
  });

  it('is read by pngjs, colours and alphas', () => {
    const image = {
      width: 2,
      height: 1,
      pixels: Uint8Array.of(2, 0),
      palette: Uint32Array.of(0x80010203, 0, 0xffa0b0c0),
    };
    const { data } = PNG.sync.read(Buffer.from(encodeIndexedPng(image)));
    expect([...data]).toEqual([0xa0, 0xb0, 0xc0, 0xff, 1, 2, 3, 0x80]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 4],
    [16, 4],
    [17, 8],
    [256, 8],
  ])('of %i colours has %i bits a pixel', (colors, depth) => {
    const palette = new Uint32Array(colors).fill(0xff000000);
    const file = encodeIndexedPng({ width: 1, height: 1, pixels: new Uint8Array(1), palette });
    expect(readPngHeader(file)).toMatchObject({ depth });
    expect(Buffer.from(file).includes('tRNS')).toBe(false);
  });

  it.each([
    ['pixels missing', { pixels: new Uint8Array(3) }],
    ['no palette', { palette: new Uint32Array() }],
    ['a palette of 257', { palette: new Uint32Array(257) }],
    ['a pixel beyond the palette', { pixels: Uint8Array.of(0, 1, 2, 0) }],
  ])('%s is a bug of the caller', (_, wrong) => {
    const image = { width: 2, height: 2, pixels: new Uint8Array(4), palette: new Uint32Array(2), ...wrong };
    expect(() => encodeIndexedPng(image)).toThrow('unreachable');
  });
});

describe('true-colour', () => {
  it('comes back from our decoder', () => {
    const image = fc.tuple(side, side, fc.uint8Array({ minLength: 1600, maxLength: 1600 }));
    fc.assert(
      fc.property(image, ([width, height, bytes]) => {
        const rgba = bytes.slice(0, width * height * 4);
        expect(decodePng(encodeRgbaPng({ width, height, rgba }))).toEqual({
          kind: 'true-color',
          width,
          height,
          rgba,
        });
      }),
    );
  });
});

it('gives the same bytes twice', () => {
  const image = { width: 3, height: 1, pixels: Uint8Array.of(2, 0, 1), palette: Uint32Array.of(1, 2, 3) };
  expect(encodeIndexedPng(image)).toEqual(encodeIndexedPng(image));
});
