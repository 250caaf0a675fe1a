import { declarationRule } from '../../context.ts';
import { misplacedParameters } from '../../declaration/misplaced-parameters.ts';

export const runtimeParameterInPipeline = declarationRule({
  id: 'metadata/runtime-parameter-in-pipeline',
  severity: 'error',
  section: 'Metadata Source Segmentation and Runtime Sink',
  explanation:
    '`output.pipeline` is tooling-only and must not become part of the runtime-facing header. A value that the runtime needs is promoted explicitly, by declaring it in `output.metadata`.',
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "pipeline": { <|"tile_size"|>: 16 } } }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": { "tile_size": 16 }, "pipeline": {} } }',
    },
    {
      text: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "channels": 1 }, "pipeline": { <|"channels"|>: 1 } } }',
      fixed: '{ "output": { "format": "SOUND/pcm_v1", "metadata": { "channels": 1 }, "pipeline": {} } }',
    },
  ],
  good: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 }, "pipeline": { "palettes": [] } } }',
    },
  ],
  *check(context) {
    yield* misplacedParameters(context, 'pipeline');
  },
});
