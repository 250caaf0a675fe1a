import { declarationRule } from '../../context.ts';
import { knownTypes, runtimeFormatIn } from '../../declaration/format-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const runtimeFormatInType = declarationRule({
  id: 'format/runtime-format-in-type',
  severity: 'error',
  section: 'Meaning of `type`',
  explanation:
    'The `type` names the authoring family, such as `glyph_bank`. It is not the runtime bank identity: the technical target, such as `GLYPH/indexed_v1`, belongs in `output.format`.',
  bad: [
    {
      text: '{ "type": <|"GLYPH/indexed_v1"|>, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "type": "glyph_bank", "output": { "format": "GLYPH/indexed_v1" } }',
    },
    { text: '{ "type": <|"sound/PCM_v1"|> }', fixed: '{ "type": "sound_bank" }' },
    { text: '{ "type": <|"GLYPH"|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"indexed_v1"|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"GLYPH/tiled_v7"|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"MESH/static_v1"|> }' },
  ],
  good: [{ text: '{ "type": "glyph_bank", "output": { "format": "GLYPH/indexed_v1" } }' }],
  *check({ document, formats }) {
    const node = nodeAt(document.root, ['type']);
    if (node?.kind !== 'string') return;
    const found = runtimeFormatIn(node.value, formats);
    if (found === undefined) return;
    const { type } = found;
    yield {
      at: node,
      message: `${quote(node.value)} names what the runtime reads and belongs in ‘output.format’; the type is ${type === undefined ? `an authoring family: ${quoteList(knownTypes(formats))}` : quote(type)}`,
      fixes:
        type === undefined ? [] : [safeFix(`Change to ${quote(type)}`, replaceNode(document, node, type))],
    };
  },
});
