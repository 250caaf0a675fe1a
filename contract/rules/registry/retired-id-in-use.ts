import { registryRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import { renumbering } from '../../registry/asset-ids.ts';
import { parseRegistry } from '../../registry/parse-registry.ts';
import { registryEntries } from '../../registry/registry-entries.ts';
import { safeFix } from '../../rule.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';

export const retiredIdInUse = registryRule({
  id: 'registry/retired-id-in-use',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'The `asset_id` of a forgotten asset is never given to another one: saved games and old banks may still mean the asset that had it. It happens when one branch forgets an asset whose id another branch allocated too. The entry gets the next free id, as every build would give it.',
  bad: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": <|4|>, "root": "art/hero", "included_in_build": true }
}, "retired": [2, 4] }`,
      fixed: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 5, "root": "art/hero", "included_in_build": true }
}, "retired": [2, 4] }`,
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 3, "root": "art/hero", "included_in_build": true }
}, "retired": [2, 4] }`,
    },
  ],
  *check({ document }) {
    const registry = parseRegistry(document);
    const retired = new Set<number>(registry.retired);
    const ids = renumbering(registry);
    for (const { uuid, id } of registryEntries(document)) {
      const newId = ids.get(uuid);
      if (newId === undefined || id === undefined || !retired.has(id.value)) continue;
      if (registry.assets.get(uuid)?.assetId !== id.value) continue;
      yield {
        at: id,
        message: `The asset_id ${id.value} is retired: a forgotten asset had it, and an id is never used again`,
        fixes: [safeFix(`Change to ${newId}, the next free id`, replaceNode(document, id, newId))],
      };
    }
  },
});
