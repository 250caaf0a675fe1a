import type { Span, TextEdit } from '../finding.ts';
import type { JsonDocument } from './document.ts';
import { appendItem, replaceNode, replaceText } from './edit.ts';
import type { ArrayNode } from './tree.ts';

/** Writes `before` and `after` around what stands at `span`, which stays as its author laid it out. */
export function surround(
  document: JsonDocument,
  span: Span,
  [before, after]: readonly [before: string, after: string],
): [TextEdit, TextEdit] {
  return [
    replaceText(document, { offset: span.offset, length: 0 }, before),
    replaceText(document, { offset: span.offset + span.length, length: 0 }, after),
  ];
}

/** Appends numbers to a list of numbers, in a row or a line each as those that stand there. */
export function appendNumbers(
  document: JsonDocument,
  array: ArrayNode,
  numbers: readonly number[],
): TextEdit[] {
  if (numbers.length === 0) return [];
  if (array.items.length === 0) return [replaceNode(document, array, numbers)];
  return [appendItem(document, array, ...numbers)];
}
