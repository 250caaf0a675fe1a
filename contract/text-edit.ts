import type { TextEdit } from './finding.ts';

/**
 * Those of `groups` that can be made together, by document and place. Of two that overlap, or where one inserts at
 * an edge of the other, the one given first stays: the other's finding is found again in the text that results.
 */
export function compatibleEdits(groups: Iterable<readonly TextEdit[]>): TextEdit[] {
  const taken = new Map<string, TextEdit[]>();
  for (const group of groups) {
    if (group.some((edit) => isTaken(taken.get(edit.uri) ?? [], edit))) continue;
    for (const edit of group) {
      const edits = taken.get(edit.uri) ?? [];
      edits.splice(placeAfter(edits, edit), 0, edit);
      taken.set(edit.uri, edits);
    }
  }
  return [...taken.values()].flat();
}

/** `text` with `edits`, which must be disjoint, sorted, and all of this document. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { span, newText } of edits) {
    parts.push(text.slice(position, span.offset), newText);
    position = span.offset + span.length;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** `edits` are disjoint and sorted, so that only the neighbours can be in the way. */
function isTaken(edits: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeAfter(edits, edit);
  return [edits[place - 1], edits[place]].some((other) => other !== undefined && collide(edit, other));
}

/** The position after all edits that start no later than `edit`. */
function placeAfter(edits: readonly TextEdit[], { span }: TextEdit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.offset ?? 0) <= span.offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collide({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  const touches = a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
  const overlaps = a.offset < b.offset + b.length && b.offset < a.offset + a.length;
  return overlaps || (touches && (a.length === 0 || b.length === 0));
}
