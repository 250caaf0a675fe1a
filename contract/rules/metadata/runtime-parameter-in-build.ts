import { declarationRule } from '../../context.ts';
import { misplacedParameters } from '../../declaration/misplaced-parameters.ts';

export const runtimeParameterInBuild = declarationRule({
  id: 'metadata/runtime-parameter-in-build',
  severity: 'error',
  section: 'Build',
  explanation:
    'If a parameter affects the runtime-facing output contract, it belongs in `output.metadata`; `build` must not hide runtime-relevant semantics. Nothing of `build` reaches the runtime, so the parameter would silently have no effect.',
  bad: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE" }, "build": { <|"tile_size"|>: 16, "tool": "export.sh" } }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": { "tile_size": 16 } }, "build": { "tool": "export.sh" } }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } }, "build": { <|"tile_size"|>: 16 } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } }, "build": {} }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } }, "build": { <|"tile_size"|>: 16 } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } }, "build": {} }',
    },
  ],
  good: [
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 16 } }, "build": { "tool": "export.sh", "options": { "tile_size": 16 } } }',
    },
    { text: '{ "output": { "format": "DATA/raw_v1" }, "build": { "tile_size": 16 } }' },
  ],
  *check(context) {
    yield* misplacedParameters(context, 'build');
  },
});
