import {
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Feature, Server } from '../feature.ts';
import { diagnosticsOf } from '../lsp-diagnostics.ts';
import { fullReport } from './pull-diagnostics.ts';

/**
 * `workspace/diagnostic`: the findings of every document of every project, opened or not. Of what the client knows
 * already nothing is said, so that asking again costs next to nothing.
 */
export const workspaceDiagnostics: Feature = {
  // Announced together with `textDocument/diagnostic`.
  capabilities: () => ({}),
  register: (on) => on(WorkspaceDiagnosticRequest.type, report),
};

async function report(
  server: Server,
  { previousResultIds }: WorkspaceDiagnosticParams,
): Promise<WorkspaceDiagnosticReport> {
  const { checker, workspace } = server;
  await checker.settled();
  const known = new Map(previousResultIds.map(({ uri, value }) => [workspace.host.normalizeUri(uri), value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of checker.store.uris()) {
    const before = known.get(uri);
    known.delete(uri);
    const resultId = String(checker.store.stampOf(uri));
    const findings = checker.store.get(uri);
    if (resultId === before || (before === undefined && findings.length === 0)) continue;
    items.push(await documentReport(server, uri, resultId));
  }
  for (const uri of known.keys()) items.push(emptyReport(server, uri));
  return { items };
}

async function documentReport(
  server: Server,
  uri: string,
  resultId: string,
): Promise<WorkspaceDocumentDiagnosticReport> {
  const { workspace, checker } = server;
  const diagnostics = await diagnosticsOf(server, checker.store.get(uri));
  return {
    ...fullReport(resultId, diagnostics),
    uri: workspace.clientUri(uri),
    version: workspace.documents.get(uri)?.version ?? null,
  };
}

/** For a document that is no longer there. */
function emptyReport({ workspace }: Server, uri: string): WorkspaceDocumentDiagnosticReport {
  return { ...fullReport('0', []), uri: workspace.clientUri(uri), version: null };
}
