import type { Span } from '../../../contract/finding.ts';
import { isMember, partsAround } from '../../../contract/json/locate.ts';
import type { JsonNode, Member } from '../../../contract/json/tree.ts';

/** What is under the pointer: a key with its value, or a value that is no object. */
export interface HoverPlace {
  /** Keys and positions that lead to it. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  /** Of the value; undefined where there is none yet. */
  readonly node: JsonNode | undefined;
  /** What the hover is about: the key, or the value. */
  readonly span: Span;
}

/** Undefined in white space, between values and outside the root: there is nothing to be told about. */
export function hoverPlace(root: JsonNode | undefined, offset: number): HoverPlace | undefined {
  const parts = partsAround(root, offset);
  const path: (string | number)[] = [];
  let member: Member | undefined;
  for (const [depth, part] of parts.entries()) {
    const parent = parts[depth - 1];
    if (isMember(part)) {
      member = part;
      path.push(part.key.value);
    } else if (parent !== undefined && !isMember(parent) && parent.kind === 'array') {
      path.push(parent.items.indexOf(part));
      member = undefined;
    }
  }
  const last = parts.at(-1);
  if (last === undefined || isMember(last) || path.length === 0) return undefined;
  if (member !== undefined && last === member.key)
    return { path, isKey: true, node: member.value, span: last };
  return isAt(last, offset) ? { path, isKey: false, node: last, span: spanAt(last) } : undefined;
}

/** An object or a list is under the pointer at its brackets only. */
function isAt(node: JsonNode, offset: number): boolean {
  if (node.kind !== 'object' && node.kind !== 'array') return true;
  return offset <= node.offset + 1 || offset >= node.offset + node.length - 1;
}

/** Of a large value only the beginning, which is what the pointer is at. */
function spanAt({ kind, offset, length }: JsonNode): Span {
  return kind === 'object' || kind === 'array' ? { offset, length: Math.min(1, length) } : { offset, length };
}
