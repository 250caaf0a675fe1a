import { quote } from '../quote.ts';
import { unreachable } from '../unreachable.ts';
import { idAllocator, renumbering } from './asset-ids.ts';
import { type AssetPlaces, type DeclaredAsset, declaredPlaces } from './declared-asset.ts';
import type { AssetUuid, Registry, RegistryAssetId, RegistryEntry } from './registry.ts';

export type { DeclaredAsset } from './declared-asset.ts';

export interface Reconciled {
  readonly registry: Registry;
  /** What differs from the registry given: first renumbered, then relocated, then added assets. */
  readonly changes: readonly RegistryChange[];
  /** Assets that no declaration carries any more, by uuid. Their entries stay until `registry forget`. */
  readonly missing: readonly MissingAsset[];
}

export type RegistryChange =
  | (ChangedAsset & { readonly kind: 'added' })
  | (ChangedAsset & { readonly kind: 'relocated'; readonly from: string })
  | (ChangedAsset & { readonly kind: 'renumbered'; readonly from: RegistryAssetId });

/** As it is after the change. */
interface ChangedAsset {
  readonly uuid: AssetUuid;
  readonly assetId: RegistryAssetId;
  readonly root: string;
}

export type MissingAsset = ChangedAsset;

/**
 * Makes the registry follow the declarations. A known asset_uuid at another root was moved; an unknown one is a new
 * asset, and new assets get their ids in the order of their roots; one that is gone keeps its entry; an id that two
 * entries have goes to one of them. A copy is not registered: `identity/duplicate-uuid` reports it. The result
 * depends on neither the order of the declarations nor that of the entries, and reconciling it again changes nothing.
 */
export function reconcile(registry: Registry, declarations: Iterable<DeclaredAsset>): Reconciled {
  const places = declaredPlaces(registry, declarations);
  const assets = new Map([...registry.assets].sort(byUuid));
  const draft = { assets, retired: registry.retired };
  const changes = [...renumber(draft), ...relocate(draft, places), ...register(draft, places)];
  const missing = [...assets]
    .filter(([uuid]) => !places.has(uuid))
    .map(([uuid, { assetId, root }]) => ({ uuid, assetId, root }));
  return { registry: { ...registry, assets: new Map([...assets].sort(byUuid)) }, changes, missing };
}

/** One line for a person: what happened to which asset. */
export function describeChange(change: RegistryChange): string {
  const { kind, assetId, root } = change;
  switch (kind) {
    case 'added':
      return `${quote(root, 80)} is new: asset ${assetId}`;
    case 'relocated':
      return `asset ${assetId} moved from ${quote(change.from, 80)} to ${quote(root, 80)}`;
    case 'renumbered':
      return `${quote(root, 80)} is asset ${assetId} now: another asset has or had ${change.from}`;
    default:
      return unreachable(kind);
  }
}

/** A registry in the making. */
interface RegistryDraft {
  readonly assets: Map<AssetUuid, RegistryEntry>;
  readonly retired: readonly RegistryAssetId[];
}

type Places = ReadonlyMap<AssetUuid, AssetPlaces>;

function renumber({ assets, retired }: RegistryDraft): RegistryChange[] {
  const changes: RegistryChange[] = [];
  for (const [uuid, assetId] of renumbering({ assets, retired })) {
    const entry = assets.get(uuid);
    if (entry === undefined) continue;
    assets.set(uuid, { ...entry, assetId });
    changes.push({ kind: 'renumbered', uuid, assetId, root: entry.root, from: entry.assetId });
  }
  return changes;
}

function relocate({ assets }: RegistryDraft, places: Places): RegistryChange[] {
  const changes: RegistryChange[] = [];
  for (const [uuid, entry] of assets) {
    const root = places.get(uuid)?.original;
    if (root === undefined || root === entry.root) continue;
    assets.set(uuid, { ...entry, root });
    changes.push({ kind: 'relocated', uuid, assetId: entry.assetId, root, from: entry.root });
  }
  return changes;
}

function register({ assets, retired }: RegistryDraft, places: Places): RegistryChange[] {
  const nextId = idAllocator({ assets, retired });
  const unknown = [...places].filter(([uuid]) => !assets.has(uuid));
  const changes: RegistryChange[] = [];
  for (const [uuid, { original: root }] of unknown.sort(byRoot)) {
    const assetId = nextId();
    assets.set(uuid, { assetId, root, includedInBuild: true });
    changes.push({ kind: 'added', uuid, assetId, root });
  }
  return changes;
}

/** Two uuids have no root in common unless somebody gives two declarations one root; then their uuids decide. */
function byRoot(
  [a, { original: rootA }]: [string, AssetPlaces],
  [b, { original: rootB }]: [string, AssetPlaces],
) {
  if (rootA === rootB) return a < b ? -1 : 1;
  return rootA < rootB ? -1 : 1;
}

function byUuid([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
