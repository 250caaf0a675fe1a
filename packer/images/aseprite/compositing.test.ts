import { describe, expect, it } from 'vitest';
import { encodeAseprite, type TestCel, type TestSprite } from '../../../test/support/encode-aseprite.ts';
import { decodeAseprite } from './decode-aseprite.ts';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const BELOW: Rgba = [200, 100, 50, 255];
const ABOVE: Rgba = [100, 150, 200, 255];

describe('a layer over an opaque one', () => {
  // Each from its definition: 200 over 100, 100 over 150, 50 over 200.
  it.each<[mode: number, string, readonly [red: number, green: number, blue: number]]>([
    [0, 'normal', [100, 150, 200]],
    [1, 'multiply', [78, 59, 39]],
    [2, 'screen', [222, 191, 211]],
    [3, 'overlay', [188, 118, 78]],
    [4, 'darken', [100, 100, 50]],
    [5, 'lighten', [200, 150, 200]],
    [6, 'color dodge', [255, 243, 232]],
    [7, 'color burn', [115, 0, 0]],
    [8, 'hard light', [157, 127, 167]],
    [9, 'soft light', [191, 111, 86]],
    [10, 'difference', [100, 50, 150]],
    [11, 'exclusion', [144, 132, 172]],
    // Luminosities 124.5 and 140.5, saturations 150 and 100.
    [12, 'hue', [63, 138, 213]],
    [13, 'saturation', [174, 108, 74]],
    // 84, 134 and 184 are just missed in binary fractions, in Aseprite as here.
    [14, 'color', [83, 133, 183]],
    [15, 'luminosity', [216, 116, 66]],
    [16, 'addition', [255, 250, 250]],
    [17, 'subtract', [100, 0, 0]],
    [18, 'divide', [255, 170, 64]],
  ])('%i is %s', (blend, _, rgb) => {
    const sprite = { layers: [{}, { blend }], frames: [[cel(0, BELOW), cel(1, ABOVE)]] };
    expect(flattened(sprite)).toEqual([...rgb, 255]);
    // Over nothing it is itself, and of nothing there is nothing.
    expect(flattened({ ...sprite, frames: [[cel(1, ABOVE)]] })).toEqual(ABOVE);
    expect(flattened({ ...sprite, frames: [[cel(0, BELOW), cel(1, [1, 2, 3, 0])]] })).toEqual(BELOW);
  });

  it.each<[string, number, Rgba, Rgba, readonly number[]]>([
    ['color dodge leaves black', 6, [0, 0, 0, 255], [255, 255, 255, 255], [0, 0, 0, 255]],
    ['color burn leaves white', 7, [255, 255, 255, 255], [0, 0, 0, 255], [255, 255, 255, 255]],
    ['divide leaves black', 18, [0, 1, 0, 255], [0, 0, 9, 255], [0, 255, 0, 255]],
    ['saturation leaves greys', 13, [90, 90, 90, 255], [255, 0, 0, 255], [90, 90, 90, 255]],
    // Saturation 150 becomes 255: 255, 0, 0, with the luminosity 95, which is 18.5 more.
    ['saturation of equal channels', 13, [200, 50, 50, 255], [255, 0, 0, 255], [255, 26, 26, 255]],
    ['hue of a grey has none', 12, [200, 100, 50, 255], [9, 9, 9, 255], [124, 124, 124, 255]],
    [
      'luminosity that is too much is clipped',
      15,
      [255, 0, 0, 255],
      [250, 250, 250, 255],
      [255, 247, 247, 255],
    ],
    ['luminosity that is too little, too', 15, [250, 0, 0, 255], [6, 6, 6, 255], [20, 0, 0, 255]],
    // 255 + 128 - 128 is opaque; 100, 22 less by half of it twice, as Aseprite rounds.
    ['multiply over half of a colour', 1, [200, 200, 200, 128], [100, 100, 100, 255], [83, 83, 83, 255]],
    // 78 by 128 of 255 over 200: 122 are left of it by the cut, 61 of them are taken.
    ['half of multiply', 1, [200, 200, 200, 255], [100, 100, 100, 128], [139, 139, 139, 255]],
  ])('%s', (_, blend, below, above, result) => {
    const sprite = { layers: [{}, { blend }], frames: [[cel(0, below), cel(1, above)]] };
    expect(flattened(sprite)).toEqual(result);
  });

  it('keeps greys grey: hue and the like are normal there', () => {
    for (const blend of [12, 13, 14, 15]) {
      const frames = [
        [
          { size: ONE, pixels: [200, 255] },
          { layer: 1, size: ONE, pixels: [90, 255] },
        ],
      ];
      expect(flattened({ depth: 16, layers: [{}, { blend }], frames })).toEqual([90, 90, 90, 255]);
    }
  });

  it('mixes the colours of indices', () => {
    const frames = [
      [
        { size: ONE, pixels: [1] },
        { layer: 1, size: ONE, pixels: [2] },
      ],
    ];
    const palette = [0, 0xffc86432, 0xff6496c8];
    const sprite = { depth: 8, palette, layers: [{}, { blend: 1 }], frames } as const;
    expect(flattened(sprite)).toEqual([78, 59, 39, 255]);
  });
});

