import { expect, it } from 'vitest';
import { applied, completed, GLYPH, itemOf, REGISTERED, SHEET, UNREGISTERED } from '../support/completed.ts';

/** Without quotes or commas that lack, what is inserted shows that too. */
it.each<{ name: string; source: string; take: string; becomes: string; path?: string }>([
  {
    name: 'a field, after a comma',
    source: '{ "schema_version": 1, ▮ }',
    take: 'type',
    becomes: '{ "schema_version": 1, "type": "glyph_bank" }',
  },
  {
    name: 'a half-typed key in quotes',
    source: '{ "schema_version": 1, "pre▮" }',
    take: 'preload',
    becomes: '{ "schema_version": 1, "preload": { "enabled": false } }',
  },
  {
    name: 'a half-typed key without its closing quote',
    source: '{\n  "name": "x",\n  "pre▮\n}',
    take: 'preload',
    becomes: '{\n  "name": "x",\n  "preload": { "enabled": false }\n}',
  },
  {
    name: 'a half-typed key without quotes',
    source: '{ "name": "x", sch▮ }',
    take: 'schema_version',
    becomes: '{ "name": "x", "schema_version": 1 }',
  },
  {
    name: 'a key that has its value',
    source: '{ "name": "x", "outp▮": {} }',
    take: 'output',
    becomes: '{ "name": "x", "output": {} }',
  },
  {
    name: 'a key whose colon lacks',
    source: '{ "typ▮" "glyph_bank" }',
    take: 'type',
    becomes: '{ "type": "glyph_bank" }',
  },
  {
    name: 'a field before others, with the comma that lacks then',
    source: '{\n  ▮\n  "name": "x"\n}',
    take: 'schema_version',
    becomes: '{\n  "schema_version": 1,\n  "name": "x"\n}',
  },
  {
    name: 'a field after one without a comma, which comes',
    source: '{\n  "name": "x" // why\n  ▮\n}',
    take: 'schema_version',
    becomes: '{\n  "name": "x", // why\n  "schema_version": 1\n}',
  },
  {
    name: 'a key between two that lack their commas',
    source: '{ "name": "x" "sch▮" "type": "y" }',
    take: 'schema_version',
    becomes: '{ "name": "x", "schema_version": 1, "type": "y" }',
  },
  {
    name: 'the output of the declared type, with its defaults',
    source: '{\n  "type": "glyph_bank",\n  ▮\n}',
    take: 'output',
    becomes:
      '{\n  "type": "glyph_bank",\n  "output": {\n    "format": "GLYPH/indexed_v1",\n    "codec": "NONE",\n    "metadata": { "tile_size": 8 }\n  }\n}',
  },
  {
    name: 'the inputs of the declared type',
    source: '{ "type": "sound_bank", ▮ }',
    take: 'inputs',
    becomes: '{ "type": "sound_bank", "inputs": { "sounds": [""] } }',
  },
  {
    name: 'an empty object',
    source: '{ "name": "x", ▮ }',
    take: 'build',
    becomes: '{ "name": "x", "build": {} }',
  },
  {
    name: 'a value that lacks',
    source: '{ "output": { "codec":▮ } }',
    take: 'ZSTD',
    becomes: '{ "output": { "codec": "ZSTD" } }',
  },
  {
    name: 'a value that lacks, before a key without a comma',
    source: '{ "output": {\n  "codec": ▮\n  "metadata": {} } }',
    take: 'ZSTD',
    becomes: '{ "output": {\n  "codec": "ZSTD",\n  "metadata": {} } }',
  },
  {
    name: 'a half-typed value in quotes',
    source: '{ "output": { "codec": "LZ▮" } }',
    take: 'LZ4_BLOCK',
    becomes: '{ "output": { "codec": "LZ4_BLOCK" } }',
  },
  {
    name: 'a half-typed value without its closing quote',
    source: '{ "output": { "codec": "LZ▮, "metadata": {} } }',
    take: 'LZ4_BLOCK',
    becomes: '{ "output": { "codec": "LZ4_BLOCK", "metadata": {} } }',
  },
  {
    name: 'a half-typed value without quotes',
    source: '{ "output": { "codec": NO▮ } }',
    take: 'NONE',
    becomes: '{ "output": { "codec": "NONE" } }',
  },
  {
    name: 'a whole value by another',
    source: '{ "output": { "codec": "NO▮NE" } }',
    take: 'ZSTD',
    becomes: '{ "output": { "codec": "ZSTD" } }',
  },
  {
    name: 'a boolean in place of a string',
    source: '{ "preload": { "enabled": "t▮" } }',
    take: 'true',
    becomes: '{ "preload": { "enabled": true } }',
  },
  {
    name: 'one of a few numbers',
    source: `{ ${GLYPH}, "metadata": { "tile_size": 8▮ } } }`,
    take: '16',
    becomes: `{ ${GLYPH}, "metadata": { "tile_size": 16 } } }`,
  },
  {
    name: 'a setting of the format',
    source: `{ ${GLYPH}, "metadata": { ▮ } } }`,
    take: 'tile_size',
    becomes: `{ ${GLYPH}, "metadata": { "tile_size": 8 } } }`,
  },
  {
    name: 'a palette with the next free index',
    source: `{ ${GLYPH}, "pipeline": { "palettes": [{ "index": 0 }, { "index": 2 }, ▮] } } }`,
    take: '{ index, palette }',
    becomes: `{ ${GLYPH}, "pipeline": { "palettes": [{ "index": 0 }, { "index": 2 }, {
  "index": 3,
  "palette": { "originalArgb8888": [], "convertedRgb565": [] }
}] } } }`,
  },
  {
    name: 'the index that an entry should have',
    source: `{ ${GLYPH}, "pipeline": { "palettes": [{ "index": 0 }, { "index": ▮ }, { "index": 2 }] } } }`,
    take: '1',
    becomes: `{ ${GLYPH}, "pipeline": { "palettes": [{ "index": 0 }, { "index": 1 }, { "index": 2 }] } } }`,
  },
  {
    name: 'a role of the format',
    source: `{ ${GLYPH} }, "inputs": { "▮" } }`,
    take: 'sprites',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": [""] } }`,
  },
  {
    name: 'a path',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ["he▮"] } }`,
    take: 'hero.png',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": ["hero.png"] } }`,
  },
  {
    name: 'a path further down, without a closing quote',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ["walk/▮] } }`,
    take: 'walk/left.png',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": ["walk/left.png"] } }`,
  },
  {
    name: 'a path before another, without any quotes',
    source: `{ ${GLYPH} }, "inputs": { "sprites": [▮"hero.png"] } }`,
    take: 'walk/left.png',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": ["walk/left.png", "hero.png"] } }`,
  },
  {
    name: 'a path where its list lacks',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ▮ } }`,
    take: 'hero.png',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": ["hero.png"] } }`,
  },
  {
    name: 'a path that is written in another way',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ["./walk/▮"] } }`,
    take: 'walk/left.png',
    becomes: `{ ${GLYPH} }, "inputs": { "sprites": ["walk/left.png"] } }`,
  },
  {
    name: 'the key of a sound',
    source:
      '{ "inputs": { "sounds": ["fx/jump.wav"] }, "output": { "format": "SOUND/pcm_v1", "metadata": { "loops": { "▮" } } } }',
    take: 'jump',
    becomes:
      '{ "inputs": { "sounds": ["fx/jump.wav"] }, "output": { "format": "SOUND/pcm_v1", "metadata": { "loops": { "jump": { "start": 0, "end": 1 } } } } }',
  },
  {
    name: 'a name after the folder',
    source: '{ "name": "▮" }',
    take: 'hero',
    becomes: '{ "name": "hero" }',
  },
  {
    name: 'the uuid that the registry has for the folder',
    path: 'art/lost/asset.json',
    source: '{ "asset_uuid": ▮ }',
    take: REGISTERED,
    becomes: `{ "asset_uuid": "${REGISTERED}" }`,
  },
  {
    name: 'a folder to search for assets',
    path: 'packwright.json',
    source: '{ "assets": ["▮"] }',
    take: 'art/hero',
    becomes: '{ "assets": ["art/hero"] }',
  },
  {
    name: 'a setting of the project',
    path: 'packwright.json',
    source: '{ "schema_version": 1, "ou▮" }',
    take: 'out',
    becomes: '{ "schema_version": 1, "out": "build/assets.bank" }',
  },
  {
    name: 'the entry that a registry lacks',
    path: 'packwright.registry.json',
    source: `{ "schema_version": 1, "assets": { ▮ }, "retired": [9] }`,
    take: UNREGISTERED,
    becomes: `{ "schema_version": 1, "assets": { "${UNREGISTERED}": { "asset_id": 10, "root": "notes", "included_in_build": true } }, "retired": [9] }`,
  },
  {
    name: 'a field of a registry entry',
    path: 'packwright.registry.json',
    source: `{ "assets": { "${UNREGISTERED}": { "asset_id": 1, "root": "▮" } } }`,
    take: 'notes',
    becomes: `{ "assets": { "${UNREGISTERED}": { "asset_id": 1, "root": "notes" } } }`,
  },
])('writes $name', async ({ source, take, becomes, path }) => {
  const { text, items } = await completed(source, { path });
  expect(applied(text, itemOf(items, take))).toBe(becomes);
});

it.each<{ name: string; source: string; offered: readonly string[]; path?: string }>([
  {
    name: 'absent fields, required ones first, in the order of the schema',
    source: '{ "type": "x", "name": "y", ▮ }',
    offered: ['schema_version', 'asset_uuid', 'inputs', 'output', 'preload', 'build', '$schema'],
  },
  {
    name: 'formats of the declared type',
    source: '{ "type": "sound_bank", "output": { "format": "▮" } }',
    offered: ['SOUND/pcm_v1'],
  },
  {
    name: 'every format where the type is none',
    source: '{ "type": "oops", "output": { "format": "▮" } }',
    offered: ['GLYPH/indexed_v1', 'SOUND/pcm_v1', 'DATA/raw_v1'],
  },
  {
    name: 'files that fit the role and are not there yet',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ["hero.png", "▮"] } }`,
    offered: ['walk/left.png', 'walk/right.png'],
  },
  {
    name: 'whole declarations in an empty file, those first whose inputs are there',
    source: '▮',
    offered: ['glyph_bank', 'data_bank', 'sound_bank'].toSorted((a, b) => rank(a) - rank(b)),
  },
  { name: 'nothing among colours', source: colors('[0, ▮]'), offered: [] },
  { name: 'nothing at a colour', source: colors('[42▮]'), offered: [] },
  { name: 'nothing where any field may be', source: '{ "build": { "▮" } }', offered: [] },
  {
    name: 'nothing for a key that every object of JavaScript has',
    source: '{ "constructor": ▮ }',
    offered: [],
  },
  { name: 'nothing below one', source: '{ "__proto__": { "▮" } }', offered: [] },
  { name: 'nothing in a comment', source: '{ // "▮"\n}', offered: [] },
  { name: 'nothing after a whole string', source: '{ "name": "x"▮ }', offered: [] },
  {
    name: 'nothing outside the asset root',
    source: `{ ${GLYPH} }, "inputs": { "sprites": ["../▮"] } }`,
    offered: [],
  },
])('offers $name', async ({ source, offered, path }) => {
  const { items } = await completed(source, { path });
  expect(items.map(({ label }) => label)).toEqual(offered);
});

