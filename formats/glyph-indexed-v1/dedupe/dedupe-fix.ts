import type { Fix } from '../../../contract/finding.ts';
import { insertMember, replaceNode } from '../../../contract/json/edit.ts';
import { childOf, memberOf } from '../../../contract/json/tree.ts';
import { suggestion } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import type { Dedupe } from './dedupe-cells.ts';

/** Sets `output.pipeline.dedupe`; nothing where there is no place for it. */
export function declareDedupe({ document }: ContentContext, dedupe: Dedupe | 'none'): Fix[] {
  const output = childOf(document.root, 'output');
  if (output?.kind !== 'object') return [];
  const title = `Set output.pipeline.dedupe to "${dedupe}"`;
  const pipeline = memberOf(output, 'pipeline');
  if (pipeline === undefined)
    return [suggestion(title, insertMember(document, output, ['pipeline', { dedupe }]))];
  if (pipeline.value?.kind !== 'object') return [];
  const declared = memberOf(pipeline.value, 'dedupe')?.value;
  return [
    suggestion(
      title,
      declared === undefined
        ? insertMember(document, pipeline.value, ['dedupe', dedupe])
        : replaceNode(document, declared, dedupe),
    ),
  ];
}
