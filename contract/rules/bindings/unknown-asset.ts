import { bindingEntries, withoutBinding } from '../../bindings/binding-entries.ts';
import { bindingsRule } from '../../context.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const OTHER = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const FILES = { 'art/hero/asset.json': `{ "asset_uuid": "${UUID}" }` };

export const unknownAsset = bindingsRule({
  id: 'bindings/unknown-asset',
  severity: 'warning',
  section: 'docs/packs.md',
  explanation:
    'A pack shows an asset that the project does not declare: its folder was deleted, or is on another branch. The archive gets no binding for it, and the game shows nothing there. Restore the asset, or give the slot another one and write the bindings anew with `packwright packs resolve --write`.',
  bad: [
    {
      text: `{
  "schema_version": 1,
  "templates": {
    "bat": { "asset_uuid": <|"${OTHER}"|> },
    "hero": { "asset_uuid": "${UUID}" }
  },
  "entities": {}
}
`,
      given: { files: FILES },
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "templates": { "hero": { "asset_uuid": "${UUID}" } }, "entities": {} }`,
      given: { files: FILES },
    },
  ],
  *check({ document, byUuid }) {
    for (const entry of bindingEntries(document))
      if (entry.uuid !== undefined && !byUuid.has(entry.uuid.value.toLowerCase()))
        yield { at: entry.uuid, message: `No declaration has this asset_uuid: ${withoutBinding(entry)}` };
  },
});
