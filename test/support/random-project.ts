import type { Random } from './random.ts';
import { declaration } from './temp-project.ts';

/** Roots of declarations, some of which may not be there. */
export const ROOTS = ['a', 'b', 'c', 'art/d', 'art/e', 'art/deep/f', 'old/g', '.', 'with space/h (1)'];
export const INPUTS = ['notes.txt', 'hero.png', 'sub/x.png', 'Notes.txt'];
const UUIDS = [
  '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53',
  '4d8e0f5b-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
  '5e9f1a6c-2d3e-4f4a-9bac-1d2e3f4a5b6c',
  '5E9F1A6C-2D3E-4F4A-9BAC-1D2E3F4A5B6C',
  '00000000-0000-0000-0000-000000000000',
  'no uuid',
];
const NAMES = ['hero', 'foe', 'foe_2', 'slime', ''];

const PIECES = [
  ...'{}[]:,"0\\/-x \n',
  ...[
    '\r\n',
    '//',
    '/*',
    '*/',
    'true',
    'null',
    '}, {',
    '"a": 1,',
    '"name": "foe",',
    '"asset_id": 3,',
    '<<<<<<< x\n',
  ],
];

export function pathOf(root: string, name = 'asset.json'): string {
  return root === '.' ? name : `${root}/${name}`;
}

/** A declaration that is sound, or nearly. */
export function randomDeclaration(random: Random): string {
  const isBank = random.chance(50);
  const fields = {
    asset_uuid: random.pick(UUIDS),
    name: random.pick(NAMES),
    type: isBank ? 'glyph_bank' : 'data_bank',
    inputs: { [isBank ? 'sprites' : 'files']: [random.pick(INPUTS)] },
    output: isBank
      ? {
          format: 'GLYPH/indexed_v1',
          codec: random.pick(['NONE', 'LZ4_BLOCK', 'lz4']),
          metadata: { tile_size: 8 },
        }
      : { format: 'DATA/raw_v1', codec: 'NONE' },
  };
  const missing = random.chance(20) ? { [random.pick(['asset_uuid', 'name', 'preload'])]: undefined } : {};
  return declaration({ ...fields, ...missing });
}

export function randomRegistry(random: Random): string {
  const count = random.below(4);
  const entries = Array.from({ length: count }, (_, n) => [
    random.pick(UUIDS.slice(0, 3)),
    { asset_id: n + 1, root: random.pick(ROOTS), included_in_build: random.chance(80) },
  ]);
  return `${JSON.stringify({ schema_version: 1, assets: Object.fromEntries(entries), retired: [] }, null, 2)}\n`;
}

export function randomSettings(random: Random): string {
  const assets = random.pick([
    undefined,
    undefined,
    ['.'],
    ['.', 'a'],
    ['art', 'b', 'c'],
    ['a', 'art/deep'],
    ['b', 'missing'],
  ]);
  const exclude = random.pick([undefined, undefined, ['missing'], ['old'], ['art/deep', 'b'], ['.']]);
  return `${JSON.stringify({ schema_version: 1, assets, exclude }, null, 2)}\n`;
}

/** A change as an author makes it who types, removes, pastes or picks another value. */
export function randomChange(random: Random, text: string): { start: number; end: number; newText: string } {
  if (random.chance(30)) {
    const known = [...text.matchAll(/"[^"\n]*"/g)];
    if (known.length > 0) {
      const { index, 0: old } = random.pick(known);
      const newText = `"${random.pick([...UUIDS, ...NAMES, ...INPUTS])}"`;
      return { start: index, end: index + old.length, newText };
    }
  }
  const start = random.below(text.length + 1);
  const end = random.chance(50)
    ? start
    : Math.min(text.length, start + random.below(random.chance(80) ? 4 : 60));
  return { start, end, newText: random.chance(70) ? random.pick(PIECES) : '' };
}
