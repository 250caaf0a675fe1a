import { PNG as RealPng } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PNG_KINDS, type PngCase, randomPng, writeCase } from '../../../test/corpus/png-corpus.ts';
import { PNG } from './pngjs.ts';

const filter = (row: number) => (row * 4 + 4) % 5;

/** Indexed images never come here. */
describe.each(PNG_KINDS.filter(({ colorType }) => colorType !== 3))(
  'colour type $colorType of $depth bits',
  (kind) => {
    it.each([false, true])('decodes as pngjs does; interlaced: %s', (interlaced) => {
      for (const [width, height] of [
        [1, 1],
        [3, 5],
        [19, 11],
        [33, 17],
      ] as const) {
        const png = randomPng({ ...kind, width, height, interlaced, filter }, width);
        check(png);
        if (kind.colorType < 4) check({ ...png, transparency: firstPixel(png) });
      }
    });
  },
);

it('writes what pngjs reads', () => {
  const png = new PNG({ width: 5, height: 3 });
  png.data.set(Uint8Array.from({ length: 60 }, (_, i) => i * 4));
  const { data, width, height } = RealPng.sync.read(Buffer.from(PNG.sync.write(png, { deflateLevel: 9 })));
  expect([width, height]).toEqual([5, 3]);
  expect([...data]).toEqual([...png.data]);
});

function check(png: PngCase): void {
  const file = writeCase(png);
  const { data, width, height } = PNG.sync.read(file);
  const real = RealPng.sync.read(Buffer.from(file));
  expect([width, height]).toEqual([real.width, real.height]);
  expect([...data]).toEqual([...real.data]);
}

/** Its colour as tRNS has it. */
function firstPixel({ samples, colorType }: PngCase): Uint8Array {
  const values = [...samples.subarray(0, colorType === 0 ? 1 : 3)];
  return Uint8Array.from(values.flatMap((value) => [value >> 8, value & 255]));
}
