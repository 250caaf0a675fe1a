import { describe, expect, it } from 'vitest';
import type { Animation } from '../decoded-input.ts';
import { indexedImage, trueColorImage } from '../example-inputs.ts';
import type { BuiltBank, Source } from '../format.ts';
import { glyphIndexedV1 } from './format.ts';

const WALK: Animation = {
  durations: [100, 80, 120],
  tags: [
    { name: 'walk', first: 0, last: 2, direction: 'ping_pong', repeat: 0 },
    { name: 'stand', first: 1, last: 1, direction: 'forward', repeat: 2 },
  ],
};

function build(
  images: readonly Source['input'][],
  pipeline: Readonly<Record<string, unknown>> = {},
): BuiltBank {
  const sources = images.map((input, n) => ({ role: 'sprites', path: `${n}.png`, input }));
  return glyphIndexedV1.build({ metadata: {}, pipeline, sources });
}

const still = indexedImage({ width: 8, height: 8 });
const walking = { ...indexedImage({ width: 16, height: 48 }), animation: WALK };

describe('animations', () => {
  const animations = [
    { name: 'walk', source: 1, first_frame: 0, last_frame: 2, direction: 'ping_pong', repeat: 0 },
    { name: 'stand', source: 1, first_frame: 1, last_frame: 1, direction: 'forward', repeat: 2 },
  ];

  it('are in the metadata, with the frames of their source', () => {
    const { metadata } = build([still, walking]);
    expect(metadata).toMatchObject({ glyph_count: 13, animations });
    expect(metadata.sources).toEqual([
      { first_glyph: 0, glyph_count: 1, columns: 1, rows: 1 },
      { first_glyph: 1, glyph_count: 12, columns: 2, rows: 6, frames: 3, durations: [100, 80, 120] },
    ]);
  });

  it('are there where glyphs are stored once, too', () => {
    const { metadata } = build([still, walking], { dedupe: 'exact' });
    expect(metadata).toMatchObject({ glyph_count: 1, cell_count: 13, animations });
    expect(metadata.sources).toEqual([
      { first_cell: 0, cell_count: 1, columns: 1, rows: 1 },
      { first_cell: 1, cell_count: 12, columns: 2, rows: 6, frames: 3, durations: [100, 80, 120] },
    ]);
  });

  it('are shown as they are', () => {
    const view = glyphIndexedV1.view(build([still, walking]));
    expect(view).toMatchObject({
      sources: [{ durations: undefined }, { durations: [100, 80, 120] }],
      animations: [
        { name: 'walk', source: 1, firstFrame: 0, lastFrame: 2, direction: 'ping_pong', repeat: 0 },
        { name: 'stand', firstFrame: 1, lastFrame: 1, repeat: 2 },
      ],
    });
  });

  it('are left out where no frame has a name, and frames where there is no animation', () => {
    const { metadata } = build([{ ...walking, animation: { ...WALK, tags: [] } }]);
    expect(Object.keys(metadata)).not.toContain('animations');
    expect(metadata.sources).toMatchObject([{ frames: 3 }]);
    expect(JSON.stringify(build([still]).metadata)).not.toContain('frames');
  });
});

describe('the tally', () => {
  it.each<[string, BuiltBank, string, string]>([
    ['plain', build([still, still]), '2 glyph, 1 palette', '1 glyph'],
    ['mapped', build([still, still], { dedupe: 'flips' }), '1 glyph, 2 cell, 1 palette', '1 cell'],
    ['animated', build([walking]), '12 glyph, 1 palette, 2 animation', '12 glyph, 3 frame'],
  ])('of a %s bank', (_, { metadata }, bank, source) => {
    const tally = glyphIndexedV1.tally(metadata);
    const text = (list: typeof tally.bank) => list.map(({ noun, count }) => `${count} ${noun}`).join(', ');
    expect([text(tally.bank), text(tally.sources[0])]).toEqual([bank, source]);
  });
});

