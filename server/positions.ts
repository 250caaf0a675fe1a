import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../contract/finding.ts';
import type { LineIndex } from '../contract/line-index.ts';

/** The only place where spans become LSP ranges and back: both count UTF-16 code units, lines from 0. */
export interface PlacedText {
  readonly text: string;
  readonly lines: LineIndex;
}

export function rangeOf(lines: LineIndex, { offset, length }: Span): Range {
  return { start: positionOf(lines, offset), end: positionOf(lines, offset + length) };
}

export function positionOf(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.positionAt(offset);
  return { line, character: column };
}

/** A position beyond its line means the end of the line, one beyond the text the end of the text. */
export function offsetOf({ text, lines }: PlacedText, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= lines.lineCount) return text.length;
  const start = lines.startOf(line);
  const next = Math.min(lines.startOf(line + 1), text.length);
  const offset = Math.min(start + Math.max(0, character), next);
  return line + 1 < lines.lineCount ? Math.min(offset, endOfLine(text, start, next)) : offset;
}

export function spanOf(place: PlacedText, { start, end }: Range): Span {
  const from = offsetOf(place, start);
  return { offset: from, length: Math.max(0, offsetOf(place, end) - from) };
}

/** Offset of the line's end mark. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}
