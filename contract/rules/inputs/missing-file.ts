import { declarationRule } from '../../context.ts';
import { declaredInputs, factOf, isUnsupportedKind, nearFile } from '../../declaration/declared-inputs.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

const missing = (...siblings: string[]) => ({
  is: siblings.length === 0 ? 'missing' : `missing, beside ${siblings.join(' and ')}`,
  data: { state: 'missing', siblings },
});

export const missingFile = declarationRule({
  id: 'inputs/missing-file',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Each path of `inputs` leads to a file in the asset root. Patterns such as `*.png` are not expanded: every file is named, so that their order is declared too.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hreo.png"|>] } }',
      given: { inputs: { 'hreo.png': missing('hero.png', 'walk.png') } },
      fixed: '{ "inputs": { "sprites": ["hero.png"] } }',
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: { inputs: { 'hero.png': missing('art/hero.png') } },
      fixed: '{ "inputs": { "sprites": ["art/hero.png"] } }',
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.jpg"|>] }, "output": { "format": "GLYPH/indexed_v1" } }',
      given: { inputs: { 'hero.jpg': missing('hero.png', 'hero.txt') } },
      fixed: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: { inputs: { 'hero.png': missing() } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: { inputs: { 'hero.png': { is: 'a file', data: { state: 'found' } } } },
    },
    { text: '{ "inputs": { "sprites": ["nobody-looked.png"] } }' },
  ],
  *check(context) {
    for (const input of declaredInputs(context)) {
      const fact = factOf(context, input);
      if (fact?.state !== 'missing') continue;
      const near = nearFile(context, input, fact.siblings);
      if (near === undefined && isUnsupportedKind(context, input)) continue;
      const { item } = input;
      yield {
        at: item,
        message: `There is no file ${quote(item.value, 120)} in the folder of asset.json${/[*?]/.test(item.value) ? '; patterns are not expanded' : ''}${near === undefined ? '' : `; did you mean ${quote(near, 120)}`}`,
        fixes:
          near === undefined
            ? []
            : [suggestion(`Change to ${quote(near)}`, replaceNode(context.document, item, near))],
      };
    }
  },
});
