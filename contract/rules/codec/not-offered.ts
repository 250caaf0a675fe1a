import { isCodecName } from '../../codec-name.ts';
import { declarationRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

export const notOffered = declarationRule({
  id: 'codec/not-offered',
  severity: 'error',
  section: 'Output',
  explanation:
    'Every format says which codecs its runtime can extract. A codec that the format does not offer would make a bank that no runtime of that format can read.',
  bad: [
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "codec": <|"ZSTD"|> } }',
      given: { codecs: ['NONE', 'LZ4_BLOCK'] },
      fixed: '{ "output": { "format": "SOUND/pcm_v1", "codec": "NONE" } }',
    },
  ],
  good: [
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "codec": "LZ4_BLOCK" } }',
      given: { codecs: ['NONE', 'LZ4_BLOCK'] },
    },
    { text: '{ "output": { "codec": "ZSTD" } }' },
  ],
  *check({ document, format }) {
    const node = nodeAt(document.root, ['output', 'codec']);
    if (node?.kind !== 'string' || format === undefined || !isCodecName(node.value)) return;
    if (format.codecs.includes(node.value)) return;
    yield {
      at: node,
      message: `The format ${quote(format.id)} does not offer the codec ${quote(node.value)}, only ${quoteList(format.codecs)}`,
      fixes: format.codecs.map((name) =>
        suggestion(`Change to ${quote(name)}`, replaceNode(document, node, name)),
      ),
    };
  },
});
