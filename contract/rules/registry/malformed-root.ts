import { registryRule } from '../../context.ts';
import { readInputPath } from '../../declaration/input-path.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import type { RegistryContext } from '../../registry/context.ts';
import { forgetFixes } from '../../registry/forget-fix.ts';
import { type EntryNodes, registryEntries } from '../../registry/registry-entries.ts';
import { safeFix } from '../../rule.ts';
import { unreachable } from '../../unreachable.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OTHER = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';

export const malformedRoot = registryRule({
  id: 'registry/malformed-root',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'A `root` is the folder of an `asset.json`, relative to the project, with `/` between its parts and no detours, so that it names the same folder on every machine. Where a declaration has the uuid, the fix writes its folder.',
  bad: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": <|"art\\\\hero"|>, "included_in_build": true },
  "${OTHER}": { "asset_id": 2, "root": <|"./art//bat/"|>, "included_in_build": true }
} }`,
      fixed: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": "art/hero", "included_in_build": true },
  "${OTHER}": { "asset_id": 2, "root": "art/bat", "included_in_build": true }
} }`,
    },
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": <|"C:/game/art/hero"|>, "included_in_build": true }
} }`,
      given: { files: { 'art/hero/asset.json': `{ "asset_uuid": "${UUID}" }` } },
      fixed: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": "art/hero", "included_in_build": true }
} }`,
    },
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": <|"/art/hero"|>, "included_in_build": true },
  "${OTHER}": { "asset_id": 2, "root": <|"../hero"|>, "included_in_build": true }
} }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": <|""|>, "included_in_build": true } } }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": <|"./"|>, "included_in_build": true } } }`,
      fixed: `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": ".", "included_in_build": true } } }`,
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "assets": {
  "${UUID}": { "asset_id": 1, "root": "art/hero", "included_in_build": true },
  "${OTHER}": { "asset_id": 2, "root": ".", "included_in_build": true }
} }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "art: old", "included_in_build": true } } }`,
      given: { files: { 'art: old/asset.json': `{ "asset_uuid": "${UUID}" }` } },
    },
  ],
  *check(context) {
    for (const entry of registryEntries(context.document)) {
      if (entry.root === undefined || isDeclaredAt(context, entry, entry.root.value)) continue;
      const problem = problemOf(entry.root.value);
      if (problem === undefined) continue;
      const right = context.byUuid?.get(entry.uuid)?.[0]?.root ?? problem.normal;
      const advice = right === undefined ? '' : `: write ${quote(right)}`;
      yield {
        at: entry.root,
        message: `The root ${quote(entry.root.value)} ${problem.is}${advice}`,
        fixes:
          right === undefined
            ? forgetFixes(context.document, entry)
            : [safeFix(`Change to ${quote(right)}`, replaceNode(context.document, entry.root, right))],
      };
    }
  },
});

/** A folder that is there is right, whatever odd letters its name has. */
function isDeclaredAt({ byUuid }: RegistryContext, { uuid }: EntryNodes, root: string): boolean {
  return byUuid?.get(uuid)?.some((place) => place.root === root) === true;
}

interface RootProblem {
  readonly is: string;
  readonly normal?: string;
}

function problemOf(root: string): RootProblem | undefined {
  const path = readInputPath(root);
  switch (path.kind) {
    case 'plain':
      return undefined;
    case 'folder':
      return root === '.' ? undefined : { is: 'is a detour to the project itself', normal: '.' };
    case 'not-normalized':
      return { is: 'is a detour', normal: path.normal };
    case 'backslash':
      return { is: 'separates its parts by backslashes', normal: path.normal };
    case 'absolute':
      return { is: 'is absolute; roots are relative to the project' };
    case 'outside':
      return { is: 'leaves the project' };
    case 'empty':
      return { is: `is empty; the project itself is ${quote('.')}` };
    case 'forbidden':
      return { is: 'holds a colon or a control character, which no folder has on every system' };
    default:
      return unreachable(path);
  }
}
