import type { Fix, TextEdit } from '../finding.ts';
import type { JsonDocument } from '../json/document.ts';
import { appendItem, insertMember, removeMember } from '../json/edit.ts';
import { memberOf } from '../json/tree.ts';
import { suggestion } from '../rule.ts';
import type { EntryNodes } from './registry-entries.ts';

/** What `packwright registry forget` does: the entry goes and its id is retired. */
export function forgetFixes(document: JsonDocument, { member, id }: EntryNodes): Fix[] {
  const assets = memberOf(document.root, 'assets')?.value;
  if (assets?.kind !== 'object' || id === undefined) return [];
  const retiring = retireEdit(document, id.value);
  if (retiring === undefined) return [];
  const removal = removeMember(document, assets, member);
  return [suggestion(`Forget asset ${id.value} and retire its id`, removal, retiring)];
}

function retireEdit(document: JsonDocument, id: number): TextEdit | undefined {
  const { root } = document;
  if (root?.kind !== 'object') return undefined;
  const retired = memberOf(root, 'retired')?.value;
  if (retired === undefined) return insertMember(document, root, ['retired', [id]]);
  return retired.kind === 'array' ? appendItem(document, retired, id) : undefined;
}
