import { expect, it } from 'vitest';
import { encodeAseprite, type TestCel, type TestSprite } from '../../../test/support/encode-aseprite.ts';
import { decodeAseprite } from './decode-aseprite.ts';

const PALETTE = [0xff000000, 0xffff0000, 0xff00ff00, 0x80808080];
const ONE = { width: 2, height: 2, depth: 8, palette: PALETTE, layers: [{}] } as const;
const FULL: TestCel = { size: [2, 2], pixels: [1, 2, 0, 3] };

it.each<[string, Partial<TestSprite>, readonly number[]]>([
  ['a cel that fills the frame', { frames: [[FULL]] }, [1, 2, 0, 3]],
  ['a raw cel', { frames: [[{ ...FULL, raw: true }]] }, [1, 2, 0, 3]],
  [
    'frames one below the other',
    { frames: [[FULL], [{ size: [1, 1], pixels: [2] }]] },
    [1, 2, 0, 3, 2, 0, 0, 0],
  ],
  ['a linked cel', { frames: [[FULL], [{ link: 0 }]] }, [1, 2, 0, 3, 1, 2, 0, 3]],
  [
    'a link to a link',
    { frames: [[FULL], [{ link: 0 }], [{ link: 1 }]] },
    [1, 2, 0, 3, 1, 2, 0, 3, 1, 2, 0, 3],
  ],
  ['a frame without a cel', { frames: [[FULL], []] }, [1, 2, 0, 3, 0, 0, 0, 0]],
  [
    'cels beyond the frame',
    {
      frames: [
        [
          { x: -1, y: -1, size: [2, 2], pixels: [1, 1, 1, 2] },
          { x: 1, y: 1, size: [9, 9], pixels: new Array(81).fill(3) },
        ],
      ],
    },
    [2, 0, 0, 3],
  ],
  [
    'layers above each other',
    { layers: [{}, {}], frames: [[FULL, { layer: 1, size: [2, 2], pixels: [0, 0, 1, 1] }]] },
    [1, 2, 1, 1],
  ],
  [
    'layers in another order by z-index',
    {
      layers: [{}, {}],
      frames: [
        [
          { ...FULL, z: 1 },
          { layer: 1, size: [2, 2], pixels: [3, 3, 3, 3] },
        ],
      ],
    },
    [1, 2, 3, 3],
  ],
  [
    'a layer moved above another',
    {
      layers: [{}, {}],
      frames: [
        [
          { ...FULL, z: 2 },
          { layer: 1, size: [2, 2], pixels: [3, 3, 3, 3] },
        ],
      ],
    },
    [1, 2, 3, 3],
  ],
  [
    'hidden layers',
    { layers: [{}, { flags: 0 }], frames: [[FULL, { layer: 1, size: [2, 2], pixels: [1, 1, 1, 1] }]] },
    [1, 2, 0, 3],
  ],
  [
    'reference layers',
    { layers: [{}, { flags: 65 }], frames: [[FULL, { layer: 1, size: [2, 2], pixels: [1, 1, 1, 1] }]] },
    [1, 2, 0, 3],
  ],
  [
    'layers of a hidden group',
    {
      layers: [{}, { flags: 0, type: 1 }, { level: 1 }],
      frames: [[FULL, { layer: 2, size: [2, 2], pixels: [1, 1, 1, 1] }]],
    },
    [1, 2, 0, 3],
  ],
  [
    'layers after a hidden group',
    { layers: [{ flags: 0, type: 1 }, { level: 1 }, {}], frames: [[{ ...FULL, layer: 2 }]] },
    [1, 2, 0, 3],
  ],
  [
    'a background, of which all is opaque',
    { layers: [{ flags: 9 }], frames: [[FULL]], transparentIndex: 3 },
    [1, 2, 0, 3],
  ],
  [
    'another transparent index',
    { frames: [[{ x: 1, size: [1, 1], pixels: [1] }]], transparentIndex: 3 },
    [3, 1, 3, 3],
  ],
  [
    'hidden layers that could not be drawn',
    { layers: [{}, { flags: 0, blend: 3 }], frames: [[FULL, { layer: 1, size: [1, 1], pixels: [1] }]] },
    [1, 2, 0, 3],
  ],
])('keeps the indices of %s', (_, sprite, pixels) => {
  const image = decodeAseprite(encodeAseprite({ ...ONE, frames: [], ...sprite }));
  expect(image).toMatchObject({ kind: 'indexed', width: 2, height: pixels.length / 2 });
  expect('pixels' in image ? [...image.pixels] : image).toEqual(pixels);
});

