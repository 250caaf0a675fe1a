import { expect, it } from 'vitest';
import { rgb565Of } from '../../contract/color.ts';
import type { UnpackedPalette } from '../../formats/format.ts';
import { decodeByExtension } from '../decode-input.ts';
import { encodePalettes, type PaletteFormat } from './encode-palettes.ts';

it.each<[PaletteFormat, number, readonly string[]]>([
  ['json', 0, ['p.json']],
  ['json', 64, ['p.json']],
  ['jasc', 0, []],
  ['jasc', 1, ['p.pal']],
  ['jasc', 16, ['p.pal']],
  ['jasc', 17, ['p-0.pal', 'p-16.pal']],
  ['jasc', 64, ['p-0.pal', 'p-16.pal', 'p-32.pal', 'p-48.pal']],
  ['gpl', 64, ['p.gpl']],
  ['hex', 64, ['p.hex']],
  ['act', 17, ['p-0.act', 'p-16.act']],
  ['png', 17, ['p-0.png', 'p-16.png']],
])('as %s, %i palettes are the files %j', (as, count, names) => {
  expect(encodePalettes({ name: 'p', palettes: palettes(count) }, as).map(({ name }) => name)).toEqual(names);
});

it.each<PaletteFormat>(['jasc', 'gpl', 'hex', 'act', 'png'])('%s gives the same words back', (as) => {
  for (const count of [1, 16, 17, 64]) {
    const files = encodePalettes({ name: 'p', palettes: palettes(count) }, as);
    const colors = files.flatMap(({ name, bytes }) => colorsIn(name, bytes));
    expect(colors.map(rgb565Of)).toEqual(palettes(count).flatMap((palette) => [...palette.colors]));
    expect(colors.every((color) => color >>> 24 === 255)).toBe(true);
  }
});

it('leaves a palette that is not there black, so that the next keeps its number', () => {
  const [, second] = palettes(2);
  const files = encodePalettes({ name: 'p', palettes: [second] }, 'hex');
  const words = files.flatMap(({ name, bytes }) => colorsIn(name, bytes)).map(rgb565Of);
  expect(words).toEqual([...new Array(16).fill(0), ...second.colors]);
});

/** Of a PNG its own palette, pixel by pixel. */
function colorsIn(name: string, bytes: Uint8Array): number[] {
  const input = decodeByExtension(name, bytes);
  if (input.kind === 'palette-file') return [...input.colors];
  if (input.kind !== 'indexed') throw new Error(`${name} came out as a ${input.kind}`);
  expect([...input.pixels]).toEqual([...input.palette.keys()]);
  return [...input.palette];
}

/** Words of every kind, from 0 to 65535. */
function palettes(count: number): UnpackedPalette[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    colors: Uint16Array.from(
      { length: 16 },
      (_, entry) => (index * 16 + entry) * 64 + (entry === 15 ? 63 : 0),
    ),
  }));
}
