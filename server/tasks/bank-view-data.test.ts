import { expect, it } from 'vitest';
import type { BankView, GlyphsView } from '../../formats/bank-view.ts';
import { bankViewData } from './bank-view-data.ts';

const GLYPHS = {
  kind: 'glyphs',
  tileSize: 8,
  count: 2,
  offset: 0,
  pixels: Uint8Array.from({ length: 64 }, (_, at) => at),
  cells: Uint32Array.of(0, 0x10001),
  hasPaletteNumbers: true,
  paletteNumbers: Uint8Array.of(0, 1),
  map: undefined,
  palettes: [{ index: 0, offset: 66, colors: Uint16Array.of(0, 0xf800, 0x7bcf) }],
  sources: [{ firstCell: 0, columns: 2, rows: 1, durations: undefined }],
  animations: [],
} satisfies GlyphsView;

function data(view: BankView, known: readonly string[] = []) {
  const sent = bankViewData(view, { known: new Set(known), checkCancelled: () => {} });
  // What crosses JSON must come out the same.
  expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
  return sent;
}

it('sends glyphs with their places and colours', () => {
  const glyphs = data(GLYPHS);
  expect(glyphs).toMatchObject({
    tileSize: 8,
    count: 2,
    pixels: { offset: 0, size: 64 },
    cellCount: 2,
    map: null,
    paletteNumbers: { offset: 64, size: 2, bytes: 'AAE=' },
    hasPaletteNumbers: true,
    sources: [{ firstCell: 0, columns: 2, rows: 1, durations: null }],
    palettes: [
      {
        index: 0,
        offset: 66,
        colors: [
          { rgb565: 0, css: '#000000' },
          { rgb565: 0xf800, css: '#ff0000' },
          { rgb565: 0x7bcf, css: '#7b797b' },
        ],
      },
    ],
  });
  if (glyphs.kind !== 'glyphs') throw new Error(glyphs.kind);
  expect([...Buffer.from(glyphs.pixels.bytes ?? '', 'base64')]).toEqual([...GLYPHS.pixels]);
});

it('sends the map of cells that share glyphs, and the frames of sources', () => {
  const map = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1);
  const walk = {
    name: 'walk',
    source: 0,
    firstFrame: 0,
    lastFrame: 1,
    direction: 'forward',
    repeat: 0,
  } as const;
  const sources = [{ firstCell: 0, columns: 1, rows: 2, durations: [100, 80] }];
  const cells = {
    map,
    paletteNumbers: undefined,
    hasPaletteNumbers: false,
    cells: Uint32Array.of(0, 1 << 24),
  };
  expect(data({ ...GLYPHS, ...cells, sources, animations: [walk] })).toMatchObject({
    cellCount: 2,
    map: { offset: 64, size: 8, bytes: 'AAAAAAAAAAE=' },
    paletteNumbers: null,
    hasPaletteNumbers: false,
    sources,
    animations: [walk],
  });
});

it('sends no section that the asker has', () => {
  const first = data(GLYPHS);
  if (first.kind !== 'glyphs') throw new Error(first.kind);
  const again = data(GLYPHS, [first.pixels.id]);
  expect(again).toMatchObject({
    pixels: { id: first.pixels.id, size: 64, bytes: null },
    paletteNumbers: { bytes: 'AAE=' },
  });
  const changed = data({ ...GLYPHS, pixels: GLYPHS.pixels.slice().fill(1, 0, 1) }, [first.pixels.id]);
  expect(changed).toMatchObject({ pixels: { bytes: expect.any(String) } });
});

it('outlines sounds by channel', () => {
  const samples = new Uint8Array(Int16Array.of(1, -1, 2, -2, -3, 30000).buffer);
  const sound = { name: 'a', offset: 4, sampleRate: 8000, channels: 2, samples } as const;
  expect(data({ kind: 'sounds', sounds: [{ ...sound, loop: undefined }] })).toMatchObject({
    sounds: [
      {
        name: 'a',
        frames: 3,
        loop: null,
        peaks: [
          [1, 1, 2, 2, -3, -3],
          [-1, -1, -2, -2, 30000, 30000],
        ],
        samples: { offset: 4, size: 12 },
      },
    ],
  });
});

it('outlines a long sound in 512 stretches that leave no sample out', () => {
  const values = Int16Array.from({ length: 1300 }, (_, at) => at);
  const samples = new Uint8Array(values.buffer);
  const sound = { name: 'a', offset: 0, sampleRate: 8000, channels: 1, loop: { start: 1, end: 2 } } as const;
  const sent = data({ kind: 'sounds', sounds: [{ ...sound, samples }] });
  if (sent.kind !== 'sounds') throw new Error(sent.kind);
  const [{ peaks: [peaks = []] = [], loop } = {}] = sent.sounds;
  expect(loop).toEqual({ start: 1, end: 2 });
  expect(peaks.length).toBe(1024);
  expect(peaks.slice(0, 2)).toEqual([0, 1]);
  expect(peaks.at(-1)).toBe(1299);
});

it('tells how large blobs are', () => {
  const blobs = [{ name: 'a', offset: 16, bytes: new Uint8Array(5) }];
  expect(data({ kind: 'blobs', blobs })).toEqual({
    kind: 'blobs',
    blobs: [{ name: 'a', offset: 16, size: 5 }],
  });
});