it.each<[string, Partial<TestSprite>, readonly number[]]>([
  ['its own, whose transparent entry is', {}, [0x000000, 0xffff0000, 0xff00ff00, 0x80808080]],
  [
    'an old one',
    { palette: undefined, oldPalette: [0xff101010, 0xff202020, 0xff303030, 0xff404040] },
    [0x101010, 0xff202020, 0xff303030, 0xff404040],
  ],
  [
    'an old one of six bits a channel',
    { palette: undefined, olderPalette: [0xff000000, 0xff3f2001, 0xff7f0000, 0xff000000] },
    [0, 0xffff8204, 0xffff0000, 0xff000000],
  ],
  [
    'that of the first frame, said again',
    { frames: [[FULL], [FULL]], palettes: { 1: PALETTE } },
    [0, 0xffff0000, 0xff00ff00, 0x80808080],
  ],
  [
    'the newer of two',
    { oldPalette: [0xff101010, 0xff202020, 0xff303030, 0xff404040] },
    [0, 0xffff0000, 0xff00ff00, 0x80808080],
  ],
])('has the palette: %s', (_, sprite, palette) => {
  const image = decodeAseprite(encodeAseprite({ ...ONE, frames: [[FULL]], ...sprite } as TestSprite));
  expect('palette' in image ? [...image.palette] : image).toEqual(palette);
});

it.each<[string, Partial<TestSprite>, readonly number[]]>([
  ['RGBA', { depth: 32, frames: [[cel32([10, 20, 30, 40])]] }, [10, 20, 30, 40]],
  ['grey', { depth: 16, frames: [[{ size: [1, 1], pixels: [90, 200] }]] }, [90, 90, 90, 200]],
  [
    'an opaque cel over another',
    { depth: 32, frames: [[cel32([10, 20, 30, 255]), cel32([1, 2, 3, 255], 1)]] },
    [1, 2, 3, 255],
  ],
  [
    'half of a cel over another',
    { depth: 32, frames: [[cel32([0, 0, 0, 255]), { ...cel32([255, 255, 255, 255], 1), opacity: 128 }]] },
    [128, 128, 128, 255],
  ],
  [
    'half of a layer over nothing',
    { depth: 32, layers: [{ opacity: 128 }, {}], frames: [[cel32([9, 9, 9, 255])]] },
    [9, 9, 9, 128],
  ],
  [
    'opacity that does not count',
    { depth: 32, flags: 0, layers: [{ opacity: 128 }, {}], frames: [[cel32([9, 9, 9, 255])]] },
    [9, 9, 9, 255],
  ],
  [
    'the opacity of a group',
    {
      depth: 32,
      flags: 3,
      layers: [{ type: 1, opacity: 128 }, { level: 1 }],
      frames: [[cel32([9, 9, 9, 255], 1)]],
    },
    [9, 9, 9, 128],
  ],
  [
    'indices where a layer lets others through',
    {
      depth: 8,
      palette: PALETTE,
      frames: [
        [
          { size: [1, 1], pixels: [1] },
          { layer: 1, opacity: 128, size: [1, 1], pixels: [2] },
        ],
      ],
    },
    [127, 128, 0, 255],
  ],
  [
    'indices where a frame has other colours',
    {
      depth: 8,
      palette: PALETTE,
      palettes: { 1: [0, 0xff0a141e] },
      frames: [[{ size: [1, 1], pixels: [1] }], [{ size: [1, 1], pixels: [1] }]],
    },
    [255, 0, 0, 255, 10, 20, 30, 255],
  ],
  ['nothing', { depth: 32, frames: [[]] }, [0, 0, 0, 0]],
])('flattens to colours: %s', (_, sprite, rgba) => {
  const image = decodeAseprite(
    encodeAseprite({ width: 1, height: 1, depth: 32, layers: [{}, {}], frames: [], ...sprite }),
  );
  expect('rgba' in image ? [...image.rgba] : image).toEqual(rgba);
});