describe('reading refuses', () => {
  const red = { index: 0, palette: { originalArgb8888: [0, 0xffff0000], convertedRgb565: [0, 0xf800] } };
  const colored = trueColorImage({ width: 16, height: 8, dots: [[0, 0, 0xffff0000]] });
  const mapped = () => build([colored, colored], { dedupe: 'flips', palettes: [red] });

  it.each<[string, Record<string, unknown>, string]>([
    ['too few cells', { cell_count: 3 }, 'metadata.cell_count is no whole number from 0 to 1'],
    ['more cells than are mapped', { cell_count: 5 }, 'the sources do not hold all cells'],
    ['more cells than may be', { cell_count: 1_048_577 }, 'no whole number from 0 to 1048576'],
    [
      'more cells of that size than may be',
      { tile_size: 32, cell_count: 65_537 },
      'no whole number from 0 to 65536',
    ],
    ['a map that is not there', { cell_count: undefined }, 'metadata.first_glyph is no whole number'],
    ['sources of glyphs', { sources: [{ first_glyph: 0 }] }, 'metadata.first_cell is no whole number'],
  ])('%s', (_, change, message) => {
    const { payload, metadata } = mapped();
    expect(() => glyphIndexedV1.view({ payload, metadata: { ...metadata, ...change } })).toThrow(message);
  });

  it.each<[string, number, number, string]>([
    ['a glyph that is not there', 0, 2, 'cell 1 shows glyph 2 of 2'],
    ['a palette that is not there', 2, 1, 'cell 1 has palette 1 of 1'],
    ['bits of no meaning', 3, 4, 'cell 1 has bits that mean nothing'],
    ['bits of no meaning at the top', 3, 0x80, 'cell 1 has bits that mean nothing'],
  ])('%s', (_, byte, value, message) => {
    const { payload, metadata } = mapped();
    const damaged = payload.slice();
    damaged[Number(metadata.glyph_count) * 32 + 4 + byte] = value;
    expect(() => glyphIndexedV1.unpack({ payload: damaged, metadata })).toThrow(message);
  });

  it('a palette number where the runtime chooses', () => {
    const { payload, metadata } = build([still], { dedupe: 'exact' });
    const damaged = payload.slice();
    damaged[34] = 1;
    expect(() => glyphIndexedV1.view({ payload: damaged, metadata })).toThrow(
      'cell 0 has palette 1 of those',
    );
  });

  const range = { first_glyph: 0, glyph_count: 12, columns: 2, rows: 6 };
  const walk = { name: 'a', source: 0, first_frame: 0, last_frame: 2, direction: 'forward', repeat: 0 };
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['frames without durations', { durations: undefined }, {}, 'metadata.durations is no list'],
    ['durations without frames', { frames: undefined }, {}, 'metadata.frames is no whole number'],
    ['no frame', { frames: 0, durations: [] }, {}, 'metadata.frames is no whole number from 1'],
    [
      'another number of durations',
      { durations: [1, 2] },
      {},
      'metadata.durations is not one for each frame',
    ],
    ['a duration over 16 bits', { durations: [1, 2, 65_536] }, {}, 'whole numbers from 0 to 65535'],
    ['frames of unequal rows', { frames: 4, durations: [1, 1, 1, 1] }, {}, 'have no equal rows'],
    [
      'a frame that is not there',
      {},
      { last_frame: 3 },
      'metadata.last_frame is no whole number from 0 to 2',
    ],
    [
      'a range that is none',
      {},
      { first_frame: 2, last_frame: 1 },
      'metadata.first_frame is no whole number from 0 to 1',
    ],
    ['a source that is not there', {}, { source: 1 }, 'metadata.source is no whole number from 0 to 0'],
    [
      'a source without frames',
      { frames: undefined, durations: undefined },
      {},
      'source 0, which has no frames',
    ],
    [
      'a direction that is none',
      {},
      { direction: 'up' },
      'metadata.direction is none of forward, reverse, ping_pong',
    ],
    ['a name that is too long', {}, { name: 'x'.repeat(256) }, 'metadata.name is no text of at most 255'],
  ])('%s', (_, source, animation, message) => {
    const { payload, metadata } = build([walking]);
    const sources = [{ ...range, frames: 3, durations: [1, 2, 3], ...source }];
    const animations = [{ ...walk, ...animation }];
    const changed = { ...metadata, sources, animations };
    expect(() => glyphIndexedV1.view({ payload, metadata: changed })).toThrow(message);
  });
});
