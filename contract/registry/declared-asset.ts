import { isPlaceholderUuid, isUuid } from '../uuid.ts';
import type { AssetUuid, Registry } from './registry.ts';

/** What the registry needs of one declaration. */
export interface DeclaredAsset {
  /** Asset root, relative to the project, `/` between parts, `.` for the project itself. */
  readonly root: string;
  readonly uuid: string;
}

/** Where an asset is, and where copies of its declaration are. */
export interface AssetPlaces {
  /** The root that is the asset's: the one the registry knows, if the uuid is still there, else the first by path. */
  readonly original: string;
  /** Roots whose declaration carries the same uuid; they are no assets of their own until they get one. */
  readonly copies: readonly string[];
}

/** Every asset that is declared, by uuid; a uuid that is malformed or identifies nothing declares none. */
export function declaredPlaces(
  registry: Registry,
  declarations: Iterable<DeclaredAsset>,
): ReadonlyMap<AssetUuid, AssetPlaces> {
  const places = new Map<AssetUuid, AssetPlaces>();
  for (const [uuid, roots] of rootsByUuid(declarations)) {
    const known = registry.assets.get(uuid)?.root;
    const original = known !== undefined && roots.has(known) ? known : first(roots);
    places.set(uuid, { original, copies: [...roots].filter((root) => root !== original).sort() });
  }
  return places;
}

function rootsByUuid(declarations: Iterable<DeclaredAsset>): ReadonlyMap<AssetUuid, ReadonlySet<string>> {
  const byUuid = new Map<AssetUuid, Set<string>>();
  for (const { root, uuid: text } of declarations) {
    const uuid = text.toLowerCase();
    if (!isUuid(uuid) || isPlaceholderUuid(uuid)) continue;
    const roots = byUuid.get(uuid as AssetUuid);
    if (roots === undefined) byUuid.set(uuid as AssetUuid, new Set([root]));
    else roots.add(root);
  }
  return byUuid;
}

/** In code unit order, which is the same on every machine. */
function first(roots: ReadonlySet<string>): string {
  return [...roots].reduce((a, b) => (a < b ? a : b));
}
