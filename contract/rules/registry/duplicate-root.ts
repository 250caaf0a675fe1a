import { registryRule } from '../../context.ts';
import { quote } from '../../quote.ts';
import type { RegistryContext } from '../../registry/context.ts';
import { forgetFixes } from '../../registry/forget-fix.ts';
import { missingEntries } from '../../registry/missing-entries.ts';
import { type EntryNodes, registryEntries } from '../../registry/registry-entries.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OTHER = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';

export const duplicateRoot = registryRule({
  id: 'registry/duplicate-root',
  severity: 'warning',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'One folder holds one asset. Of two entries with the same root, the one whose uuid the declaration there has is the asset; the other was replaced: its folder was deleted and another moved there, or two branches each made the asset and were merged. It stays until `packwright registry forget` lets go of it.',
  bad: [
    {
      text: `{
  "schema_version": 1,
  "assets": {
    "${OTHER}": { "asset_id": 1, "root": "art/hero", "included_in_build": true },
    "${UUID}": { "asset_id": 2, "root": <|"art/hero"|>, "included_in_build": true }
  },
  "retired": [7]
}
`,
      given: { files: { 'art/hero/asset.json': `{ "asset_uuid": "${OTHER}" }` } },
      fixed: `{
  "schema_version": 1,
  "assets": {
    "${OTHER}": { "asset_id": 1, "root": "art/hero", "included_in_build": true }
  },
  "retired": [7, 2]
}
`,
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${OTHER}": { "asset_id": 1, "root": "art/hero", "included_in_build": true },
  "${UUID}": { "asset_id": 2, "root": "art/hero", "included_in_build": true }
} }`,
      given: {
        files: {
          'art/hero/asset.json': `{ "asset_uuid": "${OTHER}" }`,
          'art/knight/asset.json': `{ "asset_uuid": "${UUID}" }`,
        },
      },
    },
  ],
  *check(context) {
    for (const { entry, replacedBy } of replacedEntries(context)) {
      if (entry.root === undefined) continue;
      yield {
        at: entry.root,
        message: `${quote(entry.root.value, 80)} is the root of ${quote(replacedBy.uuid)} now: let go of this entry by ${quote(`packwright registry forget ${entry.uuid}`, 80)}`,
        fixes: forgetFixes(context.document, entry),
        related: [
          { uri: context.document.uri, span: replacedBy.member.key, message: 'the asset that is there' },
        ],
      };
    }
  },
});

interface ReplacedEntry {
  readonly entry: EntryNodes;
  readonly replacedBy: EntryNodes;
}

function replacedEntries(context: RegistryContext): ReplacedEntry[] {
  if (context.byUuid === undefined) return laterOfSameRoot(context);
  return missingEntries(context).flatMap(({ entry, replacedBy }) =>
    replacedBy === undefined ? [] : [{ entry, replacedBy }],
  );
}

/** Where nobody looked for declarations, which of two is the asset cannot be told, but that one is not. */
function laterOfSameRoot({ document }: RegistryContext): ReplacedEntry[] {
  const first = new Map<string, EntryNodes>();
  const replaced: ReplacedEntry[] = [];
  for (const entry of registryEntries(document)) {
    if (entry.root === undefined) continue;
    const replacedBy = first.get(entry.root.value);
    if (replacedBy === undefined) first.set(entry.root.value, entry);
    else replaced.push({ entry, replacedBy });
  }
  return replaced;
}
