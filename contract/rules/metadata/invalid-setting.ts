import { declarationRule } from '../../context.ts';
import { invalidValues, VALUE_KEYWORDS } from '../../schema/setting-errors.ts';

export const invalidSetting = declarationRule({
  id: 'metadata/invalid-setting',
  severity: 'error',
  section: 'Output',
  explanation:
    'The format says which values its settings in `output.metadata` and `output.pipeline` can have: its runtime and the packer read no others. A value that means an allowed one in another form (`"16"`) is written in the right one.',
  onlyClaimed: true,
  claims: [
    { keyword: VALUE_KEYWORDS, at: 'output/metadata/*/**' },
    { keyword: VALUE_KEYWORDS, at: 'output/pipeline/*/**' },
  ],
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": <|"16"|> } } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } } }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": <|9|> } } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } } }',
    },
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "sample_rate": <|"22050"|> } } }',
      fixed: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "sample_rate": 22050 } } }',
    },
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "sample_rate": <|-0.5|>, "loops": <|[]|> } } }',
    },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 32 } } }' },
    { text: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "sample_rate": 22050 } } }' },
  ],
  *check({ document }, errors) {
    yield* invalidValues(document, errors);
  },
});
