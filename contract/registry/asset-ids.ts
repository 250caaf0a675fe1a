import { type AssetUuid, MAX_ASSET_ID, type Registry, type RegistryAssetId } from './registry.ts';

/**
 * New ids for the entries whose id is not theirs: of those that share one, which happens when two branches allocated
 * it, the smallest uuid keeps it; an id that is retired belongs to none. Only the registry decides, in the order of
 * uuids, so that every machine and every side of a merge gives the same numbers.
 */
export function renumbering(
  registry: Pick<Registry, 'assets' | 'retired'>,
): ReadonlyMap<AssetUuid, RegistryAssetId> {
  const taken = new Set(registry.retired);
  const doubled: AssetUuid[] = [];
  for (const [uuid, { assetId }] of [...registry.assets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (taken.has(assetId)) doubled.push(uuid);
    else taken.add(assetId);
  }
  const nextId = idAllocator(registry);
  return new Map(doubled.map((uuid) => [uuid, nextId()]));
}

/**
 * Gives out ids that no asset of the registry has or ever had: the numbers after the largest and, where there are
 * none left, those that were never used.
 */
export function idAllocator({
  assets,
  retired,
}: Pick<Registry, 'assets' | 'retired'>): () => RegistryAssetId {
  const used = new Set<number>(retired);
  for (const { assetId } of assets.values()) used.add(assetId);
  let next = 1;
  for (const id of used) next = Math.max(next, id + 1);
  let gap = 1;
  return () => {
    if (next <= MAX_ASSET_ID) return next++ as RegistryAssetId;
    while (used.has(gap)) gap++;
    return gap++ as RegistryAssetId;
  };
}
