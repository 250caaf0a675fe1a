import { registryRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { renumbering } from '../../registry/asset-ids.ts';
import { parseRegistry } from '../../registry/parse-registry.ts';
import { type EntryNodes, registryEntries } from '../../registry/registry-entries.ts';
import { safeFix } from '../../rule.ts';

const FIRST = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const SECOND = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const THIRD = 'c1e8f0aa-64b7-4b0f-8d2b-0d5f7a1e9c33';

export const duplicateAssetId = registryRule({
  id: 'registry/duplicate-asset-id',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'The game knows an asset by its `asset_id` alone, so no two assets may share one. It happens when two branches each add an asset and are merged. The entry with the smallest uuid keeps the id and the others get new ones, in the order of their uuids: whoever mends it, and on whichever machine, gets the same registry. Every `packwright build` and `packwright registry reconcile` does it too.',
  bad: [
    {
      text: `{
  "schema_version": 1,
  "assets": {
    "${FIRST}": { "asset_id": 3, "root": "art/bat", "included_in_build": true },
    "${SECOND}": { "asset_id": <|3|>, "root": "art/hero", "included_in_build": true }
  },
  "retired": [5]
}
`,
      fixed: `{
  "schema_version": 1,
  "assets": {
    "${FIRST}": { "asset_id": 3, "root": "art/bat", "included_in_build": true },
    "${SECOND}": { "asset_id": 6, "root": "art/hero", "included_in_build": true }
  },
  "retired": [5]
}
`,
    },
    {
      text: `{ "schema_version": 1, "assets": {
  "${THIRD}": { "asset_id": <|1|>, "root": "c", "included_in_build": true },
  "${SECOND}": { "asset_id": <|1|>, "root": "b", "included_in_build": true },
  "${FIRST}": { "asset_id": 1, "root": "a", "included_in_build": true }
} }`,
      fixed: `{ "schema_version": 1, "assets": {
  "${THIRD}": { "asset_id": 3, "root": "c", "included_in_build": true },
  "${SECOND}": { "asset_id": 2, "root": "b", "included_in_build": true },
  "${FIRST}": { "asset_id": 1, "root": "a", "included_in_build": true }
} }`,
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${FIRST}": { "asset_id": 3, "root": "art/bat", "included_in_build": true },
  "${SECOND}": { "asset_id": 4, "root": "art/hero", "included_in_build": true }
}, "retired": [5] }`,
    },
  ],
  *check({ document }) {
    const registry = parseRegistry(document);
    const retired = new Set<number>(registry.retired);
    const ids = renumbering(registry);
    if (ids.size === 0) return;
    const entries = registryEntries(document);
    const owners = new Map<number, EntryNodes>();
    for (const entry of entries)
      if (entry.id !== undefined && !ids.has(entry.uuid)) owners.set(entry.id.value, entry);
    for (const { uuid, id } of entries) {
      const newId = ids.get(uuid);
      if (newId === undefined || id === undefined || retired.has(id.value)) continue;
      // Of a key that stands there twice the last may be damaged, and the registry has the other.
      if (registry.assets.get(uuid)?.assetId !== id.value) continue;
      const owner = owners.get(id.value);
      yield {
        at: id,
        message: `The asset_id ${id.value} belongs to ${quote(owner?.root?.value ?? owner?.uuid ?? '')} too: an asset has an id of its own`,
        fixes: [safeFix(`Change to ${newId}, the next free id`, replaceNode(document, id, newId))],
        related: owner?.id
          ? [
              {
                uri: document.uri,
                span: owner.id,
                message: 'the entry that keeps it: its uuid is the smallest',
              },
            ]
          : [],
      };
    }
  },
});
