import { encodeWav } from '../../packer/sounds/encode-wav.ts';
import { randomPng, writeCase } from '../corpus/png-corpus.ts';
import { encodeAseprite } from '../support/encode-aseprite.ts';
import { declaration } from '../support/temp-project.ts';
import type { Files } from './fuzz-target.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A small sound project that has something of every kind. */
export const SAMPLE_PROJECT: Files = {
  'packwright.json': utf8(
    '{\n  "schema_version": 1,\n  "name": "sample",\n  "assets": ["art", "data", "sounds"],\n  "exclude": ["art/old"],\n  "out": "build/assets.bank"\n}\n',
  ),
  'packwright.registry.json': utf8(registryText()),
  'packwright.bindings.json': utf8(
    `${JSON.stringify({
      schema_version: 1,
      templates: {
        hero: {
          asset_uuid: '11111111-1111-4111-8111-111111111111',
          placement: {
            scale: 2,
            offset_y: -8,
            anchor: { x: 0, y: 1 },
            crop: { x: 0, y: 0, width: 8, height: 8 },
          },
        },
        door: { image: 'sha256:9f' },
      },
      entities: {
        first: { asset_uuid: '22222222-2222-4222-8222-222222222222', placement: { rotation: 90 } },
      },
    })}\n`,
  ),
  'art/hero/asset.json': utf8(
    declaration({
      asset_uuid: '11111111-1111-4111-8111-111111111111',
      name: 'hero',
      type: 'glyph_bank',
      inputs: { sprites: ['walk.png', 'idle.aseprite'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 8 },
        pipeline: { dedupe: 'flips', palettes: [palette(0, 4), palette(1, 3)] },
      },
      preload: { enabled: true },
    }),
  ),
  'art/hero/walk.png': indexedSheet(16, 8, 2),
  'art/hero/idle.aseprite': encodeAseprite({
    width: 8,
    height: 8,
    depth: 8,
    palette: colorsOf(4),
    layers: [{}],
    frames: [[{ size: [8, 8], pixels: Array.from({ length: 64 }, (_, at) => at % 4) }], [{ link: 0 }]],
  }),
  'art/sky/asset.json': utf8(
    declaration({
      asset_uuid: '22222222-2222-4222-8222-222222222222',
      name: 'sky',
      type: 'glyph_bank',
      inputs: { sprites: ['sky.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'DEFLATE_RAW',
        metadata: { tile_size: 8 },
        pipeline: { derive_palettes: true, max_palettes: 8, quantize: { colors: 12, dither: 'ordered' } },
      },
    }),
  ),
  'art/sky/sky.png': trueColorSheet(16, 16),
  'sounds/effects/asset.json': utf8(
    declaration({
      asset_uuid: '33333333-3333-4333-8333-333333333333',
      name: 'effects',
      type: 'sound_bank',
      inputs: { sounds: ['coin.wav', 'door.wav'] },
      output: {
        format: 'SOUND/pcm_v1',
        codec: 'NONE',
        metadata: { sample_rate: 8000, channels: 1, loops: { coin: { start: 2, end: 9 } } },
      },
    }),
  ),
  'sounds/effects/coin.wav': encodeWav({ sampleRate: 8000, channels: 1, samples: ramp(16) }),
  'sounds/effects/door.wav': encodeWav({ sampleRate: 8000, channels: 1, samples: ramp(5) }),
  'data/levels/asset.json': utf8(
    declaration({ inputs: { files: ['a.map', 'b.map'] }, output: { format: 'DATA/raw_v1', codec: 'ZSTD' } }),
  ),
  'data/levels/a.map': utf8('meadow meadow meadow meadow'),
  'data/levels/b.map': new Uint8Array(40),
};

function registryText(): string {
  const assets = {
    '11111111-1111-4111-8111-111111111111': { asset_id: 1, root: 'art/hero', included_in_build: true },
    '22222222-2222-4222-8222-222222222222': { asset_id: 2, root: 'art/sky', included_in_build: true },
    '33333333-3333-4333-8333-333333333333': { asset_id: 4, root: 'sounds/effects', included_in_build: true },
  };
  return `${JSON.stringify({ schema_version: 1, assets, retired: [3] }, null, 2)}\n`;
}

function colorsOf(count: number): number[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? 0 : 0xff000000 + at * 0x314159) >>> 0);
}

function palette(index: number, count: number) {
  const originalArgb8888 = colorsOf(count).map((color, at) =>
    at === 0 ? 0 : (color + index * 0x101010) >>> 0,
  );
  const convertedRgb565 = originalArgb8888.map(
    (argb) => ((argb >>> 19) & 31) * 2048 + ((argb >>> 10) & 63) * 32 + ((argb >>> 3) & 31),
  );
  return { index, palette: { originalArgb8888, convertedRgb565 } };
}

function indexedSheet(width: number, height: number, depth: 2 | 4): Uint8Array {
  const png = randomPng({ width, height, colorType: 3, depth, interlaced: false, filter: () => 0 }, 5);
  const rgb = colorsOf(3).flatMap((color) => [(color >>> 16) & 255, (color >>> 8) & 255, color & 255]);
  return writeCase({ ...png, palette: Uint8Array.from(rgb), transparency: Uint8Array.of(0) });
}

function trueColorSheet(width: number, height: number): Uint8Array {
  const png = randomPng({ width, height, colorType: 2, depth: 8, interlaced: false, filter: () => 0 }, 6);
  return writeCase({ ...png, samples: png.samples.map((sample) => sample & 0x80) });
}

function ramp(length: number): Int16Array {
  return Int16Array.from({ length }, (_, at) => at * 1000 - 8000);
}
