import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GameSlots, slotsOf } from './game-slots.ts';
import type { AssetBindingRef, GameDefinitionV2 } from './generated/types.ts';
import { type Choices, resolveBindings, resolveTemplate } from './resolve-bindings.ts';

const GAME: GameDefinitionV2 = {
  templates: { hero: {}, slime: {}, door: {} },
  entities: [
    { id: 'player', template: 'hero' },
    { id: 'boss', templateId: 'slime' },
    { id: 'ghost', template: 'gone' },
    { template: 'hero' },
  ],
  assetSystem: { entityAssetOverrides: { boss: { assetId: 'a2', placement: { scale: 3 } } } },
};

it.each<[string, Record<string, AssetBindingRef> | undefined, string[]]>([
  [
    'the entry of the pack, an override over it',
    { hero: { assetId: 'a1' }, slime: { assetId: 'a1', placement: { offsetY: 4 } } },
    [
      'template hero: pack a1 ×1 +0',
      'template slime: pack a1 ×1 +4',
      'template door: missing no-entry',
      'entity player: pack a1 ×1 +0',
      'entity boss: override a2 ×3 +4',
      'entity ghost: missing no-template',
    ],
  ],
  [
    'an override without a pack',
    undefined,
    [
      'template hero: missing no-active-pack',
      'template slime: missing no-active-pack',
      'template door: missing no-active-pack',
      'entity player: missing no-active-pack',
      'entity boss: override a2 ×3 +0',
      'entity ghost: missing no-template',
    ],
  ],
  [
    'nothing for an asset that is gone, and for an orphaned entry',
    { hero: { assetId: 'deleted' }, gone: { assetId: 'a1' } },
    [
      'template hero: missing asset-gone',
      'template slime: missing no-entry',
      'template door: missing no-entry',
      'entity player: missing asset-gone',
      'entity boss: override a2 ×3 +0',
      'entity ghost: missing no-template',
    ],
  ],
])('shows %s', (_, entries, shown) => {
  expect(outline(slotsOf(GAME), choices(entries))).toEqual(shown);
});

it('shows nothing, not the pack’s, where the asset of an override is gone', () => {
  const game = slotsOf({
    ...GAME,
    assetSystem: { entityAssetOverrides: { player: { assetId: 'deleted' } } },
  });
  expect(outline(game, choices({ hero: { assetId: 'a1' } }))).toContain('entity player: missing asset-gone');
});

it('crops an override as the entry does only where both show the same asset', () => {
  const crop = { x: 1, y: 1, width: 4, height: 4 };
  const entries = { slime: { assetId: 'a1', placement: { crop, scale: 2 } } };
  const boss = (assetId: string) =>
    resolveBindings(
      slotsOf({ ...GAME, assetSystem: { entityAssetOverrides: { boss: { assetId } } } }),
      choices(entries),
    ).find(({ id }) => id === 'boss')?.placement;
  expect(boss('a1')).toMatchObject({ crop, scale: 2 });
  expect(boss('a2')).toMatchObject({ scale: 2 });
  expect(boss('a2')).not.toHaveProperty('crop');
});

const ID = fc.constantFrom<string>('a', 'b', 'c', '__proto__', 'constructor', '0');
const REF = fc.record({ assetId: ID }, { requiredKeys: ['assetId'] });
const MAP = fc
  .array(fc.tuple(ID, REF), { maxLength: 6 })
  .map((pairs) => new Map<string, AssetBindingRef>(pairs));
const SLOTS: fc.Arbitrary<GameSlots> = fc.record({
  templates: fc.uniqueArray(ID).map((ids) => new Set(ids)),
  entities: fc.array(fc.record({ id: ID, templateId: fc.option(ID, { nil: undefined }) }), { maxLength: 8 }),
  overrides: MAP,
});
const CHOICES: fc.Arbitrary<Choices> = fc
  .record({ entries: fc.option(MAP, { nil: undefined }), there: fc.uniqueArray(ID) })
  .map(({ entries, there }) => ({
    entries,
    asset: (id) => (there.includes(id) ? { imageUrl: `image of ${id}` } : undefined),
  }));

it('gives each template and each entity exactly one answer, and always the same', () => {
  fc.assert(
    fc.property(SLOTS, CHOICES, (game, given) => {
      const bindings = resolveBindings(game, given);
      const expected = [
        ...[...game.templates].map((id) => `template ${id}`),
        ...new Set(game.entities.map(({ id }) => `entity ${id}`)),
      ];
      expect(bindings.map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
      expect(resolveBindings(game, given)).toEqual(bindings);
    }),
  );
});

it('shows one asset that is there, or none with a reason', () => {
  fc.assert(
    fc.property(SLOTS, CHOICES, (game, given) => {
      for (const { origin, assetId, imageUrl, placement, reason } of resolveBindings(game, given)) {
        const isShown = origin !== 'missing';
        expect(reason === undefined).toBe(isShown);
        expect(assetId !== undefined && given.asset(assetId) !== undefined).toBe(isShown);
        expect(imageUrl !== undefined).toBe(isShown);
        expect(placement !== undefined).toBe(isShown);
      }
    }),
  );
});

it('follows override, then entry, then nothing', () => {
  fc.assert(
    fc.property(SLOTS, CHOICES, (game, given) => {
      for (const { kind, id, templateId, origin, assetId } of resolveBindings(game, given)) {
        const override = kind === 'entity' ? game.overrides.get(id) : undefined;
        const slot = kind === 'entity' ? templateId : id;
        const entry = slot !== undefined && game.templates.has(slot) ? given.entries?.get(slot) : undefined;
        const chosen = override ?? entry;
        if (origin === 'missing') expect(chosen && given.asset(chosen.assetId)).toBeUndefined();
        else {
          expect(origin).toBe(override === undefined ? 'pack' : 'override');
          expect(assetId).toBe(chosen?.assetId);
        }
      }
    }),
  );
});

it('answers for a template that there is not', () => {
  expect(resolveTemplate('constructor', slotsOf(GAME), choices({}))).toEqual({
    kind: 'template',
    id: 'constructor',
    origin: 'missing',
    reason: 'no-template',
  });
});

function choices(entries: Record<string, AssetBindingRef> | undefined): Choices {
  return {
    entries: entries && new Map(Object.entries(entries)),
    asset: (id) => (id === 'deleted' ? undefined : { imageUrl: `sha256:${id}` }),
  };
}

function outline(game: GameSlots, given: Choices): string[] {
  return resolveBindings(game, given).map(({ kind, id, origin, assetId, placement, reason }) =>
    placement === undefined
      ? `${kind} ${id}: ${origin} ${reason}`
      : `${kind} ${id}: ${origin} ${assetId} ×${placement.scale} +${placement.offsetY}`,
  );
}
