import type { Fix } from '../contract/finding.ts';
import { insertMember, replaceNode } from '../contract/json/edit.ts';
import { childOf, memberOf } from '../contract/json/tree.ts';
import { suggestion } from '../contract/rule.ts';
import type { ContentContext } from './content-rule.ts';

/** Sets a member of `output.metadata` or `output.pipeline`; nothing where there is no place for it. */
export function declareSetting(
  { document }: ContentContext,
  [section, key, value]: readonly [section: 'metadata' | 'pipeline', key: string, value: unknown],
  title: string,
): Fix[] {
  const output = childOf(document.root, 'output');
  if (output?.kind !== 'object') return [];
  const settings = memberOf(output, section);
  if (settings === undefined)
    return [suggestion(title, insertMember(document, output, [section, { [key]: value }]))];
  if (settings.value?.kind !== 'object') return [];
  const declared = memberOf(settings.value, key)?.value;
  return [
    suggestion(
      title,
      declared === undefined
        ? insertMember(document, settings.value, [key, value])
        : replaceNode(document, declared, value),
    ),
  ];
}
