import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Feature, Server } from '../feature.ts';
import { diagnosticsOf } from '../lsp-diagnostics.ts';
import { shownDocuments } from './shown-documents.ts';

/** `textDocument/diagnostic`: the findings of one document. Of others that they touch a refresh tells. */
export const pullDiagnostics: Feature = {
  capabilities: (client) =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'packwright',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register: (on) => on(DocumentDiagnosticRequest.type, report),
};

async function report(
  server: Server,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const { checker, workspace, client } = server;
  const uri = workspace.host.normalizeUri(textDocument.uri);
  await checker.upToDate(uri);
  // A client that cannot be told to ask again would not learn before the next edit what the inputs hold.
  if (!client.refreshesDiagnostics) await checker.contentKnown(uri);
  const findings = checker.store.get(uri);
  const resultId = String(checker.store.stampOf(uri));
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  if (findings.length > 0) shownDocuments(server).add(uri);
  return fullReport(resultId, await diagnosticsOf(server, findings));
}

/** The result id of a document of which nothing is known: there is none, or none of ours. */
export const NOTHING_FOUND = '0';

export function fullReport(resultId: string, items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
