import { declarationRule } from '../../context.ts';
import type { DeclarationPlace, ProjectFacts } from '../../declaration/context.ts';
import { identityFixes } from '../../declaration/identity.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import type { AssetUuid } from '../../registry/registry.ts';
import { isPlaceholderUuid } from '../../uuid.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OWN = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const ENTRY = `"${UUID}": { "asset_id": 1, "root": "zeta", "included_in_build": true }`;
const OWN_ENTRY = `"${OWN}": { "asset_id": 2, "root": "example", "included_in_build": true }`;
/** An editor shows a handful of related places; a thousand copies say no more than these. */
const MAX_RELATED = 10;

export const duplicateUuid = declarationRule({
  id: 'identity/duplicate-uuid',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'Two declarations with one `asset_uuid` are one asset to the registry, so one of them would vanish. It happens when an asset folder is copied. The original is the one whose folder the registry knows; without a registry, the first by path. The copy gets back the uuid that the registry has for its own folder, or else a new one.',
  bad: [
    {
      text: `{ "asset_uuid": <|"${UUID}"|> }`,
      given: { files: { 'alpha/asset.json': `{ "asset_uuid": "${UUID}" }` } },
      fixed: '{ "asset_uuid": "00000000-0000-4000-8000-000000000001" }',
    },
    {
      text: `{ "asset_uuid": <|"${UUID}"|> }`,
      given: {
        files: {
          'zeta/asset.json': `{ "asset_uuid": "${UUID}" }`,
          'packwright.registry.json': `{ "schema_version": 1, "assets": { ${ENTRY} }, "retired": [] }`,
        },
      },
      fixed: '{ "asset_uuid": "00000000-0000-4000-8000-000000000001" }',
    },
    {
      text: `{ "asset_uuid": <|"${UUID}"|> }`,
      given: {
        files: {
          'zeta/asset.json': `{ "asset_uuid": "${UUID}" }`,
          'packwright.registry.json': `{ "schema_version": 1, "assets": { ${ENTRY}, ${OWN_ENTRY} }, "retired": [] }`,
        },
      },
      fixed: `{ "asset_uuid": "${OWN}" }`,
    },
    {
      text: `{ "asset_uuid": <|"${UUID}"|> }`,
      given: { files: { 'zeta/asset.json': `{ "asset_uuid": "${UUID}" }` } },
    },
  ],
  good: [
    {
      text: `{ "asset_uuid": "${UUID}" }`,
      given: { files: { 'alpha/asset.json': '{ "asset_uuid": "0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61" }' } },
    },
    {
      text: '{ "asset_uuid": "00000000-0000-0000-0000-000000000000" }',
      given: { files: { 'alpha/asset.json': '{ "asset_uuid": "00000000-0000-0000-0000-000000000000" }' } },
    },
  ],
  *check(context) {
    const node = nodeAt(context.document.root, ['asset_uuid']);
    if (node?.kind !== 'string' || context.project === undefined) return;
    const uuid = node.value.toLowerCase();
    if (isPlaceholderUuid(uuid)) return;
    const places = context.project.byUuid.get(uuid) ?? [];
    const others = places.filter(({ root }) => root !== context.project?.root);
    if (others.length === 0) return;
    const original = originalOf(context.project, uuid, places);
    const isCopy = original !== context.project.root;
    yield {
      at: node,
      message: isCopy
        ? `${quote(node.value)} is already the asset_uuid of ${quote(original)}`
        : `This asset_uuid is used again by ${quote(others[0]?.root ?? '')}${others.length > 1 ? ` and ${others.length - 1} more` : ''}`,
      fixes: isCopy ? identityFixes(context, node) : [],
      related: others.slice(0, MAX_RELATED).map(({ uri, span, root }) => ({
        uri,
        span,
        message: `the same asset_uuid in ${quote(root)}`,
      })),
    };
  },
});

/** The root that had the uuid first: the one the registry remembers, if it still has it, else the first by path. */
function originalOf({ registry }: ProjectFacts, uuid: string, places: readonly DeclarationPlace[]): string {
  const remembered = registry.assets.get(uuid as AssetUuid)?.root;
  return (places.find(({ root }) => root === remembered) ?? places[0])?.root ?? '';
}
