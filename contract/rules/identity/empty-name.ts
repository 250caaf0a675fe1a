import { declarationRule } from '../../context.ts';
import { freeName, nameFromRoot } from '../../declaration/asset-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const emptyName = declarationRule({
  id: 'identity/empty-name',
  severity: 'error',
  section: 'Meaning of `name`',
  explanation:
    'A `name` is the label by which game code and people refer to the asset, so it cannot be empty or blank. The fix takes the name of the asset’s folder.',
  onlyClaimed: true,
  claims: [
    {
      keyword: 'pattern',
      at: 'name',
      where: ({ node }) => node?.kind === 'string' && node.value.trim() === '',
    },
  ],
  bad: [
    { text: '{ "name": <|""|> }', fixed: '{ "name": "example" }' },
    { text: '{ "name": <|"  "|> }', fixed: '{ "name": "example" }' },
    {
      text: '{ "name": <|""|> }',
      given: { files: { 'other/asset.json': '{ "name": "example" }' } },
      fixed: '{ "name": "example_2" }',
    },
  ],
  good: [{ text: '{ "name": "_" }' }],
  *check({ document, project }, errors) {
    for (const { node } of errors) {
      if (node === undefined) continue;
      const folder = nameFromRoot(project);
      const name = folder === undefined ? undefined : freeName(folder, project);
      yield {
        at: node,
        message: 'The name is empty: a name has 1 to 64 letters, digits, ‘_’, ‘.’ or ‘-’',
        fixes:
          name === undefined
            ? []
            : [safeFix(`Name it ${quote(name)}, as its folder`, replaceNode(document, node, name))],
      };
    }
  },
});
