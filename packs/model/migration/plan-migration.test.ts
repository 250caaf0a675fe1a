import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VALIDATORS } from '../generated/validators.ts';
import { shapeErrors } from '../validator.ts';
import { isOlderDefinition } from './is-older-definition.ts';
import type { ImageOrigin, MigrationContext, MigrationPlan } from './migration-plan.ts';
import { planMigration } from './plan-migration.ts';

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const HASH = 'a'.repeat(64);
const CONTEXT: MigrationContext = {
  declaredAssets: { hero: UUID },
  images: { '/assets/known.png': HASH },
  refusedImages: new Map([['data:image/png;base64,bad', 'it is no image']]),
  assetIds: new Set(['stored-1']),
};

it.each<[string, unknown, string]>([
  ['an image', { imageUrl: 'https://x/a.png', source: 'generated' }, 'generated kept https://x/a.png'],
  ['an uploaded image', { imageUrl: 'res://a.png', source: 'uploaded' }, 'uploaded kept res://a.png'],
  ['no source', { imageUrl: '/assets/a.png' }, 'uploaded kept /assets/a.png'],
  ['another source', { imageUrl: '/a.png', source: 'ai' }, 'uploaded kept /a.png'],
  ['an image that is stored', { imageUrl: '/assets/known.png' }, `uploaded stored ${HASH}`],
  ['a data: URI', { imageUrl: 'data:image/png;base64,AA' }, 'uploaded embedded data:image/png;base64,AA'],
  ['a declared asset’s uuid', { imageUrl: UUID.toUpperCase() }, `uploaded declared ${UUID}`],
  ['another uuid', { imageUrl: UUID.replace('0', '1') }, `uploaded kept ${UUID.replace('0', '1')}`],
  ['the name of a declared asset', 'hero', `uploaded declared ${UUID}`],
  ['an asset of the definition', { assetId: 'own' }, 'generated kept /own.png'],
  ['an asset that there is', { assetId: 'stored-1' }, 'uploaded existing stored-1'],
  ['an id that is nobody’s, and an image', { assetId: 'x', imageUrl: '/a.png' }, 'uploaded kept /a.png'],
  [
    'animations alone',
    { animations: { walk: { imageUrl: '/walk.png', frames: 4 }, idle: '/idle.png' } },
    'uploaded kept /walk.png | walk kept /walk.png {"frames":4} | idle kept /idle.png',
  ],
  [
    'frames',
    { animations: { walk: ['/1.png', '/2.png'] } },
    'uploaded kept /1.png | walk kept /1.png {"frames":["/1.png","/2.png"]}',
  ],
])('makes an asset of %s', (_, entry, asset) => {
  const { packs, assets } = plan({ hero: entry });
  const [first] = packs[0]?.entries ?? [];
  const shown = assets.find(({ key }) => key === first?.assetKey);
  const variants = (shown?.variants ?? []).map(({ name, image, metadata }) =>
    [name, origin(image), ...(metadata === undefined ? [] : [JSON.stringify(metadata)])].join(' '),
  );
  expect([`${shown?.source} ${shown && origin(shown.image)}`, ...variants].join(' | ')).toBe(asset);
});

it.each<[string, unknown, string]>([
  ['nothing in an entry', {}, 'left /assetPacks/base/assets/hero It has no image'],
  ['null', null, 'left /assetPacks/base/assets/hero ‘null’ is no entry'],
  [
    'an image that is no text',
    { imageUrl: 7 },
    'left /assetPacks/base/assets/hero The image ‘7’ is no address',
  ],
  [
    'a source of none',
    { imageUrl: '/p.png', source: 'none' },
    'left /assetPacks/base/assets/hero It has no image yet: its source is ‘none’; ‘/p.png’ stands in its place',
  ],
  [
    'an asset that there is not',
    { assetId: 'x' },
    'left /assetPacks/base/assets/hero/assetId There is no asset ‘x’',
  ],
  [
    'an image that cannot be stored',
    { imageUrl: 'data:image/png;base64,bad' },
    'left /assetPacks/base/assets/hero/imageUrl The image ‘data:image/png;base64,bad’ cannot be used: it is no image',
  ],
  [
    'an animation without an image',
    { animations: { walk: {} } },
    'left /assetPacks/base/assets/hero/animations/walk The animation ‘walk’ has no image',
  ],
])('leaves a slot empty for %s, and says so', (_, entry, note) => {
  const { packs, notes } = plan({ hero: entry });
  expect(packs[0]?.entries).toEqual([]);
  expect(notes.map(({ code, path, message }) => `${code} ${path} ${message}`)).toContain(note);
});

