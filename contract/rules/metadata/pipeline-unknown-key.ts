import { declarationRule } from '../../context.ts';
import { knowsSetting, unknownSettings } from '../../declaration/settings.ts';
import { KEY_KEYWORDS } from '../../schema/setting-errors.ts';

export const pipelineUnknownKey = declarationRule({
  id: 'metadata/pipeline-unknown-key',
  severity: 'error',
  section: 'Output',
  explanation:
    '`output.pipeline` carries the tooling settings that its format defines; the packer would read no others. A note on how the asset is made belongs in `build`.',
  claims: [{ keyword: KEY_KEYWORDS, at: 'output/pipeline/**' }],
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "pipeline": { <|"pallettes"|>: [] } } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "pipeline": { "palettes": [] } } }',
    },
    {
      text: '{ "output": { "format": "DATA/raw_v1", "pipeline": { <|"exporter"|>: "tiled" } } }',
      fixed: '{ "output": { "format": "DATA/raw_v1", "pipeline": {} }, "build": { "exporter": "tiled" } }',
    },
    {
      text: '{ "output": { "format": "DATA/raw_v1", "pipeline": { <|"palettes"|>: [] } }, "build": { "palettes": 2 } }',
      fixed: '{ "output": { "format": "DATA/raw_v1", "pipeline": {} }, "build": { "palettes": 2 } }',
    },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "pipeline": { "palettes": [] } } }' },
    { text: '{ "output": { "format": "DATA/raw_v1", "pipeline": {} } }' },
  ],
  *check(context, errors) {
    const { format } = context;
    if (format === undefined) return;
    // A key of output.metadata is reported by metadata/runtime-parameter-in-pipeline.
    const unknown = errors.filter(
      ({ path }) => path.length !== 3 || !knowsSetting(format.metadata, String(path[2])),
    );
    yield* unknownSettings(context, unknown, 'pipeline');
  },
});
