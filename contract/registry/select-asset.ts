import type { DeclarationPlace } from '../declaration/context.ts';
import { normalForm, readInputPath } from '../declaration/input-path.ts';
import { quote, quoteList } from '../quote.ts';
import { mostSimilar } from '../similar.ts';
import { canonicalUuid } from '../uuid.ts';
import type { AssetUuid, Registry } from './registry.ts';

/** What the names and uuids that a person may call an asset by are looked up in; a `ProjectIndex` is one. */
export interface AssetLookup {
  readonly registry: Registry;
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly byName: ReadonlyMap<string, readonly DeclarationPlace[]>;
}

export type Selection =
  | { readonly kind: 'found'; readonly uuid: AssetUuid }
  | { readonly kind: 'refused'; readonly reason: string };

/** The one registered asset that `text` calls by its asset_uuid, its asset root or its name. */
export function selectAsset(lookup: AssetLookup, text: string): Selection {
  const uuid = canonicalUuid(text) as AssetUuid | undefined;
  if (uuid !== undefined && lookup.registry.assets.has(uuid)) return { kind: 'found', uuid };
  const found = [...uuidsCalled(lookup, text)];
  const registered = found.filter((candidate) => lookup.registry.assets.has(candidate));
  const [only, ...others] = registered;
  if (only !== undefined && others.length === 0) return { kind: 'found', uuid: only };
  if (only !== undefined) {
    return refused(
      `${quote(text)} is more than one asset: say which by its asset_uuid, ${listed(registered)}`,
    );
  }
  if (found.length > 0 || (uuid !== undefined && lookup.byUuid.has(uuid)))
    return refused(`${quote(text)} is not in the registry yet: ‘packwright registry reconcile’ adds it`);
  return refused(`${quote(text)} is no asset_uuid, asset root or name of this project${hint(lookup, text)}`);
}

function uuidsCalled({ registry, byUuid, byName }: AssetLookup, text: string): ReadonlySet<AssetUuid> {
  const root = rootOf(text);
  const roots = new Set((byName.get(text) ?? []).map((place) => place.root));
  roots.add(root);
  const uuids = new Set<AssetUuid>();
  for (const [uuid, places] of byUuid)
    if (places.some((place) => roots.has(place.root))) uuids.add(uuid as AssetUuid);
  for (const [uuid, entry] of registry.assets) if (entry.root === root && !byUuid.has(uuid)) uuids.add(uuid);
  return uuids;
}

/** `./art/hero/`, as a shell completes it, is `art/hero`. */
function rootOf(text: string): string {
  const path = readInputPath(text);
  return normalForm(path) ?? (path.kind === 'folder' ? '.' : text);
}

const MAX_LISTED = 5;

function listed(uuids: readonly AssetUuid[]): string {
  const shown = quoteList(uuids.slice(0, MAX_LISTED));
  return uuids.length > MAX_LISTED ? `${shown} (and ${uuids.length - MAX_LISTED} more)` : shown;
}

function hint({ registry, byName }: AssetLookup, text: string): string {
  const roots = [...registry.assets.values()].map(({ root }) => root);
  const meant = mostSimilar(text, [...byName.keys(), ...roots]);
  return meant === undefined ? '' : `; did you mean ${quote(meant)}?`;
}

function refused(reason: string): Selection {
  return { kind: 'refused', reason };
}