it.each<[string, object, object | undefined, readonly string[]]>([
  ['scale and offsets', { scale: 2, offsetX: -3, offsetY: 4.5 }, { scale: 2, offsetX: -3, offsetY: 4.5 }, []],
  ['none', {}, undefined, []],
  [
    'numbers as texts',
    { scale: '2', offsetX: ' -1 ' },
    { scale: 2, offsetX: -1 },
    ['changed scale', 'changed offsetX'],
  ],
  ['what is no number', { scale: 'big', offsetX: null, offsetY: 1 }, { offsetY: 1 }, ['left scale']],
  ['a number out of range', { scale: 1e9 }, undefined, ['left scale']],
  [
    'a placement of its own',
    { scale: 2, placement: { scale: 3, anchor: { x: 0, y: 1 } } },
    { scale: 3, anchor: { x: 0, y: 1 } },
    [],
  ],
  ['another field', { placement: { skew: 3 } }, undefined, ['left skew']],
])('places by %s', (_, fields, placement, told) => {
  const { packs, notes } = plan({ hero: { imageUrl: '/a.png', ...fields } });
  expect(packs[0]?.entries[0]?.placement).toEqual(placement);
  expect(notes.map(({ code, path }) => `${code} ${path.split('/').at(-1)}`)).toEqual(told);
});

it.each<[string, object]>([
  ['by id', { assetPacks: { base: { name: 'Base', assets: { hero: { imageUrl: '/a.png' } } } } }],
  [
    'as a list',
    { assetPacks: [{ id: 'base', name: 'Base', entries: [{ templateId: 'hero', imageUrl: '/a.png' }] }] },
  ],
  [
    'within assetSystem',
    { assetSystem: { packs: { base: { name: 'Base', entries: { hero: { imageUrl: '/a.png' } } } } } },
  ],
  ['as packs', { packs: { base: { name: 'Base', slots: { hero: { imageUrl: '/a.png' } } } } }],
])('finds packs %s', (_, packs) => {
  const planned = planMigration({ templates: { hero: {} }, entities: [], ...packs });
  expect(planned.packs).toMatchObject([
    { key: 'base', name: 'Base', entries: [{ templateId: 'hero', assetKey: 'asset-1' }] },
  ]);
  expect(planned.definition).toEqual({ templates: { hero: {} }, entities: [], assetSystem: {} });
  expect(planned.notes).toEqual([]);
});

it('carries what a pack says of itself', () => {
  const { packs } = planMigration({
    templates: {},
    entities: [],
    assetPacks: {
      base: {
        id: 'own',
        name: ' Base ',
        description: 'By day',
        style: 'pixel art',
        promptDefaults: { themePrompt: 'forest' },
      },
    },
  });
  expect(packs[0]).toMatchObject({
    key: 'base',
    name: 'Base',
    description: 'By day',
    promptDefaults: { styleOverride: 'pixel art', themePrompt: 'forest' },
  });
});

it.each<[string, object, string | undefined]>([
  ['its key', { assetSystem: { activeAssetPackId: 'base' } }, 'base'],
  ['its own id', { activeAssetPackId: 'own' }, 'base'],
  ['nothing', { activeAssetPackId: 'gone' }, undefined],
])('activates a pack by %s', (_, game, active) => {
  const planned = planMigration({
    templates: {},
    entities: [],
    assetPacks: { base: { id: 'own' }, more: {} },
    ...game,
  });
  expect(planned.definition.assetSystem?.activeAssetPackId).toBe(active);
  expect(planned.notes.some(({ message }) => message.startsWith('The active pack'))).toBe(
    active === undefined,
  );
});

it('makes a pack of the pictures that templates have, and shows it where no other is active', () => {
  const game = {
    templates: { hero: { sprite: { imageUrl: '/hero.png', width: 2 } }, door: {} },
    entities: [],
  };
  const planned = planMigration(game);
  expect(planned.packs).toMatchObject([{ key: 'template.sprite', entries: [{ templateId: 'hero' }] }]);
  expect(planned.definition).toMatchObject({
    templates: { hero: { sprite: { width: 2 } }, door: {} },
    assetSystem: { activeAssetPackId: 'template.sprite' },
  });
  expect(JSON.stringify(planned.definition)).not.toContain('hero.png');
  const active = { activeAssetPackId: 'base', assetPacks: { base: {} } };
  expect(planMigration({ ...game, ...active }).definition.assetSystem).toEqual({ activeAssetPackId: 'base' });
});

it('takes each image once, however many entries show it', () => {
  const entry = { imageUrl: '/a.png' };
  const { assets, packs } = planMigration({
    templates: { hero: {}, door: {} },
    entities: [],
    assetPacks: {
      one: { assets: { hero: entry, door: { ...entry, source: 'generated' } } },
      two: { assets: { hero: entry } },
    },
  });
  expect(assets).toMatchObject([{ key: 'asset-1', source: 'generated' }]);
  expect(packs.flatMap(({ entries }) => entries.map(({ assetKey }) => assetKey))).toEqual(
    Array(3).fill('asset-1'),
  );
});

