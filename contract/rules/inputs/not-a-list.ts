import { declarationRule } from '../../context.ts';
import { kindName } from '../../json/kind-name.ts';
import { surround } from '../../json/surround.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const notAList = declarationRule({
  id: 'inputs/not-a-list',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Each value of `inputs` is a list of paths: even a single input is represented as a list, so that one input becoming two changes no shape.',
  onlyClaimed: true,
  claims: [{ keyword: 'type', at: 'inputs/*' }],
  bad: [
    {
      text: '{ "inputs": { "sprites": <|"hero.png"|> } }',
      fixed: '{ "inputs": { "sprites": ["hero.png"] } }',
    },
    { text: '{ "inputs": { "sprites": <|{ "path": "hero.png" }|>, "extra": <|null|> } }' },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["hero.png"] } }' }],
  *check({ document }, errors) {
    for (const { node, path } of errors) {
      if (node === undefined) continue;
      yield {
        at: node,
        message: `${quote(String(path.at(-1)))} must be a list of paths, not ${kindName(node)}`,
        fixes:
          node.kind === 'string'
            ? [safeFix('Make it a list of one', ...surround(document, node, ['[', ']']))]
            : [],
      };
    }
  },
});
