import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const notNormalized = declarationRule({
  id: 'inputs/not-normalized',
  severity: 'warning',
  section: 'Inputs',
  explanation:
    'One file has one path: without `.`, `..`, doubled or trailing `/`. Otherwise the same file can stand in a declaration twice unseen, and renaming it misses one of them.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"./hero.png"|>, <|"art//walk.png"|>, <|"art/../run.png"|>] } }',
      fixed: '{ "inputs": { "sprites": ["hero.png", "art/walk.png", "run.png"] } }',
    },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["art/hero.png", ".hero.png"] } }' }],
  *check(context) {
    for (const { item, path } of declaredInputs(context)) {
      if (path.kind !== 'not-normalized') continue;
      yield {
        at: item,
        message: `${quote(item.value)} is a detour: write ${quote(path.normal)}`,
        fixes: [safeFix(`Change to ${quote(path.normal)}`, replaceNode(context.document, item, path.normal))],
      };
    }
  },
});
