import { declarationRule } from '../../context.ts';
import { stateClaims, stateFields } from '../../declaration/operational-state.ts';

export const registryField = declarationRule({
  id: 'state/registry-field',
  severity: 'error',
  section: 'Operational State Exclusion',
  explanation:
    'Fields that the registry manages, such as `asset_id` and `included_in_build`, must not be duplicated into `asset.json`: of two copies one is sooner or later wrong. The value stands in `packwright.registry.json`, so the copy is removed.',
  claims: stateClaims('registry'),
  bad: [
    { text: '{ <|"asset_id"|>: 7, "name": "hero" }', fixed: '{ "name": "hero" }' },
    { text: '{ "name": "hero", <|"includedInBuild"|>: true }', fixed: '{ "name": "hero" }' },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", <|"asset_id"|>: 7, "codec": "NONE", "metadata": { <|"asset_id"|>: 7 }, "pipeline": { <|"included_in_build"|>: true } } }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": {}, "pipeline": {} } }',
    },
    {
      text: '{ "preload": { "enabled": true, <|"asset_id"|>: 7 }, "build": { <|"included_in_build"|>: false } }',
      fixed: '{ "preload": { "enabled": true }, "build": {} }',
    },
  ],
  good: [
    { text: '{ "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94", "build": { "root": "art" } }' },
    { text: '{ "inputs": { "asset_id": [] } }' },
  ],
  *check(context) {
    yield* stateFields(
      context,
      'registry',
      (name) => `${name} is managed by the registry and must not be duplicated into asset.json`,
    );
  },
});
