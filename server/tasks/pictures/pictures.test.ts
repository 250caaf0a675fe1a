import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePng } from '../../../packer/images/decode-png.ts';
import { fitted, fitWithin } from './fit-picture.ts';
import { inputFacts } from './input-facts.ts';
import { drawing, pictureOf } from './picture.ts';
import { decodedPixels, type Pixels, rgbaPixels } from './pixels.ts';
import { swatches } from './swatches.ts';
import { waveform } from './waveform.ts';

const unasked = () => {};

describe('how an image is fitted', () => {
  it.each([
    { width: 1, height: 1, zoom: 16, reduction: 1, shown: [1, 1] },
    { width: 8, height: 8, zoom: 16, reduction: 1, shown: [8, 8] },
    { width: 8, height: 16, zoom: 13, reduction: 1, shown: [8, 16] },
    { width: 64, height: 64, zoom: 3, reduction: 1, shown: [64, 64] },
    { width: 64, height: 32, zoom: 4, reduction: 1, shown: [64, 32] },
    { width: 24, height: 8, zoom: 10, reduction: 1, shown: [24, 8] },
    { width: 200, height: 100, zoom: 1, reduction: 1, shown: [200, 100] },
    { width: 256, height: 256, zoom: 1, reduction: 1, shown: [256, 256] },
    { width: 257, height: 257, zoom: 1, reduction: 2, shown: [257, 257] },
    { width: 16384, height: 4096, zoom: 1, reduction: 64, shown: [16384, 4096] },
    { width: 8, height: 2048, zoom: 1, reduction: 1, shown: [8, 256] },
    { width: 16384, height: 1, zoom: 1, reduction: 1, shown: [256, 1] },
    { width: 64, height: 4096, zoom: 1, reduction: 2, shown: [64, 512] },
  ])('$width × $height', ({ width, height, zoom, reduction, shown }) => {
    const [shownWidth, shownHeight] = shown;
    expect(fitWithin(256, { width, height })).toEqual({
      zoom,
      reduction,
      shownWidth,
      shownHeight,
      isCut: shownWidth < width || shownHeight < height,
    });
  });

  it('never leaves its square, and is never empty', () => {
    const side = fc.integer({ min: 1, max: 16384 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(64, 128, 256), (width, height, limit) => {
        const { zoom, reduction, shownWidth, shownHeight } = fitWithin(limit, { width, height });
        for (const shown of [shownWidth, shownHeight]) {
          const drawn = Math.ceil(shown / reduction) * zoom;
          expect(drawn).toBeGreaterThan(0);
          expect(drawn).toBeLessThanOrEqual(limit);
        }
        expect(Math.min(zoom, reduction)).toBe(1);
      }),
    );
  });
});

it('repeats every pixel, and shows a checkerboard where it is transparent', () => {
  const colors = [0xffff0000, 0x00ffffff, 0xff00ff00, 0xff0000ff];
  const image = pixelsOf(2, 2, (pixel) => colors[pixel] ?? 0);
  const { width, height, argb } = fitted(image, fitWithin(32, image));
  expect([width, height]).toEqual([32, 32]);
  argb.forEach((color, at) => {
    const [x, y] = [at % 32, Math.floor(at / 32)];
    const source = (y >> 4) * 2 + (x >> 4);
    if (source === 1) expect([0xff909090, 0xff7c7c7c]).toContain(color);
    else expect(color).toBe(colors[source]);
  });
});

it('takes pixels as they are where it leaves some out', () => {
  const image = pixelsOf(512, 512, (pixel) => (0xff000000 + pixel) >>> 0);
  const { width, argb } = fitted(image, fitWithin(256, image));
  expect(width).toBe(256);
  expect(argb[0]).toBe(0xff000000 + 513);
  expect(argb[1]).toBe(0xff000000 + 515);
});

it.each([
  { colors: 'few', argbAt: (pixel: number) => (pixel % 3 === 0 ? 0xffcc8844 : 0xff112233), kind: 'indexed' },
  { colors: 'many', argbAt: (pixel: number) => (0xff000000 + pixel * 7) >>> 0, kind: 'true-color' },
])('writes a PNG of $colors colours that decodes to what was drawn', ({ argbAt, kind }) => {
  const image = pixelsOf(60, 40, argbAt);
  const decoded = decodePng(bytesOf(pictureOf(image).uri));
  if (decoded.kind !== 'indexed' && decoded.kind !== 'true-color') throw new Error(decoded.kind);
  expect([decoded.kind, decoded.width, decoded.height]).toEqual([kind, 240, 160]);
  const shown = decodedPixels(decoded);
  for (let at = 0; at < 240 * 160; at++) {
    const source = Math.floor(Math.floor(at / 240) / 4) * 60 + Math.floor((at % 240) / 4);
    expect(shown.argbAt(at)).toBe(argbAt(source));
  }
});

