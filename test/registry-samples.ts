import fc from 'fast-check';
import { parseDocument } from '../contract/json/document.ts';
import { parseRegistry } from '../contract/registry/parse-registry.ts';
import type { DeclaredAsset } from '../contract/registry/reconcile.ts';
import type { AssetUuid, Registry, RegistryAssetId, RegistryEntry } from '../contract/registry/registry.ts';

/** The uuid whose every digit is `n`, so that tests can say which is smaller. */
export function uuidOf(n: number): AssetUuid {
  const digits = n.toString(16).padStart(4, '0');
  return `${digits.repeat(2)}-${digits}-4${digits.slice(1)}-8${digits.slice(1)}-${digits.repeat(3)}` as AssetUuid;
}

/** `[uuid number, asset_id, root, excluded]` a row. */
export type EntryRow = readonly [uuid: number, assetId: number, root: string, excluded?: 'excluded'];

export function registryOf(rows: readonly EntryRow[], retired: readonly number[] = []): Registry {
  const entry = ([uuid, assetId, root, excluded]: EntryRow): [AssetUuid, RegistryEntry] => [
    uuidOf(uuid),
    { assetId: assetId as RegistryAssetId, root, includedInBuild: excluded === undefined },
  ];
  return { assets: new Map(rows.map(entry)), retired: retired as RegistryAssetId[] };
}

export function declared(...pairs: readonly (readonly [uuid: number, root: string])[]): DeclaredAsset[] {
  return pairs.map(([uuid, root]) => ({ uuid: uuidOf(uuid), root }));
}

export function readRegistry(text: string): Registry {
  return parseRegistry(parseDocument('packwright.registry.json', text));
}

/** Any registry that a file can hold: doubled and retired ids, shared roots, odd letters. */
export const anyRegistry: fc.Arbitrary<Registry> = fc
  .record({
    rows: fc.uniqueArray(
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }), fc.string({ maxLength: 6 }), fc.boolean()),
      { selector: ([uuid]) => uuid, maxLength: 24 },
    ),
    retired: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
  })
  .map(({ rows, retired }) =>
    registryOf(
      rows.map(
        ([uuid, id, root, excluded]): EntryRow =>
          excluded ? [uuid, id, root, 'excluded'] : [uuid, id, root],
      ),
      retired.sort((a, b) => a - b),
    ),
  );

/** Declarations of a project: one a root, with uuids that come more than once. */
export const anyDeclarations: fc.Arbitrary<DeclaredAsset[]> = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.string({ maxLength: 6 })), {
    selector: ([, root]) => root,
    maxLength: 24,
  })
  .map((pairs) => declared(...pairs));
