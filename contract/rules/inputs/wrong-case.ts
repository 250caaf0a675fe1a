import { declarationRule } from '../../context.ts';
import { declaredInputs, factOf } from '../../declaration/declared-inputs.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const wrongCase = declarationRule({
  id: 'inputs/wrong-case',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Windows and macOS find a file whatever the case of its letters, Linux does not: a declaration that builds on one machine breaks on another. The fix spells the path as the disk does.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"Art/Hero.png"|>] } }',
      given: {
        inputs: {
          'Art/Hero.png': {
            is: 'art/hero.png on disk',
            data: { state: 'wrong-case', actual: 'art/hero.png' },
          },
        },
      },
      fixed: '{ "inputs": { "sprites": ["art/hero.png"] } }',
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["Art/Hero.png"] } }',
      given: { inputs: { 'Art/Hero.png': { is: 'a file', data: { state: 'found' } } } },
    },
  ],
  *check(context) {
    for (const input of declaredInputs(context)) {
      const fact = factOf(context, input);
      if (fact?.state !== 'wrong-case') continue;
      yield {
        at: input.item,
        message: `${quote(input.item.value)} is spelt ${quote(fact.actual)} on disk: on Linux there is no such file`,
        fixes: [
          safeFix(`Change to ${quote(fact.actual)}`, replaceNode(context.document, input.item, fact.actual)),
        ],
      };
    }
  },
});
