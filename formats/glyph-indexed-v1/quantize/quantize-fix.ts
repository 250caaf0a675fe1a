import type { Fix } from '../../../contract/finding.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import { pipelineOf } from '../palettes.ts';

/** Four palettes' worth: enough for a painting to be known again, and few enough to be derived for any. */
export const USUAL_COLORS = 60;

/** Sets `output.pipeline.quantize`; nothing where it is set, or where there is no place for it. */
export function declareQuantize(context: ContentContext): Fix[] {
  if (pipelineOf(context.pipeline).quantize !== undefined) return [];
  const value = { colors: USUAL_COLORS };
  return declareSetting(
    context,
    ['pipeline', 'quantize', value],
    `Reduce the art to ${USUAL_COLORS} colours`,
  );
}
