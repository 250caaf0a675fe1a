import type { Finding, Severity, Span } from '../../contract/finding.ts';
import { type LineIndex, LineIndexes } from '../../contract/line-index.ts';
import type { DocumentTexts } from '../../packer/report/reported-finding.ts';
import { type Output, paint, printable } from '../terminal.ts';

/** Source lines wider than this are shown around the marked place only. */
const MAX_WIDTH = 100;

const STYLES = { error: ['red', 'bold'], warning: ['yellow', 'bold'], hint: ['cyan', 'bold'] } as const;

/** Each finding with its line and a caret under the place, as good compilers show them. */
export function renderPretty(findings: readonly Finding[], documents: DocumentTexts, output: Output): string {
  const indexes = new LineIndexes(documents.texts);
  const source = (uri: string): Source => ({
    name: documents.nameOf(uri),
    text: documents.texts.get(uri) ?? '',
    index: indexes.of(uri),
  });
  return findings.map((finding) => renderFinding(finding, source, output)).join('\n');
}

interface Source {
  readonly name: string;
  readonly text: string;
  readonly index: LineIndex;
}

function renderFinding(finding: Finding, source: (uri: string) => Source, output: Output): string {
  const { severity, code, message, span, uri, fixes, related } = finding;
  const file = source(uri);
  const { line, column } = file.index.positionAt(span.offset);
  const gutter = String(line + 1).length;
  const bar = paint(output, 'blue', '|');
  const pad = ' '.repeat(gutter);
  const excerpt = excerptOf(file, span);
  const lines = [
    `${paint(output, [...STYLES[severity]], `${severity}[${code}]`)}: ${paint(output, 'bold', message)}`,
    `${pad}${paint(output, 'blue', '-->')} ${file.name}:${line + 1}:${column + 1}`,
    `${pad} ${bar}`,
    `${paint(output, 'blue', String(line + 1))} ${bar} ${excerpt.line}`,
    `${pad} ${bar} ${' '.repeat(excerpt.before)}${paint(output, [...STYLES[severity]], '^'.repeat(excerpt.marked))}`,
  ];
  for (const place of related) {
    const other = source(place.uri);
    const at = other.index.positionAt(place.span.offset);
    lines.push(
      `${pad} ${paint(output, 'blue', '=')} ${place.message}: ${other.name}:${at.line + 1}:${at.column + 1}`,
    );
  }
  for (const { title, kind } of fixes) {
    lines.push(`${pad} ${paint(output, 'green', kind === 'safe' ? '= fix:' : '= try:')} ${printable(title)}`);
  }
  return `${lines.join('\n')}\n`;
}

interface Excerpt {
  readonly line: string;
  /** Columns before the carets. */
  readonly before: number;
  readonly marked: number;
}

function excerptOf({ text, index }: Source, { offset, length }: Span): Excerpt {
  const { line, column } = index.positionAt(offset);
  const start = index.startOf(line);
  const end = Math.min(index.startOf(line + 1), text.length);
  const whole = printable(text.slice(start, end).replace(/[\r\n]+$/, ''));
  const marked = Math.max(1, Math.min(length, whole.length - column));
  if (whole.length <= MAX_WIDTH) return { line: whole, before: column, marked };
  const from = Math.max(0, Math.min(column - 30, whole.length - MAX_WIDTH));
  const shown = whole.slice(from, from + MAX_WIDTH);
  const lead = from > 0 ? '…' : '';
  return {
    line: `${lead}${shown}${from + MAX_WIDTH < whole.length ? '…' : ''}`,
    before: column - from + lead.length,
    marked: Math.max(1, Math.min(marked, MAX_WIDTH - (column - from))),
  };
}

/** `2 errors, 1 warning in 14 files` */
export function renderSummary(counts: Readonly<Record<Severity, number>>, files: number): string {
  const parts = (['error', 'warning', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`);
  const where = `${files} file${files === 1 ? '' : 's'}`;
  return parts.length === 0 ? `nothing to report in ${where}` : `${parts.join(', ')} in ${where}`;
}
