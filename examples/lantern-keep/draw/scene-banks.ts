import { type Asset, compactJson, pipeline, spreadJson } from './asset.ts';
import { FONT_GREYS, FONT_INKS, FONT_PALETTES, font } from './font.ts';
import { HALL_DUSK, HALL_INKS, hall } from './hall.ts';
import { mural } from './mural.ts';
import { greyPng, indexedPng } from './png.ts';
import { dayOfSkies, type Sky, skyline, skyPalette } from './skies.ts';
import { dungeon } from './terrain-dungeon.ts';
import { DAY_INKS, DUNGEON_INKS, DUSK_INKS } from './terrain-inks.ts';
import { outdoors } from './terrain-outdoors.ts';
import { TITLE_INKS, title, titlePalettes } from './title.ts';
import { expectOnePalette, trueColorSheet } from './true-color.ts';
import { interfaceIcons, UI_INKS } from './ui.ts';

/** Places, pictures and letters. */
export function sceneBanks(): Asset[] {
  return [terrain(), lettering(), icons(), titlePicture(), skies(), greatHall(), wallPainting()];
}

function terrain(): Asset {
  const [outside, inside] = [outdoors(), dungeon()];
  const palettes = [DAY_INKS.colors, DUSK_INKS.colors, DUNGEON_INKS.colors];
  expectOnePalette(outside, 16, { colors: DAY_INKS.colors, palettes });
  expectOnePalette(outside, 16, { colors: DUSK_INKS.colors, palettes });
  expectOnePalette(inside, 16, { colors: DUNGEON_INKS.colors, palettes });
  return {
    root: 'terrain',
    declaration: {
      schema_version: 1,
      asset_uuid: '36fcefef-152d-4ee2-82e9-d01a8d6ed43a',
      name: 'terrain',
      type: 'glyph_bank',
      inputs: { sprites: ['outdoors.png', 'dungeon.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'ZSTD',
        metadata: { tile_size: 16 },
        pipeline: pipeline(palettes),
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: {
      'outdoors.png': trueColorSheet([
        [outside, DAY_INKS.colors],
        [outside, DUSK_INKS.colors],
      ]),
      'dungeon.png': trueColorSheet([[inside, DUNGEON_INKS.colors]]),
    },
  };
}

function lettering(): Asset {
  const picture = font();
  expectOnePalette(picture, 8, { colors: FONT_INKS.colors, palettes: FONT_PALETTES });
  return {
    root: 'font',
    declaration: {
      schema_version: 1,
      asset_uuid: '77ec9f58-a03d-4685-a43a-6137525f72b6',
      name: 'font',
      type: 'glyph_bank',
      inputs: { sprites: ['ascii.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 8 },
        pipeline: pipeline(FONT_PALETTES),
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'ascii.png': greyPng(picture, FONT_GREYS) },
  };
}

function icons(): Asset {
  return {
    root: 'interface',
    declaration: {
      schema_version: 1,
      asset_uuid: '2cb5ffb7-348e-4299-b7d0-63d94f2351ed',
      name: 'interface',
      type: 'glyph_bank',
      inputs: { sprites: ['icons.png'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'LZ4_BLOCK', metadata: { tile_size: 8 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'icons.png': indexedPng(interfaceIcons(), UI_INKS.colors, { bitDepth: 8, interlaced: false }) },
  };
}

function titlePicture(): Asset {
  const picture = title();
  const palettes = titlePalettes(picture);
  expectOnePalette(picture, 32, { colors: TITLE_INKS.colors, palettes });
  return {
    root: 'title',
    declaration: {
      schema_version: 1,
      asset_uuid: 'c183ce29-e566-4363-9891-af6e4b0c7dea',
      name: 'title',
      type: 'glyph_bank',
      inputs: { sprites: ['title.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'ZSTD',
        metadata: { tile_size: 32 },
        pipeline: pipeline(palettes),
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: { 'title.png': trueColorSheet([[picture, TITLE_INKS.colors]]) },
  };
}

/** 64 palettes on one indexed sheet. `build` keeps the colours that each palette was mixed from. */
function skies(): Asset {
  const day = dayOfSkies();
  const palettes = day.map(skyPalette);
  return {
    root: 'skies',
    declaration: {
      schema_version: 1,
      asset_uuid: 'd5a7520f-4567-429e-8555-78956036dae2',
      name: 'skies',
      type: 'glyph_bank',
      inputs: { sprites: ['skyline.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 16 },
        pipeline: pipeline(palettes),
      },
      preload: { enabled: false },
      build: { gradients: day.map(gradientNotes) },
    },
    write: spreadJson,
    files: { 'skyline.png': indexedPng(skyline(), palettes[0], { bitDepth: 4, interlaced: false }) },
  };
}

/** No palettes: a build derives them. What repeats or is mirrored is stored once. */
function greatHall(): Asset {
  const picture = hall();
  return {
    root: 'hall',
    declaration: {
      schema_version: 1,
      asset_uuid: '3e9b8d54-7c52-4f3c-8a44-5d0b7e2f6a90',
      name: 'hall',
      type: 'glyph_bank',
      inputs: { sprites: ['hall.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 8 },
        pipeline: { derive_palettes: true, dedupe: 'flips' },
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: {
      'hall.png': trueColorSheet([
        [picture, HALL_INKS.colors],
        [picture, HALL_DUSK],
      ]),
    },
  };
}

/** Thousands of colours, reduced to 45. */
function wallPainting(): Asset {
  return {
    root: 'mural',
    declaration: {
      schema_version: 1,
      asset_uuid: 'a41d6c07-2f6b-47f6-8c0d-6d1b9e5f7c33',
      name: 'mural',
      type: 'glyph_bank',
      inputs: { sprites: ['mural.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 8 },
        pipeline: { derive_palettes: true, quantize: { colors: 45, dither: 'floyd_steinberg' } },
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: { 'mural.png': mural() },
  };
}

function gradientNotes({ time, stops }: Sky, index: number): Record<string, unknown> {
  const hex = (value: number): string => `#${(value & 0xffffff).toString(16).padStart(6, '0')}`;
  return { index, time, stops: Object.entries(stops).map(([name, value]) => ({ name, color: hex(value) })) };
}
