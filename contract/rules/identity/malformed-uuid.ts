import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import {
  identityFixes,
  orphanedUuids,
  registeredUuid,
  renewUuid,
  restoreUuid,
} from '../../declaration/identity.ts';
import type { Fix } from '../../finding.ts';
import { replaceNode } from '../../json/edit.ts';
import type { StringNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { mostSimilar } from '../../similar.ts';
import { canonicalUuid } from '../../uuid.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const REGISTRY = `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "example", "included_in_build": true } }, "retired": [] }`;
const MOVED_REGISTRY = REGISTRY.replace('"example"', '"old/place"');

export const malformedUuid = declarationRule({
  id: 'identity/malformed-uuid',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'An `asset_uuid` is a UUID in lower case with hyphens, `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`: one spelling, so that registries, searches and merges see one identity. Another spelling of a UUID is rewritten. Where no UUID can be read, the asset gets back the one that the registry has for it, or else a new one.',
  onlyClaimed: true,
  claims: [{ keyword: 'pattern', at: 'asset_uuid' }],
  bad: [
    { text: `{ "asset_uuid": <|"${UUID.toUpperCase()}"|> }`, fixed: `{ "asset_uuid": "${UUID}" }` },
    { text: `{ "asset_uuid": <|"{${UUID}}"|> }`, fixed: `{ "asset_uuid": "${UUID}" }` },
    { text: `{ "asset_uuid": <|"urn:uuid:${UUID}"|> }`, fixed: `{ "asset_uuid": "${UUID}" }` },
    { text: `{ "asset_uuid": <|"${UUID.replaceAll('-', '')}"|> }`, fixed: `{ "asset_uuid": "${UUID}" }` },
    {
      text: '{ "asset_uuid": <|"hero"|> }',
      fixed: '{ "asset_uuid": "00000000-0000-4000-8000-000000000001" }',
    },
    {
      text: '{ "asset_uuid": <|""|> }',
      given: { files: { 'packwright.registry.json': REGISTRY } },
      fixed: `{ "asset_uuid": "${UUID}" }`,
    },
    {
      text: `{ "asset_uuid": <|"${UUID.slice(0, -1)}"|> }`,
      given: { files: { 'packwright.registry.json': MOVED_REGISTRY } },
      fixed: `{ "asset_uuid": "${UUID}" }`,
    },
  ],
  good: [
    { text: `{ "asset_uuid": "${UUID}" }` },
    { text: '{ "asset_uuid": "01890a5d-ac96-774b-bcce-b302099a8057" }' },
  ],
  *check(context, errors) {
    for (const { node } of errors) {
      if (node?.kind !== 'string') continue;
      yield {
        at: node,
        message: `${quote(node.value)} is no UUID in lower case with hyphens, such as ${quote('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx')}`,
        fixes: fixes(context, node),
      };
    }
  },
});

function fixes(context: DeclarationContext, node: StringNode): Fix[] {
  const canonical = canonicalUuid(node.value);
  if (canonical !== undefined)
    return [safeFix(`Change to ${quote(canonical)}`, replaceNode(context.document, node, canonical))];
  if (registeredUuid(context.project) !== undefined)
    return [...identityFixes(context, node), renewUuid(context, node)];
  const meant = lostUuidLike(node.value, context);
  if (meant !== undefined) return [restoreUuid(context, node, meant), renewUuid(context, node)];
  return identityFixes(context, node);
}

/** A uuid that the registry has and no declaration carries, nearly as written here: of an asset that also moved. */
function lostUuidLike(text: string, { project }: DeclarationContext): string | undefined {
  const digits = text.slice(0, 80).replace(/[^0-9a-z]/gi, '');
  return digits.length < 28 || digits.length > 36 ? undefined : mostSimilar(digits, orphanedUuids(project));
}
