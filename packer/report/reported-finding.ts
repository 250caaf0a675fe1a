import type { Finding } from '../../contract/finding.ts';
import { LineIndexes } from '../../contract/line-index.ts';
import type { ReportedFinding } from '../generated/build-report.ts';

/** Texts of documents by uri, and how people name them. */
export interface DocumentTexts {
  readonly texts: ReadonlyMap<string, string>;
  nameOf(uri: string): string;
}

/** Findings with lines and columns from 1, by file and place, as `check --format json` and the build report hold them. */
export function reportFindings(findings: readonly Finding[], documents: DocumentTexts): ReportedFinding[] {
  const lines = new LineIndexes(documents.texts);
  return findings.map((finding) => {
    const { code, severity, uri, span, message, fixes } = finding;
    const index = lines.of(uri);
    const start = index.positionAt(span.offset);
    const end = index.positionAt(span.offset + span.length);
    return {
      code,
      severity,
      file: documents.nameOf(uri),
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      message,
      fixes: fixes.map(({ title }) => title),
    };
  });
}
