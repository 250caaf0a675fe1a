import { documentRule } from '../../context.ts';
import { invalidValues, VALUE_KEYWORDS } from '../../schema/setting-errors.ts';

export const invalidValue = documentRule({
  id: 'structure/invalid-value',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'The value has the right type but is none that the contract allows. The message says which are. Fields with rules of their own (uuids, names, formats, codecs, palettes) are reported by those.',
  onlyClaimed: true,
  claims: [{ keyword: VALUE_KEYWORDS.filter((keyword) => keyword !== 'type'), at: '**' }],
  bad: [
    {
      text: '{ "schema_version": 1, "assets": {}, "retired": [<|0|>] }',
      given: { file: 'packwright.registry.json' },
    },
  ],
  good: [
    {
      text: '{ "schema_version": 1, "assets": {}, "retired": [3] }',
      given: { file: 'packwright.registry.json' },
    },
  ],
  *check({ document }, errors) {
    yield* invalidValues(document, errors);
  },
});
