import type { Span, TextEdit } from '../finding.ts';
import type { JsonDocument } from './document.ts';
import { type Gap, type GapPiece, gapAfter, gapPieces, isText } from './gap.ts';
import { format, type Layout, layoutAt } from './layout.ts';
import type { ArrayNode, JsonNode, Member, ObjectNode } from './tree.ts';

/**
 * Edits of a JSON document that leave every untouched part as its author laid it out: indentation, line ends and
 * one-line or many-line style are read off the neighbours, and comments stay with the element they are about.
 */

export function replaceNode(document: JsonDocument, node: Span, value: unknown): TextEdit {
  return replaceText(document, node, format(value, layoutAt(document, node.offset)));
}

export function replaceText(document: JsonDocument, span: Span, newText: string): TextEdit {
  return { uri: document.uri, span: { offset: span.offset, length: span.length }, newText };
}

export function renameKey(document: JsonDocument, member: Member, key: string): TextEdit {
  return replaceText(document, member.key, JSON.stringify(key));
}

/**
 * Inserts `key: value` into `object`: after the last present key that precedes it in `order`, else first; without
 * an order, last.
 */
export function insertMember(
  document: JsonDocument,
  object: ObjectNode,
  [key, value]: readonly [key: string, value: unknown],
  order: readonly string[] = [],
): TextEdit {
  return insertElement(document, object, {
    at: memberPosition(object, key, order),
    write: (layout) => [`${JSON.stringify(key)}: ${format(value, layout)}`],
  });
}

/** Appends `values` to `array`. */
export function appendItem(
  document: JsonDocument,
  array: ArrayNode,
  ...values: readonly unknown[]
): TextEdit {
  const write = (layout: Layout) => values.map((value) => format(value, layout));
  return insertElement(document, array, { at: array.items.length, write });
}

/** Removes the member with its comma, the comments on its line and, where it stood alone on its lines, the lines. */
export function removeMember(document: JsonDocument, object: ObjectNode, member: Member): TextEdit {
  return removeElement(document, object, member);
}

export function removeItem(document: JsonDocument, array: ArrayNode, item: JsonNode): TextEdit {
  return removeElement(document, array, item);
}

function memberPosition(object: ObjectNode, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return object.members.length;
  return (
    object.members.findLastIndex((member) => {
      const other = order.indexOf(member.key.value);
      return other >= 0 && other < rank;
    }) + 1
  );
}

type Container = ObjectNode | ArrayNode;

interface Insertion {
  readonly at: number;
  /** The elements to insert. */
  readonly write: (layout: Layout) => readonly string[];
}

function insertElement(document: JsonDocument, container: Container, insertion: Insertion): TextEdit {
  const elements = elementsOf(container);
  const [first] = elements;
  if (first === undefined) return insertOnly(document, container, insertion);
  const outer = layoutAt(document, container.offset);
  const lead = gapPieces(document.text, container.offset + 1, first.offset);
  const isSpread = lead.some(({ kind }) => kind === 'line-end');
  const layout = isSpread ? { ...outer, indent: layoutAt(document, first.offset).indent } : outer;
  const line = layout.newline + layout.indent;
  const separator = isSpread ? line : ' ';
  const text = insertion.write(layout).join(`,${separator}`);
  const before = elements[insertion.at - 1];
  if (before === undefined) return insertFirst(document, { first, lead, text, separator });
  const gap = gapAt(document, container, insertion.at - 1);
  const last = gap.comments.at(-1);
  if (last === undefined)
    return replaceText(document, { offset: endOf(before), length: 0 }, `,${separator}${text}`);
  const kept = { offset: endOf(before), length: endOf(last) - endOf(before) };
  const source = document.text.slice(kept.offset, endOf(last));
  const isCommaKept = gap.comma !== undefined && gap.comma.offset < endOf(last);
  const isLineComment = last.kind === 'line-comment';
  const between = isLineComment ? line : separator;
  if (!isCommaKept) {
    const start = isLineComment ? `,${source}` : `${source},`;
    return replaceText(document, kept, start + between + text);
  }
  const isLast = insertion.at === elements.length;
  return replaceText(document, kept, source + between + text + (isLast ? '' : ','));
}

/** Into a container that has no element yet. */
function insertOnly(document: JsonDocument, container: Container, { write }: Insertion): TextEdit {
  const outer = layoutAt(document, container.offset);
  const inner = { ...outer, indent: outer.indent + outer.step };
  const line = outer.newline + inner.indent;
  const lines = line + write(inner).join(`,${line}`);
  const start = container.offset + 1;
  const end = innerEnd(document, container);
  if (gapPieces(document.text, start, end).some(({ kind }) => kind !== 'line-end'))
    return replaceText(document, { offset: start, length: 0 }, lines);
  return replaceText(document, { offset: start, length: end - start }, lines + outer.newline + outer.indent);
}

