import type { Fix } from '../../contract/finding.ts';
import { insertMember, replaceNode } from '../../contract/json/edit.ts';
import { childOf, memberOf } from '../../contract/json/tree.ts';
import { suggestion } from '../../contract/rule.ts';
import type { ContentContext } from '../content-rule.ts';

/** Sets a member of `output.pipeline`; nothing where there is no place for it. */
export function declareInPipeline(
  { document }: ContentContext,
  [key, value]: readonly [key: string, value: unknown],
  title: string,
): Fix[] {
  const output = childOf(document.root, 'output');
  if (output?.kind !== 'object') return [];
  const pipeline = memberOf(output, 'pipeline');
  if (pipeline === undefined)
    return [suggestion(title, insertMember(document, output, ['pipeline', { [key]: value }]))];
  if (pipeline.value?.kind !== 'object') return [];
  const declared = memberOf(pipeline.value, key)?.value;
  return [
    suggestion(
      title,
      declared === undefined
        ? insertMember(document, pipeline.value, [key, value])
        : replaceNode(document, declared, value),
    ),
  ];
}
