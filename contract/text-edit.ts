import type { TextEdit } from './finding.ts';

/**
 * Those of `edits` that can be made together, in document order. Of two that overlap, or insert at the same
 * place, the one given first stays: the other's finding is found again in the text that results.
 */
export function compatibleEdits(groups: Iterable<readonly TextEdit[]>): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const group of groups) {
    if (group.every((edit) => !taken.some((other) => collide(edit, other)))) taken.push(...group);
  }
  return taken.sort((a, b) => a.span.offset - b.span.offset);
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

function collide(a: TextEdit, b: TextEdit): boolean {
  if (a.uri !== b.uri) return false;
  return a.span.offset <= b.span.offset + b.span.length && b.span.offset <= a.span.offset + a.span.length;
}