interface FirstElement {
  readonly first: Span;
  /** What stands before it, from the opening bracket. */
  readonly lead: readonly GapPiece[];
  readonly text: string;
  readonly separator: string;
}

/** Before the comments above the first element, which are about that one. */
function insertFirst(document: JsonDocument, { first, lead, text, separator }: FirstElement): TextEdit {
  const lineEnd = lead.findIndex(({ kind }) => kind === 'line-end');
  const break_ = lead[lineEnd];
  if (break_ === undefined || !lead.slice(lineEnd).some(isText))
    return replaceText(document, { offset: first.offset, length: 0 }, `${text},${separator}`);
  return replaceText(document, { offset: break_.offset, length: 0 }, `${separator}${text},`);
}

function removeElement(document: JsonDocument, container: Container, element: Span): TextEdit {
  const elements = elementsOf(container);
  const position = positionOf(elements, element);
  const gap = gapAt(document, container, position);
  const next = elements[position + 1];
  if (next !== undefined) {
    const own = Math.max(endOf(element), ...[...gap.comments, ...(gap.comma ? [gap.comma] : [])].map(endOf));
    const kept = gap.pieces.find((piece) => piece.offset >= own && (isText(piece) || piece.kind === 'comma'));
    const end = kept?.offset ?? next.offset;
    return replaceText(document, { offset: element.offset, length: end - element.offset }, '');
  }
  const previous = elements[position - 1];
  return previous === undefined
    ? removeOnly(document, container, { element, gap })
    : removeLast(document, container, { element, gap, previous });
}

interface Removal {
  readonly element: Span;
  /** What follows it. */
  readonly gap: Gap;
}

function removeOnly(document: JsonDocument, container: Container, { element, gap }: Removal): TextEdit {
  const start = container.offset + 1;
  const lead = gapPieces(document.text, start, element.offset);
  const own = ownEnd(element, gap);
  const others = gap.pieces.filter(({ offset }) => offset >= own);
  if (!lead.some(isText) && !others.some(isText))
    return replaceText(document, { offset: start, length: innerEnd(document, container) - start }, '');
  const end = Math.max(own, gap.comma === undefined ? 0 : endOf(gap.comma));
  return replaceText(document, { offset: element.offset, length: end - element.offset }, '');
}

/** Takes the comma before it along, and leaves the comments between the two where they are. */
function removeLast(
  document: JsonDocument,
  container: Container,
  { element, gap, previous }: Removal & { readonly previous: Span },
): TextEdit {
  const start = endOf(previous);
  const end = ownEnd(element, gap);
  const between = gapAfter(document.text, start, element.offset, false);
  const span = { offset: start, length: end - start };
  const last = between.pieces.findLast(isText);
  if (last === undefined) return replaceText(document, span, '');
  const comma = between.comma;
  const kept =
    comma === undefined || comma.offset > last.offset
      ? document.text.slice(start, endOf(last))
      : document.text.slice(start, comma.offset) + document.text.slice(endOf(comma), endOf(last));
  const { newline, indent } = layoutAt(document, container.offset);
  const swallows = last.kind === 'line-comment' && !/^[ \t]*[\r\n]/.test(document.text.slice(end, end + 200));
  return replaceText(document, span, swallows ? kept + newline + indent : kept);
}

/** The end of the element with the comments that are about it. */
function ownEnd(element: Span, { comments }: Gap): number {
  return endOf(comments.at(-1) ?? element);
}

function elementsOf(container: Container): readonly Span[] {
  return container.kind === 'object' ? container.members : container.items;
}

/** What stands after the element at `position`. */
function gapAt(document: JsonDocument, container: Container, position: number): Gap {
  const elements = elementsOf(container);
  const element = elements[position];
  const next = elements[position + 1];
  const end = next?.offset ?? innerEnd(document, container);
  return gapAfter(document.text, element === undefined ? end : endOf(element), end, next === undefined);
}

/** Offset of the closing bracket, or of the end of the container where it has none. */
function innerEnd({ text }: JsonDocument, container: Container): number {
  const last = elementsOf(container).at(-1);
  const end = endOf(container);
  const isClosed =
    /[\]}]/.test(text[end - 1] ?? '') && end - 1 >= (last === undefined ? container.offset + 1 : endOf(last));
  return isClosed ? end - 1 : end;
}

/** Elements stand in the order of their offsets. */
function positionOf(elements: readonly Span[], { offset }: Span): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}
