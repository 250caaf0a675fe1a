import type { JsonDocument } from '../../../contract/json/document.ts';
import { type JsonPath, nodeAt } from '../../../contract/json/tree.ts';
import { idAllocator } from '../../../contract/registry/asset-ids.ts';
import type { RegistryContext } from '../../../contract/registry/context.ts';
import { parseRegistry } from '../../../contract/registry/parse-registry.ts';
import { bareHole, textHole } from './holes.ts';

/** A value to begin with for a field of a registry's entry; undefined elsewhere. */
export function registrySkeleton(context: RegistryContext, path: JsonPath): unknown {
  const [first, uuid, field] = path;
  if (first !== 'assets' || typeof uuid !== 'string') return undefined;
  if (path.length === 2) {
    return {
      asset_id: registrySkeleton(context, [...path, 'asset_id']),
      root: registrySkeleton(context, [...path, 'root']),
      included_in_build: bareHole(true),
    };
  }
  if (field === 'asset_id') return freeAssetId(context);
  if (field === 'root') return rootOf(context, uuid) ?? textHole();
  return field === 'included_in_build' ? bareHole(true) : undefined;
}

/** A number that no asset of the registry has or had. */
export function freeAssetId({ document }: RegistryContext): number {
  const known = freeIds.get(document);
  if (known !== undefined) return known;
  const id = idAllocator(parseRegistry(document))();
  freeIds.set(document, id);
  return id;
}

/** Every asset that is offered an entry would get the same one: the registry is read once. */
const freeIds = new WeakMap<JsonDocument, number>();

/** Where the declaration with that uuid is. */
export function rootOf({ byUuid }: RegistryContext, uuid: string): string | undefined {
  return byUuid?.get(uuid.toLowerCase())?.[0]?.root;
}

/** The uuids that the file has no entry for, with the asset roots that carry them. */
export function unregistered({ document, byUuid }: RegistryContext): [uuid: string, root: string][] {
  const assets = nodeAt(document.root, ['assets']);
  const present = new Set(
    assets?.kind === 'object' ? assets.members.map(({ key }) => key.value.toLowerCase()) : [],
  );
  return [...(byUuid ?? [])].flatMap(([uuid, places]): [string, string][] => {
    const [place] = places;
    return present.has(uuid) || place === undefined ? [] : [[uuid, place.root]];
  });
}
