import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { quote } from '../../quote.ts';

export const outsideRoot = declarationRule({
  id: 'inputs/outside-root',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Paths are relative to the asset root and stay in it, so that an asset can be moved, copied and reviewed as one folder. Put the file into the asset root.',
  bad: [
    { text: '{ "inputs": { "sprites": [<|"../shared/hero.png"|>] } }' },
    { text: '{ "inputs": { "sprites": [<|"art/../../hero.png"|>, <|"..\\\\hero.png"|>] } }' },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["art/hero.png", "..hero.png"] } }' }],
  *check(context) {
    for (const { item, path } of declaredInputs(context)) {
      if (path.kind !== 'outside') continue;
      yield { at: item, message: `${quote(item.value)} leads out of the folder of asset.json` };
    }
  },
});
