import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { ClientSupport } from './client-support.ts';
import type { Server } from './feature.ts';
import { DiagnosticsPublisher } from './features/push-diagnostics.ts';
import { FEATURES } from './features.ts';
import { guardedOn, messageOf } from './guard.ts';
import type { Host } from './host.ts';
import { PullRefresher } from './pull-refresher.ts';
import { Watcher } from './watcher.ts';
import { Checker, type FindingsListener } from './workspace/checker.ts';
import { Workspace } from './workspace/workspace.ts';

/** Wires documents, projects and features to a connection. Nothing else happens here. */
export function startServer(connection: Connection, host: Host): void {
  const onError = (error: unknown) => connection.console.error(messageOf(error));
  const workspace = new Workspace(host, onError);
  connection.onInitialize((params) => {
    const client = new ClientSupport(params.capabilities);
    const hasFiles = host.begin(params.initializationOptions);
    if (hasFiles) workspace.projects.folders = foldersOf(params);
    const checker = new Checker(
      workspace,
      listenerOf(client, () => server, onError),
    );
    const watcher = new Watcher(workspace, checker, onError);
    const server: Server = { connection, client, workspace, checker, watcher };
    for (const feature of FEATURES) {
      feature.register(guardedOn(server));
      feature.start?.(server);
    }
    followDocuments(server);
    if (hasFiles) followFolders(server);
    return {
      capabilities: capabilitiesOf(client),
      serverInfo: { name: 'packwright' },
    } satisfies InitializeResult;
  });
  connection.onShutdown(() => host.work.stop());
  connection.listen();
}

function listenerOf(
  client: ClientSupport,
  server: () => Server,
  failed: (error: unknown) => void,
): FindingsListener {
  if (client.pullsDiagnostics) {
    const refresher = new PullRefresher(server);
    return { changed: (_, reason) => reason === 'other' && refresher.refresh(), failed };
  }
  const publisher = new DiagnosticsPublisher(server);
  return { changed: (uri) => publisher.changed(uri), failed };
}

function capabilitiesOf(client: ClientSupport): ServerCapabilities {
  const own: ServerCapabilities = {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: client.changesFolders } },
  };
  return FEATURES.reduce<ServerCapabilities>((all, feature) => {
    const { workspace, ...others } = feature.capabilities(client);
    return { ...all, ...others, workspace: { ...all.workspace, ...workspace } };
  }, own);
}

function followDocuments({ connection, workspace, checker, client, watcher }: Server): void {
  const { documents } = workspace;
  connection.onDidOpenTextDocument((params) => {
    const document = documents.open(params);
    if (document.kind === undefined) return;
    void checker.opened(document);
    if (!client.watchesFiles) void watcher.look(document.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    const changed = documents.change(params);
    if (changed?.document.kind !== undefined) checker.edited(changed);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const closed = documents.close(textDocument.uri);
    if (closed?.kind !== undefined) void checker.closed(closed);
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    if (document?.kind !== undefined && !client.watchesFiles) void watcher.look(document.uri);
  });
  connection.onDidChangeWatchedFiles((params) => watcher.changed(params));
}

function followFolders({ connection, workspace, checker, client }: Server): void {
  const { projects } = workspace;
  const discover = async () => {
    for (const folder of await projects.discover()) {
      const project = projects.at(folder);
      await projects.loaded(project);
      checker.checkAll(project);
    }
  };
  connection.onInitialized(() => {
    if (client.watchesFiles)
      Watcher.watch(connection).catch((error) => connection.console.error(messageOf(error)));
    void discover();
    // Not before: until the answer to initialize is out, the library would register for it once more.
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = projects.folders.filter((uri) => !gone.has(uri));
      projects.folders = [...kept, ...added.map(({ uri }) => uri)];
      void discover();
    });
  });
}

/** Workspace folders, or what older clients send in their place. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null)
    return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}
