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

/** `textDocument/diagnostic`: the findings of one document, and of the open ones that its last edit touched. */
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
  const { checker, workspace } = server;
  const uri = workspace.host.normalizeUri(textDocument.uri);
  const findings = await checker.upToDate(uri);
  const resultId = String(checker.store.stampOf(uri));
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return fullReport(resultId, await diagnosticsOf(server, findings));
}

export function fullReport(resultId: string, items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
