import { describe, expect, it } from 'vitest';
import { formatCatalog } from '../../formats/index.ts';
import { tempProject } from '../../test/support/temp-project.ts';
import { DiskFiles } from '../node/disk-files.ts';
import { loadProject } from '../project/load-project.ts';
import { bankKey } from './bank-key.ts';

const PALETTES = [
  { index: 0, palette: { originalArgb8888: [0], convertedRgb565: [0] } },
  { index: 2, palette: { originalArgb8888: [0, 0xff00_0000], convertedRgb565: [0, 0] } },
];
const SPRITES = {
  schema_version: 1,
  asset_uuid: '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53',
  name: 'hero',
  type: 'glyph_bank',
  inputs: { sprites: ['a.png', 'b.png'] },
  output: {
    format: 'GLYPH/indexed_v1',
    codec: 'NONE',
    metadata: { tile_size: 8 },
    pipeline: { palettes: PALETTES },
  },
  preload: { enabled: false },
};

/** The key of a declaration whose inputs have those digests. */
async function keyOf(change: object, digests: Readonly<Record<string, string>> = {}, root = 'hero') {
  const text = JSON.stringify({ ...SPRITES, ...change });
  const folder = tempProject({ [`${root}/asset.json`]: text, [`${root}/a.png`]: '', [`${root}/b.png`]: '' });
  const formats = formatCatalog();
  const project = await loadProject(new DiskFiles(folder), { formats, newUuid: () => '' });
  const [declaration] = project.declarations;
  const format = formats.get('GLYPH/indexed_v1');
  if (declaration === undefined || format === undefined) throw new Error('it is there');
  return bankKey(format, declaration, async (path) => digests[path] ?? path.replace(/.*\//, ''));
}

describe('the key of a bank', () => {
  it.each([
    ['the name', { name: 'foe' }],
    ['the uuid', { asset_uuid: '4d8e0f5b-1c2d-4e3f-8a9b-0c1d2e3f4a5b' }],
    ['preload', { preload: { enabled: true } }],
    ['the order of palettes', output({ pipeline: { palettes: PALETTES.toReversed() } })],
    ['the order of keys', { output: Object.fromEntries(Object.entries(SPRITES.output).toReversed()) }],
  ])('is the same whatever %s is', async (_, change) => {
    expect(await keyOf(change)).toBe(await keyOf({}));
  });

  it('is the same wherever the asset root is', async () => {
    expect(await keyOf({}, {}, 'elsewhere/deep')).toBe(await keyOf({}));
  });

  it.each([
    ['metadata', output({ metadata: { tile_size: 16 } }), {}],
    ['the codec', output({ codec: 'LZ4_BLOCK' }), {}],
    ['a palette', output({ pipeline: { palettes: PALETTES.slice(1) } }), {}],
    ['what the pipeline is told', output({ pipeline: { palettes: PALETTES, dedupe: 'exact' } }), {}],
    ['the order of inputs', { inputs: { sprites: ['b.png', 'a.png'] } }, {}],
    ['an input', {}, { 'hero/a.png': 'another' }],
    ['one input more', { inputs: { sprites: ['a.png', 'b.png', 'a.png'] } }, {}],
  ])('is another for another of %s', async (_, change, digests) => {
    expect(await keyOf(change, digests)).not.toBe(await keyOf({}));
  });
});

function output(change: object) {
  return { output: { ...SPRITES.output, ...change } };
}
