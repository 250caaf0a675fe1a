import { isCodecName } from '../../codec-name.ts';
import { declarationRule } from '../../context.ts';
import { type HiddenCodec, hiddenCodec } from '../../declaration/codec-words.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import type { Fix } from '../../finding.ts';
import { isBroken } from '../../json/document.ts';
import { insertMember, replaceNode } from '../../json/edit.ts';
import { memberOf, nodeAt, type ObjectNode, type StringNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';

export const codecInFormat = declarationRule({
  id: 'format/codec-in-format',
  severity: 'error',
  section: 'Output',
  explanation:
    'The codec must remain explicit in `output.codec` and must not be hidden inside format naming: the format says what the payload means, the codec how it is stored, and each changes without the other. Where `output.codec` is missing the codec moves there; where another is declared the author chooses.',
  bad: [
    {
      text: '{ "output": { "format": <|"GLYPH/indexed_lz4_v1"|> } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "LZ4_BLOCK" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH/indexed_v1_zstd"|>, "codec": "ZSTD" } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "ZSTD" } }',
    },
    {
      text: '{ "output": { "format": <|"GLYPH/indexed_v1+LZ4_BLOCK"|>, "codec": "NONE" } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" } }',
    },
    {
      text: '{ "output": { "format": <|"SOUND/pcm_gzip_v1"|>, "codec": "NONE" } }',
      fixed: '{ "output": { "format": "SOUND/pcm_v1", "codec": "NONE" } }',
    },
    { text: '{ "output": { "format": <|"MESH/static_deflate_v1"|>, "codec": "DEFLATE_RAW" } }' },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "LZ4_BLOCK" } }' },
    { text: '{ "output": { "format": "DATA/raw_v1", "codec": "DEFLATE_RAW" } }' },
  ],
  *check(context) {
    const output = nodeAt(context.document.root, ['output']);
    const node = nodeAt(output, ['format']);
    if (output?.kind !== 'object' || node?.kind !== 'string') return;
    const hidden = hiddenCodec(node.value, context.formats);
    if (hidden === undefined) return;
    const { codec, words } = hidden;
    yield {
      at: node,
      message: `The format ${quote(node.value)} hides the codec ${quote(words)} in its name: the codec must be explicit in ‘output.codec’${codec === undefined ? '' : `, as ${quote(codec)}`}`,
      fixes: fixes(context, { output, node, hidden }),
    };
  },
});

interface Place {
  readonly output: ObjectNode;
  readonly node: StringNode;
  readonly hidden: HiddenCodec;
}

function fixes(context: DeclarationContext, { output, node, hidden }: Place): Fix[] {
  const { format, codec } = hidden;
  const { document } = context;
  if (format === undefined) return [];
  const rename = replaceNode(document, node, format);
  const declared = memberOf(output, 'codec');
  if (codec !== undefined && declared === undefined && !isBroken(document)) {
    const insert = insertMember(document, output, ['codec', codec], fieldsAt(context, ['output']));
    return [safeFix(`Move ${quote(codec)} to ‘output.codec’`, rename, insert)];
  }
  const value = declared?.value;
  if (value?.kind === 'string' && value.value === codec)
    return [safeFix(`Change the format to ${quote(format)}`, rename)];
  const keep = suggestion(`Change the format to ${quote(format)} and leave the codec`, rename);
  if (codec === undefined || value === undefined) return [keep];
  const both = suggestion(
    `Change the format to ${quote(format)} and the codec to ${quote(codec)}`,
    rename,
    replaceNode(document, value, codec),
  );
  return value.kind === 'string' && isCodecName(value.value) ? [keep, both] : [both, keep];
}
