import { bindingEntries, withoutBinding } from '../../bindings/binding-entries.ts';
import { bindingsRule } from '../../context.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const DECLARED = { 'art/hero/asset.json': `{ "asset_uuid": "${UUID}" }` };

export const undeclaredImage = bindingsRule({
  id: 'bindings/undeclared-image',
  severity: 'warning',
  section: 'docs/packs.md',
  explanation:
    'A pack shows an image that was uploaded or generated and is no declared asset yet. Builds make banks of declarations alone, so that the archive gets no binding for it. Import the image as an asset and assign that to the slot.',
  bad: [
    {
      text: `{
  "schema_version": 1,
  "templates": { "hero": { "image": <|"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"|> } },
  "entities": {}
}
`,
    },
  ],
  good: [
    {
      text: `{ "schema_version": 1, "templates": { "hero": { "asset_uuid": "${UUID}" } }, "entities": {} }`,
      given: { files: DECLARED },
    },
  ],
  *check({ document }) {
    for (const entry of bindingEntries(document))
      if (entry.uuid === undefined && entry.image !== undefined)
        yield { at: entry.image, message: `No declared asset is this image: ${withoutBinding(entry)}` };
  },
});
