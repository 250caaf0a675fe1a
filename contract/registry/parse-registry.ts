import type { JsonDocument } from '../json/document.ts';
import { childOf, type JsonNode, stringAt } from '../json/tree.ts';
import { isUuid } from '../uuid.ts';
import {
  type AssetUuid,
  MAX_ASSET_ID,
  type Registry,
  type RegistryAssetId,
  type RegistryEntry,
} from './registry.ts';

/**
 * The registry that a document holds. Entries that break the registry's schema are left out: `checkRegistry` names
 * them, and nothing may be written over a registry that has errors.
 */
export function parseRegistry({ root }: JsonDocument): Registry {
  const assets = new Map<AssetUuid, RegistryEntry>();
  const list = childOf(root, 'assets');
  for (const { key, value } of list?.kind === 'object' ? list.members : []) {
    const entry = entryOf(value);
    if (isUuid(key.value) && entry !== undefined) assets.set(key.value.toLowerCase() as AssetUuid, entry);
  }
  const retired = childOf(root, 'retired');
  const ids = retired?.kind === 'array' ? retired.items.map(idOf).filter((id) => id !== undefined) : [];
  const schemaUri = stringAt(root, ['$schema']);
  return {
    ...(schemaUri === undefined ? {} : { schemaUri }),
    assets,
    retired: [...new Set(ids)].sort((a, b) => a - b),
  };
}

function entryOf(node: JsonNode | undefined): RegistryEntry | undefined {
  const assetId = idOf(childOf(node, 'asset_id'));
  const root = childOf(node, 'root');
  const included = childOf(node, 'included_in_build');
  if (assetId === undefined || root?.kind !== 'string' || included?.kind !== 'boolean') return undefined;
  return { assetId, root: root.value, includedInBuild: included.value };
}

function idOf(node: JsonNode | undefined): RegistryAssetId | undefined {
  if (node?.kind !== 'number' || !Number.isInteger(node.value)) return undefined;
  if (node.value < 1 || node.value > MAX_ASSET_ID) return undefined;
  return node.value as RegistryAssetId;
}
