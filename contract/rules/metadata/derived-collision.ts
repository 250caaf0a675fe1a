import { declarationRule } from '../../context.ts';
import { knowsSetting, settingsAt } from '../../declaration/settings.ts';
import { removeMember } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const derivedCollision = declarationRule({
  id: 'metadata/derived-collision',
  severity: 'error',
  section: 'Metadata Source Segmentation and Runtime Sink',
  explanation:
    'Declared and derived metadata converge in one runtime sink, where a key can have one value only. What the format derives from its inputs is never declared: it would be right until the inputs change.',
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8, <|"glyph_count"|>: 64 } } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } } }',
    },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } } }' },
    { text: '{ "output": { "format": "GLYPH/indexed_v1" }, "build": { "glyph_count": 64 } }' },
  ],
  *check(context) {
    const { document, format } = context;
    const metadata = settingsAt(context, 'metadata');
    if (format === undefined || metadata === undefined) return;
    for (const member of metadata.members) {
      const key = member.key.value;
      if (!format.derivedMetadata.includes(key) || knowsSetting(format.metadata, key)) continue;
      yield {
        at: member.key,
        message: `${quote(key)} is derived from the inputs by ${format.id} and must not be declared`,
        fixes: [safeFix(`Remove ${quote(key)}`, removeMember(document, metadata, member))],
        tags: ['unnecessary'],
      };
    }
  },
});
