import { CODEC_NAMES } from '../../codec-name.ts';
import { declarationRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const notScreamingSnakeCase = declarationRule({
  id: 'codec/not-screaming-snake-case',
  severity: 'error',
  section: 'Output',
  explanation:
    'Serialized values of `output.codec` must use `SCREAMING_SNAKE_CASE`: capital letters and digits, words joined by one underscore.',
  onlyClaimed: true,
  claims: [{ keyword: 'pattern', at: 'output/codec' }],
  bad: [
    { text: '{ "output": { "codec": <|"lz4_block"|> } }', fixed: '{ "output": { "codec": "LZ4_BLOCK" } }' },
    {
      text: '{ "output": { "codec": <|"deflateRaw"|> } }',
      fixed: '{ "output": { "codec": "DEFLATE_RAW" } }',
    },
    { text: '{ "output": { "codec": <|"LZ4-Block"|> } }', fixed: '{ "output": { "codec": "LZ4_BLOCK" } }' },
    { text: '{ "output": { "codec": <|"best"|> } }', fixed: '{ "output": { "codec": "BEST" } }' },
    { text: '{ "output": { "codec": <|"?"|> } }' },
  ],
  good: [{ text: '{ "output": { "codec": "LZ4_BLOCK" } }' }],
  *check({ document }, errors) {
    for (const { node } of errors) {
      if (node?.kind !== 'string') continue;
      const name = codecMeant(node.value);
      yield {
        at: node,
        message: `The codec ${quote(node.value)} is not in SCREAMING_SNAKE_CASE${name === undefined ? '' : `: ${quote(name)} is`}`,
        fixes:
          name === undefined ? [] : [safeFix(`Change to ${quote(name)}`, replaceNode(document, node, name))],
      };
    }
  },
});

/** The codec whose letters these are, or the same words in the right case; undefined where no words are left. */
function codecMeant(text: string): string | undefined {
  const letters = text.replace(/[^a-z0-9]/gi, '').toUpperCase();
  const known = CODEC_NAMES.find((name) => name.replaceAll('_', '') === letters);
  if (known !== undefined) return known;
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split(/[^a-z0-9]+/i)
    .filter(Boolean);
  const name = words.join('_').toUpperCase();
  return /^[A-Z]/.test(name) ? name : undefined;
}
