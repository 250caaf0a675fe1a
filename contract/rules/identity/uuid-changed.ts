import { declarationRule } from '../../context.ts';
import { registeredUuid, restoreUuid } from '../../declaration/identity.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import type { AssetUuid } from '../../registry/registry.ts';
import { canonicalUuid, isPlaceholderUuid } from '../../uuid.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OTHER = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const REGISTRY = `{ "schema_version": 1, "assets": { "${UUID}": { "asset_id": 1, "root": "example", "included_in_build": true } }, "retired": [] }`;

export const uuidChanged = declarationRule({
  id: 'identity/uuid-changed',
  severity: 'error',
  section: 'Meaning of `asset_uuid`',
  explanation:
    'An `asset_uuid` must be stable: the registry knows this folder by another one that no declaration carries any more, so the `asset_id` by which the game knows the asset would be lost. The fix restores the uuid. Where the asset really is a new one in the place of an old one, `packwright registry forget <uuid>` accepts the change.',
  bad: [
    {
      text: `{ "asset_uuid": <|"${OTHER}"|> }`,
      given: { files: { 'packwright.registry.json': REGISTRY } },
      fixed: `{ "asset_uuid": "${UUID}" }`,
    },
  ],
  good: [
    { text: `{ "asset_uuid": "${UUID}" }`, given: { files: { 'packwright.registry.json': REGISTRY } } },
    {
      text: `{ "asset_uuid": "${OTHER}" }`,
      given: {
        files: { 'moved/asset.json': `{ "asset_uuid": "${UUID}" }`, 'packwright.registry.json': REGISTRY },
      },
    },
    { text: `{ "asset_uuid": "${OTHER}" }` },
  ],
  *check(context) {
    const { document, project } = context;
    const node = nodeAt(document.root, ['asset_uuid']);
    if (node?.kind !== 'string' || project === undefined) return;
    const uuid = node.value;
    if (canonicalUuid(uuid) !== uuid || isPlaceholderUuid(uuid)) return;
    if (project.registry.assets.has(uuid as AssetUuid) || (project.byUuid.get(uuid)?.length ?? 0) > 1) return;
    const registered = registeredUuid(project);
    if (registered === undefined) return;
    yield {
      at: node,
      message: `The registry knows this asset as ${quote(registered)}, and an asset_uuid must not change: restore it, or accept the change by ${quote(`packwright registry forget ${registered}`, 80)}`,
      fixes: [restoreUuid(context, node, registered)],
    };
  },
});
