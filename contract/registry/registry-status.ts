import { type DeclaredAsset, declaredPlaces } from './declared-asset.ts';
import type { AssetUuid, Registry, RegistryAssetId } from './registry.ts';

/**
 * `missing`: no declaration carries the uuid; `unregistered`: the next build adds it; `copy`: the uuid belongs to
 * another root. A missing asset is `missing` whether it was included or not.
 */
export type AssetState = 'present' | 'missing' | 'excluded' | 'unregistered' | 'copy';

export interface AssetStatus {
  readonly uuid: AssetUuid;
  /** Where the declaration is; of a missing asset, where it was. */
  readonly root: string;
  readonly state: AssetState;
  /** Undefined for what is not registered. */
  readonly assetId: RegistryAssetId | undefined;
  /** The root that the registry still has, where the asset has moved since. */
  readonly movedFrom: string | undefined;
}

/** How registry and declarations stand to each other, before any reconciling: by root, then by uuid. */
export function registryStatus(registry: Registry, declarations: Iterable<DeclaredAsset>): AssetStatus[] {
  const places = declaredPlaces(registry, declarations);
  const rows: AssetStatus[] = [];
  for (const [uuid, { assetId, root }] of registry.assets) {
    if (!places.has(uuid)) rows.push({ uuid, root, state: 'missing', assetId, movedFrom: undefined });
  }
  for (const [uuid, { original, copies }] of places) {
    const entry = registry.assets.get(uuid);
    const state = entry === undefined ? 'unregistered' : entry.includedInBuild ? 'present' : 'excluded';
    const movedFrom = entry?.root === original ? undefined : entry?.root;
    rows.push({ uuid, root: original, state, assetId: entry?.assetId, movedFrom });
    for (const root of copies)
      rows.push({ uuid, root, state: 'copy', assetId: undefined, movedFrom: undefined });
  }
  return rows.sort(byRoot);
}

function byRoot(a: AssetStatus, b: AssetStatus): number {
  if (a.root !== b.root) return a.root < b.root ? -1 : 1;
  return a.uuid < b.uuid ? -1 : 1;
}