it.each<[string, Partial<TestSprite>, RegExp]>([
  [
    'a blend mode that is not known',
    { layers: [{ name: 'glow', blend: 19 }] },
    /its layer ‘glow’ has a blend mode that is not known \(19\)/,
  ],
  ['a tilemap', { frames: [[{ type: 3 }]] }, /its layer ‘Layer’ is a tilemap/],
  ['a cel of an unknown type', { frames: [[{ type: 9 }]] }, /frame 0 has a cel of type 9/],
  [
    'a cel of a layer that is not there',
    { frames: [[{ ...FULL, layer: 7 }]] },
    /a cel of layer 7, and there are 1 layers/,
  ],
  ['a link to itself', { frames: [[{ link: 0 }]] }, /links to a frame that does not have it/],
  ['a link to what is not there', { frames: [[], [{ link: 0 }]] }, /links to a frame that does not have it/],
  [
    'an index beyond the palette',
    { frames: [[{ size: [1, 1], pixels: [9] }]] },
    /has index 9 and its palette ends at 3/,
  ],
  [
    'an index without a palette',
    { palette: undefined, frames: [[{ size: [1, 1], pixels: [9] }]] },
    /has index 9 and it has no palette/,
  ],
  [
    'too few pixels',
    { frames: [[{ size: [2, 2], pixels: [1] }]] },
    /has 1 of the 4 bytes of its 2 × 2 pixels/,
  ],
  [
    'pixels that grow',
    { frames: [[{ size: [1, 1], pixels: new Array(5000).fill(1) }]] },
    /decompresses to more than its 1 bytes/,
  ],
  [
    'pixels that are no stream',
    { frames: [[{ size: [1, 1], data: Uint8Array.of(1, 2, 3) }]] },
    /is no sound zlib stream/,
  ],
  ['a layer of tiles', { layers: [{ name: 'map', type: 2 }] }, /its layer ‘map’ is a tilemap/],
  [
    'a palette elsewhere',
    {
      externalFiles: [
        { type: 2, name: 'a/b' },
        { type: 0, name: 'ink.gpl' },
      ],
    },
    /its palette is in another file, ‘ink.gpl’/,
  ],
  ['too many layers', { layers: new Array(4097).fill({}) }, /more than 4096 layers/],
  [
    'groups that are too deep',
    { flags: 3, layers: nested(17), frames: [[{ ...FULL, layer: 17 }]] },
    /is in 17 groups and the limit is 16/,
  ],
  [
    'a tag beyond the frames',
    { tags: [{ name: 'walk', first: 0, last: 1 }] },
    /its tag ‘walk’ is of frames 0 to 1, and it has 1/,
  ],
  ['a tag that ends first', { tags: [{ name: 'x', first: 1, last: 0 }] }, /of frames 1 to 0/],
  [
    'a tag of another direction',
    { tags: [{ name: 'x', first: 0, last: 0, direction: 4 }] },
    /its tag ‘x’ plays in a direction that is not known \(4\)/,
  ],
  [
    'a tag with a long name',
    { tags: [{ name: 'x'.repeat(256), first: 0, last: 0 }] },
    /has 256 characters and the limit is 255/,
  ],
  [
    'too many tags',
    { tags: new Array(4097).fill({ name: '', first: 0, last: 0 }) },
    /it has 4097 tags and the limit is 4096/,
  ],
  ['no size', { width: 0 }, /1 frames of 0 × 2 pixels/],
  ['a size that is too large', { width: 60_000 }, /the limit is 16384 a side/],
  ['too many pixels in all', { width: 16_000, height: 8000 }, /the limit is 67108864 in all/],
])('says what is wrong with %s', (_, sprite, message) => {
  const problem = decodeAseprite(encodeAseprite({ ...ONE, frames: [[FULL]], ...sprite }));
  expect(problem).toMatchObject({ kind: 'problem', message: expect.stringMatching(message) });
});

