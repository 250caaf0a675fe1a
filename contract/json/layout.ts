import { LineIndex } from '../line-index.ts';
import type { JsonDocument } from './document.ts';

/** How a place of a document is laid out. */
export interface Layout {
  /** White space that starts the line the place is on. */
  readonly indent: string;
  /** One level more. */
  readonly step: string;
  readonly newline: string;
}

export function layoutAt(document: JsonDocument, offset: number): Layout {
  const { step, newline } = styleOf(document);
  const start = lineStart(document, offset);
  const indent = /^[ \t]*/.exec(document.text.slice(start, offset))?.[0] ?? '';
  return { indent, step, newline };
}

/** Short values go on one line, others a member a line; arrays of numbers stay on one line as rows. */
export function format(value: unknown, layout: Layout): string {
  const flat = formatOnLine(value);
  if (typeof value !== 'object' || value === null || flat.length <= 60 || isRow(value)) return flat;
  const inner = { ...layout, indent: layout.indent + layout.step };
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => format(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, inner)}`);
  const separator = layout.newline + inner.indent;
  return `${open}${separator}${parts.join(`,${separator}`)}${layout.newline}${layout.indent}${close}`;
}

/** What a text is laid out with, read off its first lines. */
export function textStyle(text: string): Pick<Layout, 'step' | 'newline'> {
  return {
    step: /^[ \t]+(?=["{}[\]\w-])/m.exec(text)?.[0] ?? '  ',
    newline: /\r\n?|\n/.exec(text)?.[0] ?? '\n',
  };
}

/** A check makes many edits of one document. */
const styles = new WeakMap<JsonDocument, Pick<Layout, 'step' | 'newline'>>();

function styleOf(document: JsonDocument): Pick<Layout, 'step' | 'newline'> {
  const known = styles.get(document);
  if (known !== undefined) return known;
  const style = textStyle(document.text);
  styles.set(document, style);
  return style;
}

/** Lines are hardly ever longer, in characters. */
const NEAR = 1000;

/** Offset of the start of the line. Only where that is far is an index of all lines worth its making. */
function lineStart(document: JsonDocument, offset: number): number {
  const from = Math.max(0, offset - NEAR);
  const near = document.text.slice(from, offset);
  const end = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r'));
  if (end >= 0) return from + end + 1;
  if (from === 0) return 0;
  const lines = linesOf(document);
  return lines.startOf(lines.positionAt(offset).line);
}

const lineIndexes = new WeakMap<JsonDocument, LineIndex>();

function linesOf(document: JsonDocument): LineIndex {
  const known = lineIndexes.get(document);
  if (known !== undefined) return known;
  const lines = new LineIndex(document.text);
  lineIndexes.set(document, lines);
  return lines;
}

/** On one line, however long. */
export function formatOnLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatOnLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatOnLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isRow(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
