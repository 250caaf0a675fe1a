import { declarationRule } from '../../context.ts';
import { formatsOfType } from '../../declaration/format-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

export const familyMismatch = declarationRule({
  id: 'format/family-mismatch',
  severity: 'error',
  section: 'Meaning of `type`',
  explanation:
    'The `type` says what is authored and `output.format` what the runtime gets; both must be of one family. Which of the two is meant only the author knows, so both ways are offered.',
  bad: [
    {
      text: '{ "type": <|"sound_bank"|>, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "type": "glyph_bank", "output": { "format": "GLYPH/indexed_v1" } }',
    },
  ],
  good: [
    { text: '{ "type": "sound_bank", "output": { "format": "SOUND/pcm_v1" } }' },
    { text: '{ "type": "glyph_bank", "output": { "format": "DATA/unheard_v1" } }' },
  ],
  *check({ document, formats, format }) {
    const type = nodeAt(document.root, ['type']);
    const target = nodeAt(document.root, ['output', 'format']);
    if (type?.kind !== 'string' || target === undefined || format === undefined) return;
    if (type.value === format.type) return;
    const fitting = formatsOfType(formats, type.value).map(({ id }) => id);
    if (fitting.length === 0) return;
    yield {
      at: type,
      message: `The type ${quote(type.value)} and the format ${quote(format.id)} are of different families: the format’s type is ${quote(format.type)}, the type’s format ${quoteList(fitting)}`,
      fixes: [
        suggestion(`Change the type to ${quote(format.type)}`, replaceNode(document, type, format.type)),
        ...fitting.map((id) =>
          suggestion(`Change the format to ${quote(id)}`, replaceNode(document, target, id)),
        ),
      ],
      related: [{ uri: document.uri, span: spanOf(target), message: 'the format' }],
    };
  },
});

function spanOf({ offset, length }: { offset: number; length: number }) {
  return { offset, length };
}