it.each<[string, Partial<TestSprite>, unknown]>([
  ['a still image has none', { frames: [[FULL]] }, undefined],
  [
    'frames have durations',
    { frames: [[FULL], [], []], durations: [40, 1000, 65535] },
    { durations: [40, 1000, 65535], tags: [] },
  ],
  [
    'frames without a duration have that of the header',
    { frames: [[FULL], []], durations: [0, 70], speed: 55 },
    { durations: [55, 70], tags: [] },
  ],
  [
    'no frame is shorter than a millisecond',
    { frames: [[FULL], []], durations: [0, 0], speed: 0 },
    { durations: [1, 1], tags: [] },
  ],
  [
    'stretches have names, directions and how often they play',
    {
      frames: [[FULL], [], []],
      tags: [
        { name: 'walk', first: 0, last: 2 },
        { name: 'größe', first: 1, last: 1, direction: 1, repeat: 3 },
        { name: '', first: 0, last: 1, direction: 2, repeat: 65535 },
        { name: 'walk', first: 2, last: 2, direction: 3 },
      ],
    },
    {
      durations: [100, 100, 100],
      tags: [
        { name: 'walk', first: 0, last: 2, direction: 'forward', repeat: 0 },
        { name: 'größe', first: 1, last: 1, direction: 'reverse', repeat: 3 },
        { name: '', first: 0, last: 1, direction: 'ping_pong', repeat: 65535 },
        { name: 'walk', first: 2, last: 2, direction: 'ping_pong_reverse', repeat: 0 },
      ],
    },
  ],
])('animations: %s', (_, sprite, animation) => {
  for (const depth of [8, 16] as const) {
    const frames = (sprite.frames ?? []).map((cels) => (depth === 8 ? cels : []));
    const image = decodeAseprite(encodeAseprite({ ...ONE, ...sprite, depth, frames }));
    expect('animation' in image ? image.animation : image.kind === 'problem' && image).toEqual(
      animation ?? false,
    );
  }
});

it('bears a file that is cut off or damaged anywhere', () => {
  const whole = encodeAseprite({
    ...ONE,
    oldPalette: PALETTE,
    flags: 3,
    tags: [{ name: 'walk', first: 0, last: 1 }],
    externalFiles: [{ type: 1, name: 'x' }],
    layers: [{ type: 1, opacity: 200, blend: 12 }, { level: 1 }],
    frames: [[{ ...FULL, layer: 1 }], [{ layer: 1, link: 0 }]],
  });
  expect(decodeAseprite(whole)).toMatchObject({ kind: 'true-color', height: 4 });
  for (let size = 0; size < whole.length; size++)
    expect(decodeAseprite(whole.subarray(0, size)), `${size} bytes`).toMatchObject({ kind: 'problem' });
  for (let at = 0; at < whole.length; at++) {
    for (const value of [0, 1, 127, 255]) {
      const damaged = whole.slice();
      damaged[at] = value;
      expect(decodeAseprite(damaged), `byte ${at} is ${value}`).toHaveProperty('kind');
    }
  }
});

function cel32(pixels: readonly number[], layer = 0): TestCel {
  return { layer, size: [1, 1], pixels };
}

/** So many groups, each in the one before, and a layer in the last. */
function nested(groups: number): TestSprite['layers'] {
  const outer = Array.from({ length: groups }, (_, level) => ({ type: 1, level }));
  return [...outer, { level: groups }];
}
