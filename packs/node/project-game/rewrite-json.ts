import type { TextEdit } from '../../../contract/finding.ts';
import { isBroken, type JsonDocument, parseDocument } from '../../../contract/json/document.ts';
import { insertMember, removeMember, renameKey, replaceNode } from '../../../contract/json/edit.ts';
import { textStyle } from '../../../contract/json/layout.ts';
import { childOf, type JsonNode, type ObjectNode, toValue } from '../../../contract/json/tree.ts';
import { applyEdits } from '../../../contract/text-edit.ts';
import { isSameJson } from '../../model/same-json.ts';

/**
 * A text of JSON that says `value`, with everything that it says already left as its author laid it out. A text that
 * is too long for that (4 MiB) is laid out anew, with its own indentation.
 */
export function rewriteJson(text: string, value: unknown): string {
  let document = parseDocument('', text);
  if (isBroken(document)) return layOut(text, value);
  const inPlace = [...changes(document, document.root, value, 'values')].toSorted(bySpan);
  document = parseDocument('', applyEdits(text, inPlace));
  // What comes and goes moves its neighbours: one at a time, until there is none.
  for (let left = MOST_MOVES; left > 0; left--) {
    const [edit] = changes(document, document.root, value, 'members');
    if (edit === undefined) return document.text;
    document = parseDocument('', applyEdits(document.text, [edit]));
  }
  return layOut(text, value);
}

/** Beyond it the text is a new one. */
const MOST_MOVES = 2000;

function bySpan(a: TextEdit, b: TextEdit): number {
  return a.span.offset - b.span.offset;
}

function layOut(text: string, value: unknown): string {
  const { step, newline } = textStyle(text);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${JSON.stringify(value, null, step).replaceAll('\n', newline)}${newline}`;
}

/** `values`: edits that leave every member where it is. `members`: those that add or remove one. */
type Kind = 'values' | 'members';

function* changes(
  document: JsonDocument,
  node: JsonNode | undefined,
  value: unknown,
  kind: Kind,
): Generator<TextEdit> {
  if (node === undefined || isSameJson(toValue(node), value)) return;
  if (node.kind === 'object' && isRecord(value)) yield* objectChanges(document, node, value, kind);
  else if (node.kind === 'array' && Array.isArray(value) && value.length === node.items.length)
    for (const [n, item] of node.items.entries()) yield* changes(document, item, value[n], kind);
  else if (kind === 'values') yield replaceNode(document, node, value);
}

function* objectChanges(
  document: JsonDocument,
  node: ObjectNode,
  value: Readonly<Record<string, unknown>>,
  kind: Kind,
): Generator<TextEdit> {
  const gone = node.members.filter(({ key }) => !has(value, key.value));
  const come = Object.keys(value).filter((key) => has(value, key) && childOf(node, key) === undefined);
  const renamed = renaming(gone, come, value);
  // Also among those that come and go: where others went first, one may be left that is only called otherwise.
  if (renamed !== undefined) yield renameKey(document, ...renamed);
  else if (kind === 'members') {
    for (const member of gone) yield removeMember(document, node, member);
    for (const key of come) yield insertMember(document, node, [key, value[key]]);
  }
  for (const { key, value: child } of node.members)
    if (has(value, key.value)) yield* changes(document, child, value[key.value], kind);
}

type Member = ObjectNode['members'][number];

/** One member went and one came that holds the same: it is called otherwise, and stays where it is. */
function renaming(
  gone: readonly Member[],
  come: readonly string[],
  value: Readonly<Record<string, unknown>>,
): [Member, string] | undefined {
  const [member] = gone;
  const [key] = come;
  if (gone.length !== 1 || come.length !== 1 || member === undefined || key === undefined) return undefined;
  return isSameJson(toValue(member.value), value[key]) ? [member, key] : undefined;
}

function has(value: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
