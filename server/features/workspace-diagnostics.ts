import {
  type CancellationToken,
  type Connection,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Feature, Server } from '../feature.ts';
import { diagnosticsOf } from '../lsp-diagnostics.ts';
import { TaskCancelled } from '../tasks/task.ts';
import { fullReport, NOTHING_FOUND } from './pull-diagnostics.ts';
import { shownDocuments } from './shown-documents.ts';

/** So many documents are reported in one piece to a client that takes pieces; other requests go first between them. */
const PIECE = 100;

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
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const { checker, workspace, connection } = server;
  await checker.settled(token);
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const change of changesSince(server, params)) {
    items.push(await documentReport(server, change));
    if (items.length % PIECE > 0) continue;
    if (params.partialResultToken !== undefined) {
      await sendPiece(connection, params.partialResultToken, items);
      items = [];
    }
    await workspace.host.breathe();
    if (token.isCancellationRequested) throw new TaskCancelled();
  }
  if (params.partialResultToken === undefined || items.length === 0) return { items };
  // Who was sent a piece takes the rest in the same way: https://microsoft.github.io/language-server-protocol/specification#partialResults
  await sendPiece(connection, params.partialResultToken, items);
  return { items: [] };
}

function sendPiece(
  connection: Connection,
  token: string | number,
  items: WorkspaceDocumentDiagnosticReport[],
): Promise<void> {
  return connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, { items });
}

interface ChangedReport {
  readonly uri: string;
  readonly clientUri: string;
  readonly resultId: string;
}

/** The documents of which the client knows something else than what is found now. */
function changesSince(server: Server, { previousResultIds }: WorkspaceDiagnosticParams): ChangedReport[] {
  const { workspace, checker } = server;
  const { store } = checker;
  const shown = shownDocuments(server);
  const known = new Map(previousResultIds.map((each) => [workspace.host.normalizeUri(each.uri), each]));
  const changes: ChangedReport[] = [];
  for (const uri of store.uris()) {
    const before = known.get(uri);
    known.delete(uri);
    const resultId = String(store.stampOf(uri));
    const isKnownEmpty = before === undefined && store.get(uri).length === 0 && !shown.has(uri);
    if (resultId === before?.value || isKnownEmpty) continue;
    changes.push({ uri, clientUri: before?.uri ?? workspace.clientUri(uri), resultId });
  }
  // What is left is no longer there. That, too, is told once.
  for (const [uri, { uri: clientUri, value }] of known)
    if (value !== NOTHING_FOUND) changes.push({ uri, clientUri, resultId: NOTHING_FOUND });
  for (const uri of shown) {
    if (store.stampOf(uri) > 0 || known.has(uri)) continue;
    changes.push({ uri, clientUri: workspace.clientUri(uri), resultId: NOTHING_FOUND });
  }
  return changes;
}

async function documentReport(
  server: Server,
  { uri, clientUri, resultId }: ChangedReport,
): Promise<WorkspaceDocumentDiagnosticReport> {
  const { workspace, checker } = server;
  const diagnostics = await diagnosticsOf(server, checker.store.get(uri));
  if (diagnostics.length > 0) shownDocuments(server).add(uri);
  else shownDocuments(server).delete(uri);
  return {
    ...fullReport(resultId, diagnostics),
    uri: clientUri,
    version: workspace.documents.get(uri)?.version ?? null,
  };
}
