import { declarationRule } from '../../context.ts';
import { type DeclaredInput, declaredInputs } from '../../declaration/declared-inputs.ts';
import { normalForm } from '../../declaration/input-path.ts';
import { removeItem } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

export const duplicatePath = declarationRule({
  id: 'inputs/duplicate-path',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'A file that stands in one asset twice would be packed twice, under one name. The later one is most likely left over from copying.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["hero.png", "walk.png", <|"hero.png"|>] } }',
      fixed: '{ "inputs": { "sprites": ["hero.png", "walk.png"] } }',
    },
    {
      text: '{ "inputs": { "sprites": ["art/hero.png"], "files": [<|"./art/hero.png"|>] } }',
      fixed: '{ "inputs": { "sprites": ["art/hero.png"], "files": [] } }',
    },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["art/hero.png", "hero.png"] } }' }],
  *check(context) {
    const { document } = context;
    const firsts = new Map<string, DeclaredInput>();
    for (const input of declaredInputs(context)) {
      const path = normalForm(input.path);
      if (path === undefined) continue;
      const first = firsts.get(path);
      if (first === undefined) {
        firsts.set(path, input);
        continue;
      }
      yield {
        at: input.item,
        message: `${quote(path)} is already an input of this asset${first.role === input.role ? '' : `, under ${quote(first.role)}`}`,
        fixes: [suggestion('Remove the repetition', removeItem(document, input.list, input.item))],
        related: [{ uri: document.uri, span: first.item, message: 'it stands here first' }],
      };
    }
  },
});