describe('a group', () => {
  const layers: TestSprite['layers'] = [
    {},
    { type: 1, opacity: 128, blend: 1 },
    { level: 1 },
    { level: 1, opacity: 255 },
  ];
  const [alone, together] = [[cel(2, ABOVE)], [cel(0, BELOW), cel(2, [1, 2, 3, 255]), cel(3, ABOVE)]];

  it.each<[string, Partial<TestSprite>, readonly number[]]>([
    ['is drawn first, then half of it over nothing', { frames: [alone] }, [100, 150, 200, 128]],
    // 78, 59, 39 by 128 of 255 over 200, 100, 50.
    ['is blended as one', { frames: [together] }, [139, 80, 45, 255]],
    ['only holds layers together where the header says so', { frames: [together], flags: 1 }, ABOVE],
    [
      'that is hidden hides what is in it',
      { frames: [together], layers: layers.with(1, { type: 1, flags: 0 }) },
      BELOW,
    ],
    [
      'moves layers within it',
      {
        frames: [[cel(0, BELOW), { ...cel(2, [1, 2, 3, 255]), z: 1 }, cel(3, ABOVE)]],
        layers: [{}, { type: 1 }, { level: 1 }, { level: 1 }],
      },
      [1, 2, 3, 255],
    ],
    [
      'moves what is in it above what is in it alone',
      {
        frames: [[{ ...cel(1, [1, 2, 3, 255]), z: 9 }, cel(2, ABOVE), cel(3, BELOW)]],
        layers: [{ type: 1 }, { level: 1 }, { level: 1 }, {}],
      },
      BELOW,
    ],
    [
      'in a group is blended with that',
      {
        frames: [[cel(0, BELOW), cel(3, ABOVE)]],
        layers: [{}, { type: 1 }, { type: 1, level: 1, opacity: 128 }, { level: 2 }],
      },
      // 200 - 100 * 128 / 255, 100 + 50 * 128 / 255, 50 + 150 * 128 / 255
      [150, 125, 125, 255],
    ],
    [
      'beside another does not see what that drew',
      {
        frames: [[cel(1, [1, 2, 3, 255]), cel(3, [9, 9, 9, 0])]],
        layers: [{ type: 1, opacity: 0 }, { level: 1 }, { type: 1 }, { level: 1 }],
      },
      [1, 2, 3, 0],
    ],
  ])('%s', (_, sprite, rgba) => {
    expect(flattened({ layers, flags: 3, ...sprite })).toEqual(rgba);
  });
});

it('multiplies the opacities of cel and layer', () => {
  const frames = [[{ ...cel(0, ABOVE), opacity: 128 }]];
  expect(flattened({ layers: [{ opacity: 128 }], frames })).toEqual([100, 150, 200, 64]);
});

const ONE = [1, 1] as const;

function cel(layer: number, pixels: Rgba): TestCel {
  return { layer, size: ONE, pixels };
}

/** R G B A of a sprite of one pixel. */
function flattened(sprite: Partial<TestSprite>): readonly number[] {
  const file = encodeAseprite({ width: 1, height: 1, depth: 32, layers: [], frames: [], ...sprite });
  const image = decodeAseprite(file);
  if (image.kind !== 'true-color') throw new Error(JSON.stringify(image));
  return [...image.rgba];
}
