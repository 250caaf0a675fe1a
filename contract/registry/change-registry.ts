import { quote } from '../quote.ts';
import type { AssetUuid, Registry, RegistryEntry } from './registry.ts';
import { type AssetLookup, selectAsset } from './select-asset.ts';

/** What a change by hand comes to. `refused` says why in a sentence without its full stop. */
export type RegistryChangeResult =
  | { readonly kind: 'changed' | 'unchanged'; readonly registry: Registry; readonly asset: ChangedEntry }
  | { readonly kind: 'refused'; readonly reason: string };

/** The entry as it is after the change; of a forgotten asset, as it was. */
export interface ChangedEntry extends RegistryEntry {
  readonly uuid: AssetUuid;
}

/** Lets builds take the asset that `text` calls by uuid, root or name. */
export function includeAsset(lookup: AssetLookup, text: string): RegistryChangeResult {
  return change(lookup, text, (asset) => setIncluded(lookup, asset, true));
}

/** Leaves the asset out of builds; its id stays its own. */
export function excludeAsset(lookup: AssetLookup, text: string): RegistryChangeResult {
  return change(lookup, text, (asset) => setIncluded(lookup, asset, false));
}

/** Takes a missing asset out of the registry; its id is retired, so that no other asset is ever taken for it. */
export function forgetAsset(lookup: AssetLookup, text: string): RegistryChangeResult {
  return change(lookup, text, (asset) => forget(lookup, asset));
}

function change(
  lookup: AssetLookup,
  text: string,
  apply: (asset: ChangedEntry) => RegistryChangeResult,
): RegistryChangeResult {
  const selection = selectAsset(lookup, text);
  if (selection.kind === 'refused') return selection;
  const entry = lookup.registry.assets.get(selection.uuid);
  if (entry === undefined) return { kind: 'refused', reason: `${quote(text)} is not in the registry` };
  return apply({ ...entry, uuid: selection.uuid });
}

function setIncluded(
  { registry }: AssetLookup,
  { uuid, ...entry }: ChangedEntry,
  includedInBuild: boolean,
): RegistryChangeResult {
  const changed = { ...entry, includedInBuild };
  if (entry.includedInBuild === includedInBuild)
    return { kind: 'unchanged', registry, asset: { ...changed, uuid } };
  const assets = new Map(registry.assets).set(uuid, changed);
  return { kind: 'changed', registry: { ...registry, assets }, asset: { ...changed, uuid } };
}

function forget({ registry, byUuid }: AssetLookup, asset: ChangedEntry): RegistryChangeResult {
  const [place] = byUuid.get(asset.uuid) ?? [];
  if (place !== undefined) {
    const reason = `${quote(place.root, 80)} still has its asset.json, and the next build would add it again under a new asset_id: delete it first, or leave it out by ‘packwright registry exclude’`;
    return { kind: 'refused', reason };
  }
  const assets = new Map(registry.assets);
  assets.delete(asset.uuid);
  const isShared = [...assets.values()].some(({ assetId }) => assetId === asset.assetId);
  const ids = new Set(isShared ? registry.retired : [...registry.retired, asset.assetId]);
  const retired = [...ids].sort((a, b) => a - b);
  return { kind: 'changed', registry: { ...registry, assets, retired }, asset };
}
