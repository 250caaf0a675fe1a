import { isAssetName } from '../../../contract/declaration/asset-name.ts';
import { quote, quoteList } from '../../../contract/quote.ts';
import type { AssetUuid } from '../../../contract/registry/registry.ts';
import { isPlaceholderUuid, isUuid } from '../../../contract/uuid.ts';
import type { Identity } from './identity.ts';

/** Why the asset cannot be called `value` from now on, in a sentence without its full stop; undefined where it can. */
export function objectionTo(identity: Identity, value: string): string | undefined {
  return identity.kind === 'uuid' ? uuidObjection(identity, value) : nameObjection(identity, value);
}

function uuidObjection({ value: current, project }: Identity, uuid: string): string | undefined {
  if (!isUuid(uuid) || uuid !== uuid.toLowerCase())
    return `${quote(uuid)} is no UUID in lower case with hyphens, such as ${quote('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')}`;
  if (isPlaceholderUuid(uuid))
    return `${quote(uuid)} is a placeholder that identifies no asset: a UUID of its own is required`;
  if (project === undefined || uuid === current) return undefined;
  const owner = project.index.byUuid.get(uuid)?.[0]?.root;
  if (owner !== undefined) return `${quote(uuid)} is already the asset_uuid of ${quote(owner)}`;
  const entry = project.index.registry.assets.get(uuid as AssetUuid);
  if (entry === undefined) return undefined;
  return `${quote(uuid)} is the asset_uuid of asset ${entry.assetId} in the registry, which was in ${quote(entry.root)}`;
}

function nameObjection({ value: current, project }: Identity, name: string): string | undefined {
  if (!isAssetName(name))
    return `${quote(name)} cannot be a name: a name has 1 to 64 ASCII letters, digits, ‘_’, ‘.’ or ‘-’, and begins with a letter or ‘_’`;
  if (name === current) return undefined;
  const owners = project?.index.byName.get(name) ?? [];
  if (owners.length === 0) return undefined;
  return `${quote(name)} is already the name of ${quoteList(owners.map(({ root }) => root))}`;
}
