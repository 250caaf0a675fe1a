import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const backslash = declarationRule({
  id: 'inputs/backslash',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'The parts of a path are separated by `/` on every system. A backslash separates them on Windows only; elsewhere it is a letter of the file’s name.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"art\\\\hero.png"|>, <|".\\\\walk.png"|>] } }',
      fixed: '{ "inputs": { "sprites": ["art/hero.png", "walk.png"] } }',
    },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["art/hero.png"] } }' }],
  *check(context) {
    for (const { item, path } of declaredInputs(context)) {
      if (path.kind !== 'backslash') continue;
      yield {
        at: item,
        message: `${quote(item.value)} separates its parts by backslashes: write ${quote(path.normal)}`,
        fixes: [safeFix(`Change to ${quote(path.normal)}`, replaceNode(context.document, item, path.normal))],
      };
    }
  },
});
