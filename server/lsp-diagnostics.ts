import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, Severity, Span } from '../contract/finding.ts';
import type { LineIndex } from '../contract/line-index.ts';
import type { DiagnosticData } from '../protocol/diagnostic-data.ts';
import type { Server } from './feature.ts';
import { rangeOf } from './positions.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as the client is shown them, with their fixes in `data`. */
export async function diagnosticsOf(server: Server, findings: readonly Finding[]): Promise<Diagnostic[]> {
  const lines = new Map<string, LineIndex>();
  for (const uri of urisOf(findings)) lines.set(uri, (await server.workspace.placedText(uri)).lines);
  return findings.map((finding) => diagnosticOf(server, finding, lines));
}

function urisOf(findings: readonly Finding[]): Set<string> {
  const uris = new Set<string>();
  for (const { uri, related, fixes } of findings) {
    uris.add(uri);
    for (const place of related) uris.add(place.uri);
    for (const { edits } of fixes) for (const edit of edits) uris.add(edit.uri);
  }
  return uris;
}

function diagnosticOf(
  { workspace, client }: Server,
  finding: Finding,
  lines: ReadonlyMap<string, LineIndex>,
): Diagnostic {
  const range = ({ uri, span }: { readonly uri: string; readonly span: Span }) => {
    const index = lines.get(uri);
    if (index === undefined) throw new Error(`the text of ${uri} was not read`);
    return rangeOf(index, span);
  };
  const data: DiagnosticData = {
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({
        uri: workspace.clientUri(edit.uri),
        range: range(edit),
        newText: edit.newText,
      })),
    })),
  };
  const pageOf = client.rulePage ?? workspace.host.rulePage;
  const page = client.linksCodes ? pageOf(finding.code) : undefined;
  return {
    range: range(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: 'packwright',
    message: finding.message,
    ...(finding.tags.length === 0 || !client.fadesUnnecessary
      ? {}
      : { tags: finding.tags.map(() => DiagnosticTag.Unnecessary) }),
    ...(finding.related.length === 0 || !client.relatesPlaces
      ? {}
      : {
          relatedInformation: finding.related.map((place) => ({
            location: { uri: workspace.clientUri(place.uri), range: range(place) },
            message: place.message,
          })),
        }),
    ...(finding.fixes.length === 0 ? {} : { data }),
  };
}
