import { registryRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import type { JsonDocument } from '../../json/document.ts';
import { removeMember, renameKey } from '../../json/edit.ts';
import { childOf, type Member, memberOf } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';
import { canonicalUuid, isPlaceholderUuid } from '../../uuid.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const NIL = '00000000-0000-0000-0000-000000000000';
const ENTRY = '{ "asset_id": 1, "root": "art/hero", "included_in_build": true }';

export const malformedUuidKey = registryRule({
  id: 'registry/malformed-uuid-key',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'The key of an entry is the `asset_uuid` of its asset: a UUID in lower case with hyphens, spelled one way so that declarations and entries find each other. Another spelling is rewritten. What is no UUID cannot belong to any asset; its entry is best removed, and its id kept under `retired`.',
  claims: [
    { keyword: 'pattern', at: 'assets' },
    { keyword: 'propertyNames', at: 'assets/*' },
  ],
  bad: [
    {
      text: `{ "schema_version": 1, "assets": { <|"${UUID.toUpperCase()}"|>: ${ENTRY} } }`,
      fixed: `{ "schema_version": 1, "assets": { "${UUID}": ${ENTRY} } }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { <|"{${UUID}}"|>: ${ENTRY} } }`,
      fixed: `{ "schema_version": 1, "assets": { "${UUID}": ${ENTRY} } }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { <|"${UUID.toUpperCase()}"|>: ${ENTRY}, "${UUID}": ${ENTRY} } }`,
      fixed: `{ "schema_version": 1, "assets": { "${UUID}": ${ENTRY} } }`,
    },
    {
      text: `{ "schema_version": 1, "assets": { <|"hero"|>: ${ENTRY} } }`,
      fixed: '{ "schema_version": 1, "assets": {} }',
    },
    {
      text: `{ "schema_version": 1, "assets": { <|"${NIL}"|>: ${ENTRY} } }`,
      fixed: '{ "schema_version": 1, "assets": {} }',
    },
  ],
  good: [{ text: `{ "schema_version": 1, "assets": { "${UUID}": ${ENTRY} } }` }],
  *check({ document }) {
    const assets = childOf(document.root, 'assets');
    for (const member of assets?.kind === 'object' ? assets.members : []) {
      const { value } = member.key;
      const uuid = canonicalUuid(value);
      if (uuid !== undefined && isPlaceholderUuid(uuid)) {
        const message = `${quote(value)} is the uuid of nothing, and so of no asset`;
        yield { at: member.key, message, fixes: [removal(document, member)] };
      } else if (uuid !== value) {
        const message = `${quote(value)} is no UUID in lower case with hyphens, such as ${quote('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')}`;
        yield { at: member.key, message, fixes: fixes(document, member, uuid) };
      }
    }
  },
});

/** An entry that stands there under the right spelling already would be overridden. */
function fixes(document: JsonDocument, member: Member, uuid: string | undefined): Fix[] {
  const assets = childOf(document.root, 'assets');
  if (uuid === undefined || memberOf(assets, uuid) !== undefined) return [removal(document, member)];
  return [safeFix(`Change to ${quote(uuid)}`, renameKey(document, member, uuid))];
}

function removal(document: JsonDocument, member: Member): Fix {
  const assets = childOf(document.root, 'assets');
  const edits = assets?.kind === 'object' ? [removeMember(document, assets, member)] : [];
  return suggestion('Remove the entry', ...edits);
}
