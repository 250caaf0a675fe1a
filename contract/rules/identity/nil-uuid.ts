import { declarationRule } from '../../context.ts';
import { identityFixes } from '../../declaration/identity.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { canonicalUuid, isPlaceholderUuid, MAX_UUID, NIL_UUID } from '../../uuid.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const REGISTRY = `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "example", "included_in_build": true } }, "retired": [] }`;

export const nilUuid = declarationRule({
  id: 'identity/nil-uuid',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'The nil UUID, all zeros, and the max UUID, all `f`, are placeholders that identify nothing: every asset that kept one would be the same asset. The asset gets back the uuid that the registry has for it, or else a new one.',
  claims: [
    {
      keyword: 'pattern',
      at: 'asset_uuid',
      where: ({ node }) => node?.kind === 'string' && isPlaceholder(node.value),
    },
  ],
  bad: [
    {
      text: `{ "asset_uuid": <|"${NIL_UUID}"|> }`,
      fixed: '{ "asset_uuid": "00000000-0000-4000-8000-000000000001" }',
    },
    {
      text: `{ "asset_uuid": <|"${MAX_UUID.toUpperCase()}"|> }`,
      fixed: '{ "asset_uuid": "00000000-0000-4000-8000-000000000001" }',
    },
    {
      text: `{ "asset_uuid": <|"${NIL_UUID}"|> }`,
      given: { files: { 'packwright.registry.json': REGISTRY } },
      fixed: `{ "asset_uuid": "${UUID}" }`,
    },
  ],
  good: [{ text: '{ "asset_uuid": "00000000-0000-4000-8000-000000000000" }' }],
  *check(context) {
    const node = nodeAt(context.document.root, ['asset_uuid']);
    if (node?.kind !== 'string' || !isPlaceholder(node.value)) return;
    yield {
      at: node,
      message: `${quote(node.value)} is a placeholder that identifies no asset: a UUID of its own is required`,
      fixes: identityFixes(context, node),
    };
  },
});

function isPlaceholder(text: string): boolean {
  const uuid = canonicalUuid(text);
  return uuid !== undefined && isPlaceholderUuid(uuid);
}
