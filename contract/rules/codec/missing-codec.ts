import { CODEC_NAMES } from '../../codec-name.ts';
import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import type { Fix } from '../../finding.ts';
import { insertMember, replaceNode } from '../../json/edit.ts';
import type { JsonNode } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { missingFrom, type SchemaError } from '../../schema/schema-error.ts';
import { soundValue } from '../../schema/sound-value.ts';

export const missingCodec = declarationRule({
  id: 'codec/missing-codec',
  severity: 'error',
  section: 'Output',
  explanation:
    'The `output.codec` is required: how a payload is stored must be explicit and is never inferred. `NONE` stores it as it is and costs nothing at run time, so the fix inserts that; `LZ4_BLOCK` decodes fastest of those that compress, `DEFLATE_RAW` and `ZSTD` are smaller.',
  onlyClaimed: true,
  claims: [
    { keyword: 'required', at: 'output/codec' },
    { keyword: ['type', 'pattern'], at: 'output/codec', where: ({ node }) => saysNothing(node) },
  ],
  bad: [
    {
      text: '{ "output": <|{|> "format": "GLYPH/indexed_v1", "metadata": {} } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": {} } }',
    },
    { text: '{ "output": { "codec": <|null|> } }', fixed: '{ "output": { "codec": "NONE" } }' },
    { text: '{ "output": { "codec": <|""|> } }', fixed: '{ "output": { "codec": "NONE" } }' },
  ],
  good: [{ text: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" } }' }],
  *check(context, errors) {
    for (const error of errors) {
      const object = missingFrom(error);
      if (object === undefined) continue;
      yield {
        at: error.node ?? { offset: object.offset, length: 1 },
        message: `The required ‘output.codec’ ${error.node === undefined ? 'is missing' : 'says nothing'}: choose ${quoteList(CODEC_NAMES)}`,
        fixes: [fix(context, error)],
      };
    }
  },
});

function fix(context: DeclarationContext, error: SchemaError): Fix {
  const { document } = context;
  const codec = String(soundValue(context, ['output', 'codec']));
  if (error.node !== undefined)
    return safeFix(`Change to ${quote(codec)}`, replaceNode(document, error.node, codec));
  const output = missingFrom(error);
  const order = fieldsAt(context, ['output']);
  return safeFix(
    `Insert the codec ${quote(codec)}`,
    ...(output === undefined ? [] : [insertMember(document, output, ['codec', codec], order)]),
  );
}

function saysNothing(node: JsonNode | undefined): boolean {
  return node?.kind === 'null' || (node?.kind === 'string' && node.value.trim() === '');
}
