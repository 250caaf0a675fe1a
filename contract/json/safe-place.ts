import type { Span } from '../finding.ts';
import type { Container, JsonNode, Member } from './tree.ts';

/**
 * Places at which the parser remembers nothing of what went before but the open brackets: opening brackets, commas
 * after an element, and closing brackets. Reading can start or stop there in the middle of a text.
 */
export interface SafePlace {
  readonly offset: number;
  /** Of the first element after it. */
  readonly position: number;
}

/** The last place before `offset` at which no word begins that may reach to `offset`. */
export function safePlaceBefore(text: string, container: Container, offset: number): SafePlace | undefined {
  const elements = elementsOf(container);
  const end = earliestQuote(text, offset) ?? offset;
  for (let position = lastUpTo(elements, offset); position >= 0; position--) {
    const comma = commaAfter(text, elements[position]);
    if (comma !== undefined && comma < end) return { offset: comma, position: position + 1 };
  }
  return container.offset < end ? { offset: container.offset, position: 0 } : undefined;
}

/** Whether a comma of `container`'s own that follows an element, or its closing bracket, stands at `offset`. */
export function isSafeEnd(text: string, container: Container, offset: number): boolean {
  if (offset === endOf(container) - 1) return true;
  const elements = elementsOf(container);
  return commaAfter(text, elements[lastUpTo(elements, offset)]) === offset;
}

/** Where no word and no string that begins before `offset` still goes on: the end of its line, or a later one. */
export function safeLineEnd(text: string, offset: number): number {
  let position = text.indexOf('\n', offset);
  while (isEscaped(text, position)) position = text.indexOf('\n', position + 1);
  return position < 0 ? text.length : position;
}

export function elementsOf(container: Container): readonly (JsonNode | Member)[] {
  return container.kind === 'object' ? container.members : container.items;
}

/** Position of the last element that starts at or before `offset`; -1 where none does. */
export function lastUpTo(elements: readonly Span[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function endOf({ offset, length }: Span): number {
  return offset + length;
}

/** The first single quote on the line of `offset` and before it: what it opens may be closed after `offset`. */
function earliestQuote(text: string, offset: number): number | undefined {
  let start = offset;
  do start = text.lastIndexOf('\n', start - 1);
  while (isEscaped(text, start));
  const position = text.slice(start + 1, offset).indexOf("'");
  return position < 0 ? undefined : start + 1 + position;
}

/** Words and strings go on beyond a line end that a backslash stands before. */
function isEscaped(text: string, lineEnd: number): boolean {
  return lineEnd > 0 && text[lineEnd - 1] === '\\';
}

/** Offset of the comma that follows `element` with nothing but white space between. */
function commaAfter(text: string, element: Span | undefined): number | undefined {
  if (element === undefined) return undefined;
  COMMA.lastIndex = endOf(element);
  return COMMA.test(text) ? COMMA.lastIndex - 1 : undefined;
}

const COMMA = /[ \t\r\n]*,/y;
