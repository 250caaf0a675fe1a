import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeclarations, anyRegistry, declared, registryOf, uuidOf } from '../../test/registry-samples.ts';
import { describeChange, reconcile } from './reconcile.ts';
import { MAX_ASSET_ID } from './registry.ts';
import { writeRegistry } from './write-registry.ts';

describe('reconcile', () => {
  const known = registryOf(
    [
      [1, 1, 'art/hero'],
      [2, 4, 'art/slime', 'excluded'],
    ],
    [2, 6],
  );

  it.each([
    ['nothing new', declared([1, 'art/hero'], [2, 'art/slime']), [], []],
    [
      'new assets, by root and past the largest id ever given',
      declared([1, 'art/hero'], [2, 'art/slime'], [3, 'z'], [4, 'a']),
      ['‘a’ is new: asset 7', '‘z’ is new: asset 8'],
      [],
    ],
    [
      'a moved one',
      declared([1, 'monsters/hero'], [2, 'art/slime']),
      ['asset 1 moved from ‘art/hero’ to ‘monsters/hero’'],
      [],
    ],
    [
      'two that changed places',
      declared([1, 'art/slime'], [2, 'art/hero']),
      ['asset 1 moved from ‘art/hero’ to ‘art/slime’', 'asset 4 moved from ‘art/slime’ to ‘art/hero’'],
      [],
    ],
    ['one that is gone', declared([1, 'art/hero']), [], ['art/slime']],
    ['a copy, which is none of its own', declared([1, 'a/copy'], [1, 'art/hero'], [2, 'art/slime']), [], []],
    [
      'a moved one with a copy: the first root has it',
      declared([1, 'b'], [1, 'a'], [2, 'art/slime']),
      ['asset 1 moved from ‘art/hero’ to ‘a’'],
      [],
    ],
  ])('%s', (_, declarations, changes, missing) => {
    const result = reconcile(known, declarations);
    expect(result.changes.map(describeChange)).toEqual(changes);
    expect(result.missing.map(({ root }) => root)).toEqual(missing);
  });

  it('keeps whether an asset is included, and the ids of the missing', () => {
    const { registry } = reconcile(known, declared([2, 'moved']));
    expect(registry).toEqual(
      registryOf(
        [
          [1, 1, 'art/hero'],
          [2, 4, 'moved', 'excluded'],
        ],
        [2, 6],
      ),
    );
  });

  it('gives a doubled id to the smaller uuid and a retired one to nobody', () => {
    const doubled = registryOf(
      [
        [9, 3, 'i'],
        [5, 3, 'e'],
        [7, 3, 'g'],
        [8, 2, 'h'],
      ],
      [2],
    );
    const { registry, changes } = reconcile(doubled, []);
    expect([...registry.assets].map(([uuid, { assetId }]) => [uuid, assetId])).toEqual([
      [uuidOf(5), 3],
      [uuidOf(7), 4],
      [uuidOf(8), 5],
      [uuidOf(9), 6],
    ]);
    expect(changes.map(describeChange)).toEqual([
      '‘g’ is asset 4 now: another asset has or had 3',
      '‘h’ is asset 5 now: another asset has or had 2',
      '‘i’ is asset 6 now: another asset has or had 3',
    ]);
  });

  it('registers no uuid that identifies nothing', () => {
    const declarations = ['00000000-0000-0000-0000-000000000000', 'hero', ''].map((uuid, position) => ({
      uuid,
      root: String(position),
    }));
    expect(reconcile(registryOf([]), declarations).registry.assets.size).toBe(0);
  });

  it('takes an id that was left out when there is none after the largest', () => {
    const full = registryOf([[1, MAX_ASSET_ID, 'a']], [1, 3]);
    const { registry } = reconcile(full, declared([1, 'a'], [2, 'b'], [3, 'c']));
    expect([...registry.assets.values()].map(({ assetId }) => assetId)).toEqual([MAX_ASSET_ID, 2, 4]);
  });

  it('says the same whatever the order, and nothing the second time', () => {
    const shuffled = fc.tuple(anyRegistry, anyDeclarations).chain(([registry, declarations]) =>
      fc.record({
        registry: fc.constant(registry),
        declarations: fc.constant(declarations),
        otherRegistry: shuffle([...registry.assets]).map((assets) => ({
          ...registry,
          assets: new Map(assets),
        })),
        otherDeclarations: shuffle(declarations),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ registry, declarations, otherRegistry, otherDeclarations }) => {
        const once = reconcile(registry, declarations);
        const other = reconcile(otherRegistry, otherDeclarations);
        expect(other).toEqual(once);
        expect(writeRegistry(other.registry)).toBe(writeRegistry(once.registry));
        const again = reconcile(once.registry, declarations);
        expect(again.changes).toEqual([]);
        expect(again.registry).toEqual(once.registry);
      }),
    );
  });

  it('gives every asset one id of its own, and never one that was used', () => {
    fc.assert(
      fc.property(anyRegistry, anyDeclarations, (before, declarations) => {
        const { registry, changes } = reconcile(before, declarations);
        const ids = [...registry.assets.values()].map(({ assetId }) => assetId);
        expect(new Set([...ids, ...registry.retired]).size).toBe(ids.length + registry.retired.length);
        const used = new Set(
          [...before.assets.values()].map(({ assetId }) => assetId).concat(before.retired),
        );
        for (const change of changes)
          if (change.kind !== 'relocated') expect(used.has(change.assetId)).toBe(false);
        for (const uuid of before.assets.keys()) expect(registry.assets.has(uuid)).toBe(true);
      }),
    );
  });
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