function rank(type: string): number {
  return ['glyph_bank', 'sound_bank', 'data_bank'].indexOf(type);
}

function colors(list: string): string {
  return `{ ${GLYPH}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": ${list} } }] } } }`;
}

it('writes a whole declaration with the files that are there', async () => {
  const { text, items } = await completed('▮');
  const written = JSON.parse(applied(text, itemOf(items, 'glyph_bank')));
  expect(written).toEqual({
    schema_version: 1,
    asset_uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'hero',
    type: 'glyph_bank',
    inputs: { sprites: ['hero.png', 'walk/left.png', 'walk/right.png'] },
    output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
    preload: { enabled: false },
  });
});

it.each(['{▮}', '{ ▮ }', '{\n  ▮\n}\n', '{ "▮" }', '{▮'])('writes all its fields into %j', async (source) => {
  const { text, items } = await completed(source);
  const becomes = applied(text, itemOf(items, 'glyph_bank')) + (source === '{▮' ? '\n}' : '');
  expect(Object.keys(JSON.parse(becomes))).toEqual([
    'schema_version',
    'asset_uuid',
    'name',
    'type',
    'inputs',
    'output',
    'preload',
  ]);
});

it('gives a fresh uuid each time', async () => {
  const source = '{ "asset_uuid": "▮" }';
  const [first, second] = [await completed(source), await completed(source)];
  expect(first.items[0].label).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(first.items[0].label).not.toBe(second.items[0].label);
});

it('shows a large folder one level at a time', async () => {
  const many = Array.from({ length: 450 }, (_, n) => [`a/many/${n}.png`, SHEET]);
  const files = { 'a/one.png': SHEET, ...Object.fromEntries(many) };
  const source = (typed: string) => `{ ${GLYPH} }, "inputs": { "sprites": ["${typed}▮"] } }`;
  const top = await completed(source(''), { files, path: 'a/asset.json' });
  expect(top.items.map(({ label }) => label)).toEqual(['one.png', 'many/']);
  expect(applied(top.text, itemOf(top.items, 'many/'))).toContain('["many/"]');
  const below = await completed(source('many/'), { files, path: 'a/asset.json' });
  expect({ length: below.items.length, isIncomplete: below.isIncomplete }).toEqual({
    length: 400,
    isIncomplete: true,
  });
  const rest = await completed(source('many/44'), { files, path: 'a/asset.json' });
  expect(rest.items.length).toBe(11);
});
