import { declarationRule } from '../../context.ts';
import { isTypeName, knownTypes, runtimeFormatIn, typeLike } from '../../declaration/format-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

export const unknownType = declarationRule({
  id: 'format/unknown-type',
  severity: 'error',
  section: 'Meaning of `type`',
  explanation:
    'The `type` is the authoring family, and every family belongs to a runtime format. A type of no known format can be built into nothing.',
  bad: [
    { text: '{ "type": <|"glyf_bank"|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"sound"|> }', fixed: '{ "type": "sound_bank" }' },
    {
      text: '{ "type": <|"sprite_sheet"|>, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "type": "glyph_bank", "output": { "format": "GLYPH/indexed_v1" } }',
    },
    { text: '{ "type": <|"mesh_bank"|> }' },
  ],
  good: [{ text: '{ "type": "glyph_bank" }' }, { text: '{ "type": "data_bank" }' }],
  *check({ document, formats, format }) {
    const node = nodeAt(document.root, ['type']);
    if (node?.kind !== 'string' || !isTypeName(node.value)) return;
    const types = knownTypes(formats);
    if (types.includes(node.value) || runtimeFormatIn(node.value, formats) !== undefined) return;
    const meant = typeLike(node.value, formats) ?? format?.type;
    yield {
      at: node,
      message: `Unknown type ${quote(node.value)}; known are ${quoteList(types)}`,
      fixes:
        meant === undefined
          ? []
          : [suggestion(`Change to ${quote(meant)}`, replaceNode(document, node, meant))],
    };
  },
});
