import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import { knownTypes, runtimeFormatIn, typeLike, typeMeant } from '../../declaration/format-name.ts';
import type { Fix } from '../../finding.ts';
import { replaceNode } from '../../json/edit.ts';
import type { StringNode } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

export const malformedType = declarationRule({
  id: 'format/malformed-type',
  severity: 'error',
  section: 'Meaning of `type`',
  explanation:
    'A `type` is written in small letters with `_` between words, such as `glyph_bank`. Another spelling of a known type is rewritten.',
  onlyClaimed: true,
  claims: [{ keyword: 'pattern', at: 'type' }],
  bad: [
    { text: '{ "type": <|"GlyphBank"|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"sound-bank"|> }', fixed: '{ "type": "sound_bank" }' },
    { text: '{ "type": <|"GLYPH_BANK "|> }', fixed: '{ "type": "glyph_bank" }' },
    { text: '{ "type": <|"Glyph Bnk"|> }', fixed: '{ "type": "glyph_bank" }' },
    {
      text: '{ "type": <|""|>, "output": { "format": "DATA/raw_v1" } }',
      fixed: '{ "type": "data_bank", "output": { "format": "DATA/raw_v1" } }',
    },
    { text: '{ "type": <|"Mesh!"|> }' },
  ],
  good: [{ text: '{ "type": "glyph_bank" }' }],
  *check(context, errors) {
    for (const { node } of errors) {
      if (node?.kind !== 'string' || runtimeFormatIn(node.value, context.formats) !== undefined) continue;
      yield {
        at: node,
        message: `${quote(node.value)} is no type: types are written in small letters with ‘_’, and known are ${quoteList(knownTypes(context.formats))}`,
        fixes: fixes(context, node),
      };
    }
  },
});

function fixes({ document, formats, format }: DeclarationContext, node: StringNode): Fix[] {
  const sure = node.value.trim() === '' ? format?.type : typeMeant(node.value, formats);
  if (sure !== undefined) return [safeFix(`Change to ${quote(sure)}`, replaceNode(document, node, sure))];
  const near = typeLike(node.value, formats) ?? format?.type;
  return near === undefined
    ? []
    : [suggestion(`Change to ${quote(near)}`, replaceNode(document, node, near))];
}
