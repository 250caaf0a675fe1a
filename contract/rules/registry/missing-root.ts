import { registryRule } from '../../context.ts';
import { quote } from '../../quote.ts';
import { forgetFixes } from '../../registry/forget-fix.ts';
import { missingEntries } from '../../registry/missing-entries.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OTHER = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';

export const missingRoot = registryRule({
  id: 'registry/missing-root',
  severity: 'warning',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'No declaration has the uuid of this entry: its folder was deleted, or its `asset.json` lost its `asset_uuid`. A registry forgets nothing by itself, so that a folder that comes back gets its `asset_id` back. `packwright registry forget` lets go of it for good.',
  bad: [
    {
      text: `{
  "schema_version": 1,
  "assets": {
    <|"${UUID}"|>: { "asset_id": 1, "root": "art/hero", "included_in_build": true },
    "${OTHER}": { "asset_id": 2, "root": "art/bat", "included_in_build": true }
  },
  "retired": []
}
`,
      given: { files: { 'art/bat/asset.json': `{ "asset_uuid": "${OTHER}" }` } },
      fixed: `{
  "schema_version": 1,
  "assets": {
    "${OTHER}": { "asset_id": 2, "root": "art/bat", "included_in_build": true }
  },
  "retired": [
    1
  ]
}
`,
    },
    {
      text: `{ "schema_version": 1, "assets": { <|"${UUID}"|>: { "asset_id": 1, "root": "art/hero", "included_in_build": true } } }`,
      fixed: '{ "schema_version": 1, "assets": {}, "retired": [1] }',
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "art/hero", "included_in_build": true } } }`,
      given: { files: { 'heroes/knight/asset.json': `{ "asset_uuid": "${UUID}" }` } },
    },
  ],
  *check(context) {
    for (const { entry, replacedBy } of missingEntries(context)) {
      if (replacedBy !== undefined) continue;
      const was = entry.root === undefined ? '' : ` (it was at ${quote(entry.root.value, 80)})`;
      yield {
        at: entry.member.key,
        message: `No declaration has this asset_uuid any more${was}: restore it, or let go of it by ${quote(`packwright registry forget ${entry.uuid}`, 80)}`,
        fixes: forgetFixes(context.document, entry),
      };
    }
  },
});
