import { isAssetName } from '../../../contract/declaration/asset-name.ts';
import { quoteList, shortened } from '../../../contract/quote.ts';
import type { AssetUuid } from '../../../contract/registry/registry.ts';
import { isPlaceholderUuid, isUuid } from '../../../contract/uuid.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import type { Identity } from './identity.ts';

/** Why the asset cannot be called `value` from now on; undefined where it can. */
export function objectionTo(identity: Identity, value: string): Refusal | undefined {
  return identity.kind === 'uuid' ? uuidObjection(identity, value) : nameObjection(identity, value);
}

function uuidObjection({ value: current, project }: Identity, uuid: string): Refusal | undefined {
  if (!isUuid(uuid) || uuid !== uuid.toLowerCase())
    return refusal('‘{0}’ is no UUID in lower case with hyphens, such as ‘{1}’', shortened(uuid), SHAPE);
  if (isPlaceholderUuid(uuid))
    return refusal('‘{0}’ is a placeholder that identifies no asset: a UUID of its own is required', uuid);
  if (project === undefined || uuid === current) return undefined;
  const owner = project.index.byUuid.get(uuid)?.[0]?.root;
  if (owner !== undefined) return refusal('‘{0}’ is already the asset_uuid of ‘{1}’', uuid, shortened(owner));
  const entry = project.index.registry.assets.get(uuid as AssetUuid);
  if (entry === undefined) return undefined;
  return refusal(
    '‘{0}’ is the asset_uuid of asset {1} in the registry, which was in ‘{2}’',
    uuid,
    entry.assetId,
    shortened(entry.root),
  );
}

const SHAPE = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';

function nameObjection({ value: current, project }: Identity, name: string): Refusal | undefined {
  if (!isAssetName(name))
    return refusal(
      '‘{0}’ cannot be a name: a name has 1 to 64 ASCII letters, digits, ‘_’, ‘.’ or ‘-’, and begins with a letter or ‘_’',
      shortened(name),
    );
  if (name === current) return undefined;
  const owners = project?.index.byName.get(name) ?? [];
  if (owners.length === 0) return undefined;
  return refusal('‘{0}’ is already the name of {1}', name, quoteList(owners.map(({ root }) => root)));
}
