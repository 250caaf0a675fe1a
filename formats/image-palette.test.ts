import { expect, it } from 'vitest';
import type { DecodedInput, DecodeProblem } from './decoded-input.ts';
import { indexedImage, trueColorImage } from './example-inputs.ts';
import { imagePalette } from './image-palette.ts';

const RED = 0xffff0000;
const BLUE = 0xff0000ff;
const palette = (length: number) => Array.from({ length }, (_, entry) => 0xff000000 + entry);
const size = { width: 8, height: 8 };
const indexed = (colors: number[], index: number) =>
  indexedImage({ ...size, palette: colors, dots: [[2, 3, index]] });
const paletteFile = (...colors: number[]) =>
  ({ kind: 'palette-file', colors: Uint32Array.from(colors) }) as const;
const colored = (...colors: number[]) =>
  trueColorImage({ ...size, dots: colors.map((color, at) => [at % 8, at >> 3, color]) });

it.each<[name: string, input: DecodedInput | DecodeProblem, colors: readonly number[] | undefined]>([
  ['an indexed image is its own', indexed([0, RED, BLUE], 1), [0, RED, BLUE]],
  ['an indexed image keeps to sixteen', indexed(palette(20), 15), palette(16)],
  ['an indexed image that uses more is none', indexed(palette(20), 16), undefined],
  ['a true-colour image is of what it shows', colored(BLUE, RED, BLUE), [0, BLUE, RED]],
  ['a true-colour image holds fifteen', colored(...palette(15)), [0, ...palette(15)]],
  ['a true-colour image with more is none', colored(...palette(16)), undefined],
  ['an image that is half transparent is none', colored(0x80ff0000), undefined],
  ['an image that shows nothing is none', colored(), undefined],
  ['a palette file is its own', paletteFile(0, RED), [0, RED]],
  ['a palette file of more is none', paletteFile(...palette(17)), undefined],
  ['what is no image is none', { kind: 'blob', bytes: new Uint8Array() }, undefined],
  ['what cannot be read is none', { kind: 'problem', code: 'corrupt', message: '' }, undefined],
])('the palette of %s', (_, input, colors) => expect(imagePalette(input, 16)).toEqual(colors));
