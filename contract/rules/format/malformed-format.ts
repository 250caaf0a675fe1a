import { declarationRule } from '../../context.ts';
import { hiddenCodec } from '../../declaration/codec-words.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import { formatMeant, formatsOfType, typeMeant } from '../../declaration/format-name.ts';
import type { Fix } from '../../finding.ts';
import { replaceNode } from '../../json/edit.ts';
import { type StringNode, stringAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';
import { mostSimilar } from '../../similar.ts';

export const malformedFormat = declarationRule({
  id: 'format/malformed-format',
  severity: 'error',
  section: 'Versioning',
  explanation:
    'A format is written `FAMILY/variant_vN`: the runtime family in capitals, then the variant in small letters with its version, such as `GLYPH/indexed_v1`. Another spelling of a known format is rewritten.',
  onlyClaimed: true,
  claims: [{ keyword: 'pattern', at: 'output/format' }],
  bad: [
    {
      text: '{ "output": { "format": <|"glyph/indexed_v1"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH_indexed_v1"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"SOUND/PCM-V1"|> } }',
      fixed: '{ "output": { "format": "SOUND/pcm_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH/indexed"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "output": { "format": <|"glyph_bank"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "type": "data_bank", "output": { "format": <|""|> } }',
      fixed: '{ "type": "data_bank", "output": { "format": "DATA/raw_v1" } }',
    },
    { text: '{ "output": { "format": <|"png"|> } }' },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "output": { "format": "GLYPH/indexed_4bpp_v12" } }' },
  ],
  *check(context, errors) {
    for (const { node } of errors) {
      if (node?.kind !== 'string' || hiddenCodec(node.value, context.formats) !== undefined) continue;
      yield {
        at: node,
        message: `The format ${quote(node.value)} is not of the form FAMILY/variant_vN; known are ${quoteList([...context.formats.keys()])}`,
        fixes: fixes(context, node),
      };
    }
  },
});

function fixes(context: DeclarationContext, node: StringNode): Fix[] {
  const { document, formats } = context;
  const sure = formatMeant(node.value, formats)?.id;
  if (sure !== undefined) return [safeFix(`Change to ${quote(sure)}`, replaceNode(document, node, sure))];
  return likely(context, node.value).map((id) =>
    suggestion(`Change to ${quote(id)}`, replaceNode(document, node, id)),
  );
}

/** Formats that may be meant: a type in the format's place gives its own, and an empty text those of the declared type. */
function likely({ document, formats }: DeclarationContext, text: string): string[] {
  const type = text.trim() === '' ? stringAt(document.root, ['type']) : typeMeant(text, formats);
  const ofType = type === undefined ? [] : formatsOfType(formats, type).map(({ id }) => id);
  if (ofType.length > 0) return ofType;
  const unversioned = [...formats.keys()].filter((id) => fold(id).replace(/v\d+$/, '') === fold(text));
  const near = mostSimilar(text.replaceAll('/', ''), formats.keys());
  return unversioned.length > 0 || near === undefined ? unversioned : [near];
}

function fold(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
