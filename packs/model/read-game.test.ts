import { expect, it } from 'vitest';
import { readGame } from './read-game.ts';

const TEMPLATES = { hero: { name: 'Hero' }, slime: {}, door: { sprite: { imageUrl: '/door.png' } } };

it.each<[string, unknown]>([
  [
    'by id, with assets',
    { base: { name: 'Base', assets: { hero: { assetId: 'hero' }, slime: { assetId: 'gone' } } } },
  ],
  [
    'by id, with entries',
    {
      base: {
        name: 'Base',
        entries: [
          { templateId: 'hero', assetId: 'hero' },
          { templateId: 'slime', assetId: 'gone' },
        ],
      },
    },
  ],
  ['as a list', [{ id: 'base', name: 'Base', entries: { hero: 'hero', slime: { assetId: 'gone' } } }]],
])('reads packs %s', (_, assetPacks) => {
  expect(outline({ templates: TEMPLATES, assetPacks })).toEqual([
    'base ‘Base’ 1/3',
    '  hero filled hero',
    '  slime dangling gone',
    '  door placeholder undefined',
  ]);
});

it.each<[string, unknown, string]>([
  ['an asset of the project', { assetId: 'hero' }, 'filled hero'],
  ['an asset of the file', { assetId: 'a1' }, 'filled a1'],
  ['an asset that there is not', { assetId: 'gone' }, 'dangling gone'],
  [
    'an image, as older games have it',
    { imageUrl: 'res://hero.png', source: 'generated' },
    'filled res://hero.png',
  ],
  ['an image without a source', { imageUrl: 'https://x/hero.png' }, 'filled https://x/hero.png'],
  ['a source of none', { imageUrl: '/placeholder.png', source: 'none' }, 'placeholder /placeholder.png'],
  ['nothing in an entry', {}, 'placeholder undefined'],
  ['an image of null', { imageUrl: null }, 'placeholder undefined'],
  ['animations alone', { animations: { walk: { imageUrl: 'walk.png' } } }, 'filled walk.png'],
  [
    'a data: URI',
    { imageUrl: `data:image/png;base64,${'A'.repeat(1000)}` },
    `filled data:image/png;base64,${'A'.repeat(178)}`,
  ],
  ['something else', 7, 'placeholder undefined'],
])('tells a slot with %s', (_, entry, slot) => {
  const game = {
    templates: { hero: {} },
    assets: { a1: {} },
    assetPacks: { base: { assets: { hero: entry } } },
  };
  expect(outline(game)).toEqual([
    `base ‘base’ ${slot.startsWith('filled') ? '1/1' : '0/1'}`,
    `  hero ${slot}`,
  ]);
});

it.each<[string, object, readonly string[]]>([
  [
    'an active pack that there is not',
    { assetSystem: { activeAssetPackId: 'gone' }, assetPacks: { base: {} } },
    ['The active pack ‘gone’ is none of this game’s @ assetSystem/activeAssetPackId'],
  ],
  [
    'a pack of two ids',
    { assetPacks: { base: { id: 'other' } } },
    ['The pack ‘base’ calls itself ‘other’ @ assetPacks/base/id'],
  ],
  [
    'a template that there is not',
    { assetPacks: { base: { assets: { ghost: { assetId: 'hero' } } } } },
    ['There is no template ‘ghost’ for what the pack ‘base’ has @ assetPacks/base/assets/ghost'],
  ],
  ['nothing where all is well', { activeAssetPackId: 'base', assetPacks: { base: {} } }, []],
])('notes %s', (_, game, notes) => {
  const read = readGame({ templates: TEMPLATES, ...game }, isAsset);
  expect(read?.notes.map(({ message, place }) => `${message} @ ${place.join('/')}`)).toEqual(notes);
});

it.each<[string, object]>([
  ['assetSystem', { assetSystem: { activeAssetPackId: 'base' } }],
  ['the older place', { activeAssetPackId: 'base' }],
  ['the pack’s own id', { activeAssetPackId: 'own' }],
])('knows the active pack by %s', (_, game) => {
  const read = readGame({ ...game, assetPacks: { base: { id: 'own' }, more: {} } }, isAsset);
  expect(read?.packs.map(({ isActive }) => isActive)).toEqual([true, false]);
});

it('finds each part in the file', () => {
  const game = {
    name: 'Keep',
    templates: [{ id: 'hero' }],
    assetSystem: {
      entityAssetOverrides: { e1: { assetId: 'gone' } },
      packs: [{ id: 'base', entries: [{ templateId: 'hero', assetId: 'hero' }] }],
    },
  };
  const read = readGame(game, isAsset);
  expect(read?.name).toBe('Keep');
  expect(read?.templates[0]?.place).toEqual(['templates', 0]);
  expect(read?.packs[0]?.place).toEqual(['assetSystem', 'packs', 0]);
  expect(read?.packs[0]?.slots[0]?.place).toEqual(['assetSystem', 'packs', 0, 'entries', 0]);
  expect(read?.overrides).toEqual([
    {
      entityId: 'e1',
      state: 'dangling',
      asset: 'gone',
      place: ['assetSystem', 'entityAssetOverrides', 'e1'],
    },
  ]);
});

it('is bounded', () => {
  const templates = Object.fromEntries(Array.from({ length: 12_000 }, (_, n) => [`t${n}`, {}]));
  const assetPacks = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}`, {}]));
  const read = readGame({ templates, assetPacks }, isAsset);
  expect(read?.templates).toHaveLength(10_000);
  expect(read?.packs).toHaveLength(5);
  expect(read?.notes.map(({ message }) => message)).toEqual([
    'Only the first 10000 of 12000 templates are shown',
    'Only the first 5 of 300 packs are shown',
  ]);
});

it.each([null, [], 'game', 3, true, undefined])('is no game: %j', (value) => {
  expect(readGame(value, isAsset)).toBe(undefined);
});

it.each<[string, unknown]>([
  ['templates', 7],
  ['templates', [null, 3, [], {}]],
  ['assetPacks', { base: null, more: [], last: { assets: 'none', entries: [null, 7] } }],
  ['assetSystem', []],
  ['assetSystem', { entityAssetOverrides: [null, 'x'] }],
  ['__proto__', { templates: {} }],
])('bears %s of %j', (key, value) => {
  expect(() =>
    readGame(JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }`), isAsset),
  ).not.toThrow();
});

function isAsset(id: string): boolean {
  return id === 'hero';
}

function outline(game: unknown): string[] {
  return (readGame(game, isAsset)?.packs ?? []).flatMap(({ id, name, slots, filled }) => [
    `${id} ‘${name}’ ${filled}/${slots.length}`,
    ...slots.map(({ templateId, state, asset }) => `  ${templateId} ${state} ${asset}`),
  ]);
}
