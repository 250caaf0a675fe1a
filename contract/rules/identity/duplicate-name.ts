import { declarationRule } from '../../context.ts';
import { freeName, isAssetName } from '../../declaration/asset-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

/** An editor shows a handful of related places; a thousand copies say no more than these. */
const MAX_RELATED = 10;

export const duplicateName = declarationRule({
  id: 'identity/duplicate-name',
  severity: 'error',
  section: 'Meaning of `name`',
  explanation:
    'The `name` is the label by which game code refers to an asset. Where two assets share one, a reference says no longer which of them is meant. The one later by path is offered another name; code that refers to it must follow.',
  bad: [
    {
      text: '{ "name": <|"hero"|> }',
      given: { files: { 'alpha/asset.json': '{ "name": "hero" }' } },
      fixed: '{ "name": "hero_2" }',
    },
    {
      text: '{ "name": <|"hero"|> }',
      given: {
        files: { 'alpha/asset.json': '{ "name": "hero" }', 'beta/asset.json': '{ "name": "hero_2" }' },
      },
      fixed: '{ "name": "hero_3" }',
    },
    {
      text: '{ "name": <|"hero"|> }',
      given: { files: { 'later/asset.json': '{ "name": "hero" }' } },
    },
  ],
  good: [
    { text: '{ "name": "hero" }', given: { files: { 'alpha/asset.json': '{ "name": "Hero" }' } } },
    { text: '{ "name": "hero" }' },
  ],
  *check({ document, project }) {
    const node = nodeAt(document.root, ['name']);
    if (node?.kind !== 'string' || project === undefined || !isAssetName(node.value)) return;
    const places = project.byName.get(node.value) ?? [];
    const others = places.filter(({ root }) => root !== project.root);
    if (others.length === 0) return;
    const position = places.findIndex(({ root }) => root === project.root);
    const name = freeName(node.value, project, position + 1);
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    yield {
      at: node,
      message: `The name ${quote(node.value)} is also that of the asset in ${quote(others[0]?.root ?? '')}${more}: a name must tell one asset from another`,
      fixes: position > 0 ? [suggestion(`Rename to ${quote(name)}`, replaceNode(document, node, name))] : [],
      related: others.slice(0, MAX_RELATED).map(({ uri, span, root }) => ({
        uri,
        span,
        message: `the same name in ${quote(root)}`,
      })),
    };
  },
});
