import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { removeItem } from '../../json/edit.ts';
import { safeFix } from '../../rule.ts';

export const emptyPath = declarationRule({
  id: 'inputs/empty-path',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'An empty path names no file. Where the list has others, the fix removes it; a list of nothing else waits for its author.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["hero.png", <|""|>] } }',
      fixed: '{ "inputs": { "sprites": ["hero.png"] } }',
    },
    { text: '{ "inputs": { "sprites": [<|"  "|>] } }' },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["hero.png"] } }' }],
  *check(context) {
    for (const { item, list, path } of declaredInputs(context)) {
      if (path.kind !== 'empty') continue;
      const isAlone = list.items.every((other) => other.kind === 'string' && other.value.trim() === '');
      yield {
        at: item,
        message: 'This path is empty',
        fixes: isAlone ? [] : [safeFix('Remove the empty path', removeItem(context.document, list, item))],
      };
    }
  },
});