it('keeps noise small by showing less of it', () => {
  const noise = pixelsOf(1024, 1024, (pixel) => ((pixel * 2654435761) | 0xff000000) >>> 0);
  const { uri, width, fit } = pictureOf(noise);
  expect(uri.length).toBeLessThan(60_000);
  expect(fit?.reduction).toBe(1024 / width);
});

describe('swatches', () => {
  it.each([
    { rows: [[0xff123456]], size: [32, 32] },
    { rows: [Array.from({ length: 16 }, () => 0xff000000)], size: [256, 16] },
    { rows: Array.from({ length: 64 }, () => [0xff000000]), size: [4, 256] },
    { rows: [], size: [32, 32] },
  ])('are $size pixels', ({ rows, size }) => {
    const { width, height } = swatches(rows);
    expect([width, height]).toEqual(size);
  });

  it('stand in rows, and leave out what a row lacks', () => {
    const { width, argb } = swatches([[0xff111111, 0xff222222], [0xff333333]]);
    const at = (x: number, y: number) => argb[y * 32 * width + x * 32];
    expect([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).toEqual([0xff111111, 0xff222222, 0xff333333, 0]);
  });
});

describe('a waveform', () => {
  const inked = (samples: number[], channels: 1 | 2) => {
    const { width, height, argb } = waveform({ channels, samples: Int16Array.from(samples) }, unasked);
    return { height, at: (x: number, y: number) => argb[y * width + x] === 0xff3d8fd9 };
  };

  it.each([
    { of: 'silence', samples: [0, 0, 0, 0], rows: [20] },
    { of: 'the loudest', samples: [32767, 32767], rows: [0] },
    { of: 'the lowest', samples: [-32768, -32768], rows: [40] },
    { of: 'nothing', samples: [], rows: [] },
  ])('of $of has its row', ({ samples, rows }) => {
    const { height, at } = inked(samples, 1);
    expect(Array.from({ length: height }, (_, y) => y).filter((y) => at(100, y))).toEqual(rows);
  });

  it('has a lane for each channel', () => {
    const { height, at } = inked([32767, -32768, 32767, -32768], 2);
    expect(height).toBe(82);
    expect([at(0, 0), at(0, 40), at(0, 41), at(0, 81)]).toEqual([true, false, false, true]);
  });

  it('draws as a PNG', () => {
    const raster = waveform({ channels: 1, samples: new Int16Array(1000) }, unasked);
    expect(decodePng(bytesOf(drawing(raster).uri))).toMatchObject({ kind: 'indexed', width: 256 });
  });
});

describe('the facts of an image', () => {
  const colorsOf = (rgba: number[], width: number) =>
    inputFacts(
      { kind: 'true-color', width, height: rgba.length / 4 / width, rgba: Uint8Array.from(rgba) },
      unasked,
    );

  it.each([
    { of: 'one colour', rgba: [1, 2, 3, 255, 1, 2, 3, 255], colors: 1 },
    { of: 'transparent ones, which are one', rgba: [1, 2, 3, 0, 9, 9, 9, 0], colors: 1 },
    { of: 'alphas, which differ', rgba: [1, 2, 3, 255, 1, 2, 3, 254], colors: 2 },
  ])('count $of', ({ rgba, colors }) =>
    expect(colorsOf(rgba, 2)).toMatchObject({ colors, hasMoreColors: false }),
  );

  it('stop counting', () => {
    const rgba = Array.from({ length: 64 * 64 * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : ((i >> 2) >> ((i % 4) * 4)) & 15,
    );
    expect(colorsOf(rgba, 64)).toMatchObject({ colors: 1024, hasMoreColors: true });
  });
});

it('reads RGBA as ARGB', () => {
  const image = rgbaPixels({ width: 1, height: 1, rgba: Uint8Array.of(0x11, 0x22, 0x33, 0xff) });
  expect(image.argbAt(0)).toBe(0xff112233);
});

function pixelsOf(width: number, height: number, argbAt: (pixel: number) => number): Pixels {
  return { width, height, argbAt };
}

function bytesOf(uri: string): Uint8Array {
  const [, base64 = ''] = /^data:image\/png;base64,(.*)$/.exec(uri) ?? [];
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
