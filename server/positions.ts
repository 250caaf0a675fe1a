import type { Range } from 'vscode-languageserver';
import type { Span } from '../contract/finding.ts';
import type { LineIndex } from '../contract/line-index.ts';

/** The only place where spans become LSP ranges: both count UTF-16 code units, lines from 0. */
export function rangeOf(index: LineIndex, { offset, length }: Span): Range {
  const start = index.positionAt(offset);
  const end = index.positionAt(offset + length);
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}
