import { describe, expect, it } from 'vitest';
import type { GlyphsView } from './bank-view.ts';
import { dataRawV1 } from './data-raw-v1/format.ts';
import { blob, indexedImage, sound, trueColorImage } from './example-inputs.ts';
import type { BuiltBank, Format, Source } from './format.ts';
import { glyphIndexedV1 } from './glyph-indexed-v1/format.ts';
import { soundPcmV1 } from './sound-pcm-v1/format.ts';

type Settings = Readonly<Record<string, unknown>>;

function built(
  format: Format,
  inputs: Readonly<Record<string, Source['input']>>,
  { metadata = {}, pipeline = {} }: { metadata?: Settings; pipeline?: Settings } = {},
): BuiltBank {
  const role = Object.keys(format.roles)[0] ?? '';
  const sources = Object.entries(inputs).map(([path, input]) => ({ role, path, input }));
  const bank = format.build({ metadata, pipeline, sources });
  return { payload: bank.payload, metadata: { ...metadata, ...bank.metadata } };
}

describe('the view of glyphs', () => {
  const sheet = indexedImage({ width: 16, height: 8, dots: [[8, 0, 3]] });

  function glyphs(bank: BuiltBank): GlyphsView {
    const view = glyphIndexedV1.view(bank);
    if (view.kind !== 'glyphs') throw new Error(view.kind);
    return view;
  }

  it('has pixels, sources and palettes where the payload has them', () => {
    const bank = built(glyphIndexedV1, { 'a.png': sheet, 'b.png': indexedImage({ width: 8, height: 8 }) });
    const view = glyphs(bank);
    expect(view).toMatchObject({ tileSize: 8, count: 3, offset: 0, paletteNumbers: undefined });
    expect(view.pixels.length).toBe(96);
    expect(view.pixels[32]).toBe(3);
    expect(view.sources).toEqual([
      { firstCell: 0, columns: 2, rows: 1, durations: undefined },
      { firstCell: 2, columns: 1, rows: 1, durations: undefined },
    ]);
    expect(view.palettes.map(({ index, offset, colors }) => [index, offset, colors.length])).toEqual([
      [0, 96, 16],
    ]);
    expect(new DataView(bank.payload.buffer).getUint16(96 + 2, true)).toBe(view.palettes[0]?.colors[1]);
  });

  it('has the palette number of each glyph', () => {
    const image = trueColorImage({ width: 16, height: 8, dots: [[8, 0, 0xff00ff00]] });
    const palette = (index: number, color: number, word: number) => ({
      index,
      palette: { originalArgb8888: [0, color], convertedRgb565: [0, word] },
    });
    const pipeline = { palettes: [palette(0, 0xffff0000, 0xf800), palette(2, 0xff00ff00, 0x07e0)] };
    const bank = built(glyphIndexedV1, { 'a.png': image }, { pipeline });
    const view = glyphs(bank);
    expect([...(view.paletteNumbers ?? [])]).toEqual([0, 2]);
    expect(view.palettes.map(({ colors }) => colors[1])).toEqual([0xf800, 0, 0x07e0]);
    bank.payload[view.pixels.length] = 9;
    expect(() => glyphIndexedV1.view(bank)).toThrow('glyph 0 has palette 9 of 3');
  });
});

it('tells the rate, the samples and the loop of each sound', () => {
  const metadata = { loops: { b: { start: 1, end: 2 } } };
  const inputs = { 'a.wav': sound(8000, 1, [1, -2, 3]), 'b.wav': sound(8000, 1, [5, 6]) };
  const bank = built(soundPcmV1, inputs, { metadata });
  const common = { sampleRate: 8000, channels: 1 };
  expect(soundPcmV1.view(bank)).toEqual({
    kind: 'sounds',
    sounds: [
      { name: 'a', offset: 0, ...common, loop: undefined, samples: bank.payload.subarray(0, 6) },
      { name: 'b', offset: 8, ...common, loop: { start: 1, end: 2 }, samples: bank.payload.subarray(8, 12) },
    ],
  });
});

it.each<[string, Settings, string]>([
  [
    'ends beyond the sound',
    { loop_start: 0, loop_end: 4 },
    'metadata.loop_end is no whole number from 1 to 3',
  ],
  ['is empty', { loop_start: 2, loop_end: 2 }, 'metadata.loop_end is no whole number from 3 to 3'],
  ['has no end', { loop_start: 2 }, 'metadata.loop_end is no whole number'],
])('refuses a sound of which the loop %s', (_, loop, message) => {
  const bank = built(soundPcmV1, { 'a.wav': sound(8000, 1, [1, -2, 3]) });
  const sounds = [{ name: 'a', offset: 0, frame_count: 3, ...loop }];
  expect(() => soundPcmV1.view({ ...bank, metadata: { ...bank.metadata, sounds } })).toThrow(message);
});

it('has the bytes of each blob', () => {
  const bank = built(dataRawV1, { 'a.bin': blob([1, 2]), 'b.bin': blob([3]) });
  expect(dataRawV1.view(bank)).toEqual({
    kind: 'blobs',
    blobs: [
      { name: 'a', offset: 0, bytes: bank.payload.subarray(0, 2) },
      { name: 'b', offset: 16, bytes: bank.payload.subarray(16, 17) },
    ],
  });
});

it.each<[Format, Source['input']]>([
  [glyphIndexedV1, indexedImage({ width: 8, height: 8 })],
  [soundPcmV1, sound(8000, 1, [1, -2, 3])],
  [dataRawV1, blob([1, 2])],
])('refuses a payload that is too long ($id)', (format, input) => {
  const { payload, metadata } = built(format, { 'a.x': input });
  expect(() => format.view({ payload: Uint8Array.of(...payload, 0), metadata })).toThrow('the payload has');
});
