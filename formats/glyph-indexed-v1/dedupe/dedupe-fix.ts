import type { Fix } from '../../../contract/finding.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import type { Dedupe } from './dedupe-cells.ts';

/** Sets `output.pipeline.dedupe`; nothing where there is no place for it. */
export function declareDedupe(context: ContentContext, dedupe: Dedupe | 'none'): Fix[] {
  return declareSetting(context, ['pipeline', 'dedupe', dedupe], `Set output.pipeline.dedupe to "${dedupe}"`);
}
