import { declarationRule } from '../../context.ts';
import { unknownSettings } from '../../declaration/settings.ts';
import { KEY_KEYWORDS } from '../../schema/setting-errors.ts';

export const unknownKey = declarationRule({
  id: 'metadata/unknown-key',
  severity: 'error',
  section: 'Metadata Source Segmentation and Runtime Sink',
  explanation:
    '`output.metadata` carries the fields that its format defines, and a runtime of that format reads no others. A setting for tools belongs in `output.pipeline`, a note on how the asset is made in `build`.',
  claims: [{ keyword: KEY_KEYWORDS, at: 'output/metadata/**' }],
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { <|"tilesize"|>: 16 } } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } } }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8, <|"palettes"|>: [] } } }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 }, "pipeline": { "palettes": [] } } }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8, <|"artist"|>: "Ada" } }, "build": {} }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } }, "build": {\n  "artist": "Ada"\n} }',
    },
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "loops": { "theme": { "start": 0, "end": 9, <|"count"|>: 2 } } } } }',
      fixed:
        '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "loops": { "theme": { "start": 0, "end": 9 } } } } }',
    },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } } }' },
    { text: '{ "output": { "format": "MESH/static_v1", "metadata": { "anything": 16 } } }' },
  ],
  *check(context, errors) {
    const derived = context.format?.derivedMetadata ?? [];
    const isDerived = (path: readonly (string | number)[]) =>
      path.length === 3 && derived.includes(String(path[2]));
    yield* unknownSettings(
      context,
      errors.filter(({ path }) => !isDerived(path)),
      'metadata',
    );
  },
});
