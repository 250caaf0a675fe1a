import { bindingEntries, withoutBinding } from '../../bindings/binding-entries.ts';
import { bindingsRule } from '../../context.ts';
import type { AssetUuid } from '../../registry/registry.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const DECLARED = { 'art/hero/asset.json': `{ "asset_uuid": "${UUID}" }` };

export const excludedAsset = bindingsRule({
  id: 'bindings/excluded-asset',
  severity: 'warning',
  section: 'docs/packs.md',
  explanation:
    'A pack shows an asset that builds leave out (`included_in_build` is false in the registry). The archive has no bank for it, so that the game shows nothing there. `packwright registry include` takes it into builds again.',
  bad: [
    {
      text: `{ "schema_version": 1, "templates": { "hero": { "asset_uuid": <|"${UUID}"|> } }, "entities": {} }`,
      given: { files: { ...DECLARED, 'packwright.registry.json': registry(false) } },
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "templates": { "hero": { "asset_uuid": "${UUID}" } }, "entities": {} }`,
      given: { files: { ...DECLARED, 'packwright.registry.json': registry(true) } },
    },
  ],
  *check({ document, byUuid, registry: { assets } }) {
    for (const entry of bindingEntries(document)) {
      const key = entry.uuid?.value.toLowerCase();
      if (entry.uuid === undefined || key === undefined || !byUuid.has(key)) continue;
      if (assets.get(key as AssetUuid)?.includedInBuild !== false) continue;
      yield { at: entry.uuid, message: `Builds leave this asset out: ${withoutBinding(entry)}` };
    }
  },
});

function registry(isIncluded: boolean): string {
  const entry = `{ "asset_id": 1, "root": "art/hero", "included_in_build": ${isIncluded} }`;
  return `{ "schema_version": 1, "assets": { "${UUID}": ${entry} } }`;
}
