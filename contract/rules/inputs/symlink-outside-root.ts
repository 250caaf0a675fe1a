import { declarationRule } from '../../context.ts';
import { declaredInputs, factOf } from '../../declaration/declared-inputs.ts';
import { quote } from '../../quote.ts';

export const symlinkOutsideRoot = declarationRule({
  id: 'inputs/symlink-outside-root',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'A symbolic link that leads out of the asset root makes the asset depend on what is elsewhere, under a path that does not show it. Put the file itself into the asset root.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: { inputs: { 'hero.png': { is: 'a link to ../shared/hero.png', data: { state: 'outside' } } } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: { inputs: { 'hero.png': { is: 'a link to art/hero.png', data: { state: 'found' } } } },
    },
  ],
  *check(context) {
    for (const input of declaredInputs(context)) {
      if (factOf(context, input)?.state !== 'outside') continue;
      yield {
        at: input.item,
        message: `${quote(input.item.value)} is a symbolic link, or lies behind one, that leads out of the folder of asset.json`,
      };
    }
  },
});
