import { CODEC_NAMES, isCodecName } from '../../codec-name.ts';
import { declarationRule } from '../../context.ts';
import { codecLike } from '../../declaration/codec-words.ts';
import { schema } from '../../generated/asset.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

const CODEC = new RegExp(schema.$defs.output.properties.codec.pattern, 'u');

export const unknownCodec = declarationRule({
  id: 'codec/unknown-codec',
  severity: 'error',
  section: 'Output',
  explanation:
    'The codec says how the payload is stored and extracted, so a codec that Packwright does not know can neither be written nor read.',
  bad: [
    { text: '{ "output": { "codec": <|"LZ4_BLOK"|> } }', fixed: '{ "output": { "codec": "LZ4_BLOCK" } }' },
    { text: '{ "output": { "codec": <|"LZ4"|> } }', fixed: '{ "output": { "codec": "LZ4_BLOCK" } }' },
    { text: '{ "output": { "codec": <|"DEFLATE"|> } }', fixed: '{ "output": { "codec": "DEFLATE_RAW" } }' },
    { text: '{ "output": { "codec": <|"BROTLI"|> } }' },
  ],
  good: CODEC_NAMES.map((name) => ({ text: `{ "output": { "codec": "${name}" } }` })),
  *check({ document, format }) {
    const node = nodeAt(document.root, ['output', 'codec']);
    if (node?.kind !== 'string' || isCodecName(node.value) || !CODEC.test(node.value)) return;
    const meant = codecLike(node.value);
    yield {
      at: node,
      message: `Unknown codec ${quote(node.value)}; known are ${quoteList(format?.codecs ?? CODEC_NAMES)}`,
      fixes:
        meant === undefined
          ? []
          : [suggestion(`Change to ${quote(meant)}`, replaceNode(document, node, meant))],
    };
  },
});
