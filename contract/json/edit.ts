import type { Span, TextEdit } from '../finding.ts';
import type { JsonDocument } from './document.ts';
import { textOf } from './document.ts';
import type { ArrayNode, JsonNode, Member, ObjectNode } from './tree.ts';

/**
 * Edits of a JSON document that leave every untouched part as its author laid it out: indentation, line ends and
 * one-line or many-line style are read off the neighbours.
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
    write: (layout) => `${JSON.stringify(key)}: ${format(value, layout)}`,
  });
}

/** Appends `value` to `array`. */
export function appendItem(document: JsonDocument, array: ArrayNode, value: unknown): TextEdit {
  return insertElement(document, array, { at: array.items.length, write: (layout) => format(value, layout) });
}

/** Removes the member with its comma and, where it stood alone on its lines, the lines. */
export function removeMember(document: JsonDocument, object: ObjectNode, member: Member): TextEdit {
  return removeElement(document, object, { elements: object.members, element: member });
}

export function removeItem(document: JsonDocument, array: ArrayNode, item: JsonNode): TextEdit {
  return removeElement(document, array, { elements: array.items, element: item });
}

/** How a container at some place is laid out. */
interface Layout {
  /** White space that starts the line the place is on. */
  readonly indent: string;
  /** One level more. */
  readonly step: string;
  readonly newline: string;
}

/** Short values go on one line, others a member a line; arrays of numbers stay on one line as rows. */
export function format(value: unknown, layout: Layout): string {
  const flat = formatFlat(value);
  if (typeof value !== 'object' || value === null || flat.length <= 60 || isRow(value)) return flat;
  const inner = { ...layout, indent: layout.indent + layout.step };
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => format(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, inner)}`);
  const separator = layout.newline + inner.indent;
  return `${open}${separator}${parts.join(`,${separator}`)}${layout.newline}${layout.indent}${close}`;
}

function formatFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatFlat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatFlat(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isRow(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

export function layoutAt(document: JsonDocument, offset: number): Layout {
  return {
    indent: indentAt(document.text, offset),
    step: stepOf(document.text),
    newline: newlineOf(document.text),
  };
}

function newlineOf(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

function stepOf(text: string): string {
  return /^[ \t]+/m.exec(text)?.[0] ?? '  ';
}

function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
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

interface Insertion {
  readonly at: number;
  readonly write: (layout: Layout) => string;
}

function insertElement(
  document: JsonDocument,
  container: ObjectNode | ArrayNode,
  { at, write }: Insertion,
): TextEdit {
  const elements: readonly Span[] = container.kind === 'object' ? container.members : container.items;
  const outer = layoutAt(document, container.offset);
  const first = elements[0];
  const before = elements[at - 1];
  if (first === undefined) {
    const inner = { ...outer, indent: outer.indent + outer.step };
    const lines = outer.newline + inner.indent + write(inner) + outer.newline + outer.indent;
    return replaceText(document, inside(document, container), lines);
  }
  const spread = textOf(document, {
    offset: container.offset,
    length: first.offset - container.offset,
  }).includes('\n');
  const separator = spread ? outer.newline + indentAt(document.text, first.offset) : ' ';
  const layout = spread ? { ...outer, indent: indentAt(document.text, first.offset) } : outer;
  if (before === undefined) {
    return replaceText(document, { offset: first.offset, length: 0 }, `${write(layout)},${separator}`);
  }
  return replaceText(
    document,
    { offset: before.offset + before.length, length: 0 },
    `,${separator}${write(layout)}`,
  );
}

/** All between the brackets, the closing one included only if it is there. */
function inside(document: JsonDocument, container: Span): Span {
  const last = document.text[container.offset + container.length - 1];
  const closed = container.length > 1 && (last === '}' || last === ']');
  return { offset: container.offset + 1, length: container.length - (closed ? 2 : 1) };
}

interface Removal {
  readonly elements: readonly Span[];
  readonly element: Span;
}

function removeElement(document: JsonDocument, container: Span, { elements, element }: Removal): TextEdit {
  const position = elements.indexOf(element);
  const end = element.offset + element.length;
  const next = elements[position + 1];
  if (next !== undefined)
    return replaceText(document, { offset: element.offset, length: next.offset - element.offset }, '');
  const previous = elements[position - 1];
  if (previous === undefined) return replaceText(document, inside(document, container), '');
  const start = previous.offset + previous.length;
  return replaceText(document, { offset: start, length: end - start }, '');
}
