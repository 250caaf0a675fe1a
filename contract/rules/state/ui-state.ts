import { declarationRule } from '../../context.ts';
import { stateClaims, stateFields } from '../../declaration/operational-state.ts';

export const uiState = declarationRule({
  id: 'state/ui-state',
  severity: 'error',
  section: 'Operational State Exclusion',
  explanation:
    'Transient state of a user interface, such as what is selected, expanded or scrolled to, must not be stored in `asset.json`: it changes with every look at the asset and means nothing to anyone else. In `build` only unmistakable names count.',
  claims: stateClaims('ui'),
  bad: [
    { text: '{ "name": "hero", <|"expanded"|>: true }', fixed: '{ "name": "hero" }' },
    {
      text: '{ <|"ui_zoom"|>: 2, "name": "hero", <|"editorState"|>: { "tab": 1 } }',
      fixed: '{ "name": "hero" }',
    },
    {
      text: '{ "output": { <|"isSelected"|>: true, "codec": "NONE" }, "build": { <|"last_opened"|>: "2026-01-01" } }',
      fixed: '{ "output": { "codec": "NONE" }, "build": {} }',
    },
  ],
  good: [
    { text: '{ "build": { "window": 3, "editor_version": "1.3", "selected": ["walk"] } }' },
    { text: '{ "name": "expanded", "inputs": { "view": [] } }' },
  ],
  *check(context) {
    yield* stateFields(
      context,
      'ui',
      (name) => `${name} is transient state of a user interface and must not be stored in asset.json`,
    );
  },
});