it('joins the animations that entries have of one image', () => {
  const { assets, notes } = planMigration({
    templates: { hero: {}, door: {} },
    entities: [],
    assetPacks: {
      base: {
        assets: {
          hero: { imageUrl: '/a.png', animations: { walk: '/walk.png', idle: '/idle.png' } },
          door: { imageUrl: '/a.png', animations: { walk: '/other.png', open: '/open.png' } },
        },
      },
    },
  });
  expect(assets.map(({ variants }) => variants.map(({ name }) => name))).toEqual([['walk', 'idle', 'open']]);
  expect(notes).toMatchObject([{ code: 'left', path: '/assetPacks/base/assets/door/animations/walk' }]);
});

it('carries overrides of single entities from wherever they stand', () => {
  const { definition } = planMigration({
    templates: { hero: {} },
    entities: [{ id: 'e1', assetOverride: { imageUrl: '/e1.png', scale: 2 } }, { assetOverride: 'x' }],
    entityAssetOverrides: [{ entityId: 'e2', imageUrl: '/e2.png' }, { imageUrl: '/e3.png' }],
    assetSystem: { entityAssetOverrides: { e4: { assetId: 'gone' } } },
  });
  expect(definition.entities).toEqual([{ id: 'e1' }, {}]);
  expect(definition.assetSystem?.entityAssetOverrides).toEqual({
    e1: { assetId: 'asset-1', placement: { scale: 2 } },
    e2: { assetId: 'asset-2' },
  });
});

it('keeps all else that the game holds', () => {
  const { definition } = planMigration({
    templates: { hero: { speed: 3 } },
    entities: [{ id: 7, template: 'hero', x: 1 }],
    physics: { gravity: 9.8 },
    assets: { jump: { soundUrl: '/jump.wav' }, hero: { imageUrl: '/hero.png' } },
    assetPacks: {},
  });
  expect(definition).toEqual({
    templates: { hero: { speed: 3 } },
    entities: [{ id: '7', template: 'hero', x: 1 }],
    physics: { gravity: 9.8 },
    assets: { jump: { soundUrl: '/jump.wav' } },
    assetSystem: {},
  });
});

it.each<[boolean, string, unknown]>([
  [true, 'embeds packs', { assetPacks: {}, templates: {}, entities: [] }],
  [true, 'embeds packs in assetSystem', { assetSystem: { packs: {} }, templates: {}, entities: [] }],
  [true, 'says the active pack where it did', { activeAssetPackId: 'a', templates: {}, entities: [] }],
  [
    true,
    'has templates with pictures',
    { templates: { a: { sprite: { imageUrl: '/a.png' } } }, entities: [] },
  ],
  [true, 'has templates as a list', { templates: [], entities: [] }],
  [true, 'has no entities', { templates: {} }],
  [false, 'is of today', { templates: {}, entities: [], assetSystem: {} }],
  [false, 'has no asset system', { templates: {}, entities: [] }],
  [
    false,
    'has pictures beside its asset system',
    { templates: { a: { sprite: { imageUrl: '/a.png' } } }, entities: [], assetSystem: {} },
  ],
  [false, 'means something else by packs', { templates: {}, entities: [], packs: { wolves: 3 } }],
  [false, 'is empty', {}],
  [false, 'is a list', []],
])('is older: %j, where it %s', (isOlder, _, value) => {
  expect(isOlderDefinition(value)).toBe(isOlder);
});

const KEY = fc.constantFrom(
  'templates',
  'entities',
  'assetPacks',
  'packs',
  'assets',
  'entries',
  'assetSystem',
  'activeAssetPackId',
  'entityAssetOverrides',
  'animations',
  'sprite',
  'imageUrl',
  'assetId',
  'source',
  'scale',
  'id',
  'name',
  'placement',
  'templateId',
  '__proto__',
  'promptDefaults',
  'hero',
  '\u0001',
);
const { garbage } = fc.letrec((tie) => ({
  garbage: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constantFrom(null, true, 0, 1e308, '', 'hero', '/a.png', 'data:x', UUID, 'none', HASH),
    fc.array(tie('garbage'), { maxLength: 3 }),
    fc.array(fc.tuple(KEY, tie('garbage')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

it('makes a definition of today of whatever there is, which needs no migration, and always the same', () => {
  fc.assert(
    fc.property(garbage, (value) => {
      const planned = planMigration(value, CONTEXT);
      expect(shapeErrors(VALIDATORS.GameDefinitionV2, planned.definition)).toEqual([]);
      expect(isOlderDefinition(planned.definition)).toBe(false);
      expect(planMigration(value, CONTEXT)).toEqual(planned);
      const keys = new Set(planned.assets.map(({ key }) => key));
      const named = planned.packs.flatMap(({ entries }) => entries.map(({ assetKey }) => assetKey));
      expect(named.every((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function plan(entries: Record<string, unknown>): MigrationPlan {
  return planMigration(
    {
      templates: { hero: {} },
      entities: [],
      assets: { own: { imageUrl: '/own.png', source: 'generated' } },
      assetPacks: { base: { assets: entries } },
    },
    CONTEXT,
  );
}

function origin(image: ImageOrigin): string {
  return Object.values(image).join(' ');
}
