import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { quote } from '../../quote.ts';

export const forbiddenCharacter = declarationRule({
  id: 'inputs/forbidden-character',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'No file of a project that is shared can have `:` or a control character in its name: Windows has none such, and a NUL ends a path everywhere. Rename the file.',
  bad: [
    { text: '{ "inputs": { "sprites": [<|"walk/hero:2.png"|>] } }' },
    { text: '{ "inputs": { "sprites": [<|"hero\\u0000.png"|>, <|"hero\\n.png"|>] } }' },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["walk/héro (2).png"] } }' }],
  *check(context) {
    for (const { item, path } of declaredInputs(context)) {
      if (path.kind !== 'forbidden') continue;
      const what = item.value.includes(':') ? '‘:’' : 'a control character';
      yield { at: item, message: `${quote(item.value)} holds ${what}, which no file name may` };
    }
  },
});
