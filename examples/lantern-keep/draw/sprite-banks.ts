import { aseprite } from './aseprite.ts';
import { type Asset, compactJson, pipeline } from './asset.ts';
import { bannerFrames, CLOTH_INKS, houses } from './banners.ts';
import { BAT_INKS, batFlight } from './bat.ts';
import { EMBER_INKS, FROST_INKS, warden } from './boss.ts';
import { color, mix } from './color.ts';
import { heroIdle, heroSwing, heroWalk } from './hero.ts';
import { HERO_INKS } from './hero-parts.ts';
import { lantern } from './lantern.ts';
import { colorTable, gimpPalette, hexPalette, jascPalette, palettePng } from './palette-files.ts';
import { indexedPng } from './png.ts';
import { MOSS_INKS, props, WOOD_INKS } from './props.ts';
import { SLIME_INKS, slimeBounce } from './slime.ts';
import { SPARKS_INKS, sparkBurst } from './sparks.ts';
import { expectOnePalette, trueColorSheet } from './true-color.ts';

/** What moves, and what stands about to be opened. */
export function spriteBanks(): Asset[] {
  return [hero(), slime(), bat(), sparks(), boss(), furniture(), lanternOnTheWall(), banners()];
}

const PLAIN = { interlaced: false } as const;

/** Three indexed sheets of one set of colours, which the runtime may swap for two others. */
function hero(): Asset {
  const [none, ...colors] = HERO_INKS.colors;
  const hurt = colors.map((value) => mix(value, color('#ffffff'), 0.7));
  const night = colors.map((value) => mix(value, color('#141a48'), 0.5));
  const draw = (picture: ReturnType<typeof heroWalk>) =>
    indexedPng(picture, HERO_INKS.colors, { ...PLAIN, bitDepth: 4 });
  return {
    root: 'hero',
    declaration: {
      schema_version: 1,
      asset_uuid: '1d11eca9-6b26-44e1-a26f-dacca1febf49',
      name: 'hero',
      type: 'glyph_bank',
      inputs: { sprites: ['walk.png', 'idle.png', 'swing.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 16 },
        pipeline: pipeline([HERO_INKS.colors, [none, ...hurt], [none, ...night]]),
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'walk.png': draw(heroWalk()), 'idle.png': draw(heroIdle()), 'swing.png': draw(heroSwing()) },
  };
}

function slime(): Asset {
  return {
    root: 'enemies/slime',
    declaration: {
      schema_version: 1,
      asset_uuid: '867ed52f-59e9-49da-9a82-de56246bff06',
      name: 'slime',
      type: 'glyph_bank',
      inputs: { sprites: ['bounce.png'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'LZ4_BLOCK', metadata: { tile_size: 16 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'bounce.png': indexedPng(slimeBounce(), SLIME_INKS.colors, { ...PLAIN, bitDepth: 4 }) },
  };
}

function bat(): Asset {
  return {
    root: 'enemies/bat',
    declaration: {
      schema_version: 1,
      asset_uuid: '5441373f-375e-4806-ad07-06f4df42b5ba',
      name: 'bat',
      type: 'glyph_bank',
      inputs: { sprites: ['flight.png'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 16 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'flight.png': indexedPng(batFlight(), BAT_INKS.colors, { bitDepth: 8, interlaced: true }) },
  };
}

function sparks(): Asset {
  return {
    root: 'sparks',
    declaration: {
      schema_version: 1,
      asset_uuid: 'b367612f-0045-4eb3-965c-27281a606b99',
      name: 'sparks',
      type: 'glyph_bank',
      inputs: { sprites: ['burst.png'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'burst.png': indexedPng(sparkBurst(), SPARKS_INKS.colors, { ...PLAIN, bitDepth: 2 }) },
  };
}

/** True colour: the same four frames twice, each half matched with a palette of its own. */
function boss(): Asset {
  const picture = warden();
  const palettes = [EMBER_INKS.colors, FROST_INKS.colors];
  for (const colors of palettes) expectOnePalette(picture, 32, { colors, palettes });
  return {
    root: 'enemies/warden',
    declaration: {
      schema_version: 1,
      asset_uuid: '72830973-085c-460b-9639-c1858ea070ac',
      name: 'warden',
      type: 'glyph_bank',
      inputs: { sprites: ['hover.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'DEFLATE_RAW',
        metadata: { tile_size: 32 },
        pipeline: pipeline(palettes),
      },
      preload: { enabled: false },
    },
    write: compactJson,
    files: { 'hover.png': trueColorSheet(palettes.map((colors) => [picture, colors])) },
  };
}

function furniture(): Asset {
  const picture = props();
  const palettes = [WOOD_INKS.colors, MOSS_INKS.colors];
  for (const colors of palettes) expectOnePalette(picture, 16, { colors, palettes });
  return {
    root: 'props',
    declaration: {
      schema_version: 1,
      asset_uuid: 'feb713b5-28b0-4fee-a6e3-6fa0b731549a',
      name: 'props',
      type: 'glyph_bank',
      inputs: { sprites: ['props.png'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'LZ4_BLOCK',
        metadata: { tile_size: 16 },
        pipeline: pipeline(palettes),
      },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'props.png': trueColorSheet(palettes.map((colors) => [picture, colors])) },
  };
}

/** An Aseprite file as it is saved: its frames and tags become animations. */
function lanternOnTheWall(): Asset {
  return {
    root: 'lantern',
    declaration: {
      schema_version: 1,
      asset_uuid: '5b0a7f0e-8f4d-4d63-b6a4-6a1f2c9d3e55',
      name: 'lantern',
      type: 'glyph_bank',
      inputs: { sprites: ['lantern.aseprite'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'LZ4_BLOCK', metadata: { tile_size: 16 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: { 'lantern.aseprite': aseprite(lantern()) },
  };
}

/** One indexed sheet, and a palette file of every kind for the houses whose banners it shows. */
function banners(): Asset {
  const { ember, tide, moss, ash, dusk } = houses();
  return {
    root: 'banners',
    declaration: {
      schema_version: 1,
      asset_uuid: '9c2f4f5e-1b1a-4a0e-9a77-0f5f6f1d7b12',
      name: 'banners',
      type: 'glyph_bank',
      inputs: {
        sprites: ['banner.png'],
        palettes: ['ember.pal', 'tide.gpl', 'moss.hex', 'ash.act', 'dusk.png'],
      },
      output: { format: 'GLYPH/indexed_v1', codec: 'LZ4_BLOCK', metadata: { tile_size: 16 } },
      preload: { enabled: true },
    },
    write: compactJson,
    files: {
      'banner.png': indexedPng(bannerFrames(), CLOTH_INKS.colors, { ...PLAIN, bitDepth: 4 }),
      'ember.pal': jascPalette(ember),
      'tide.gpl': gimpPalette('House Tide', tide),
      'moss.hex': hexPalette(moss),
      'ash.act': colorTable(ash),
      'dusk.png': palettePng(dusk),
    },
  };
}
