import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { isTrusted } from '../protocol/initialization-options.ts';
import { TRUST_GRANTED } from '../protocol/trust.ts';
import { Changes } from './changes.ts';
import { ClientSupport } from './client-support.ts';
import type { Server } from './feature.ts';
import { registerGameDocuments } from './features/identity/game-documents.ts';
import { DiagnosticsPublisher } from './features/push-diagnostics.ts';
import { FEATURES } from './features.ts';
import { guardedOn, messageOf } from './guard.ts';
import type { Host } from './host.ts';
import { PullRefresher } from './pull-refresher.ts';
import { TrustedWork } from './trusted-work.ts';
import { Watcher } from './watcher.ts';
import { Checker } from './workspace/checker.ts';
import { Discovery } from './workspace/discovery.ts';
import type { FindingsListener } from './workspace/findings-listener.ts';
import { Workspace } from './workspace/workspace.ts';

/** Wires documents, projects and features to a connection. Nothing else happens here. */
export function startServer(connection: Connection, host: Host): void {
  const onError = (error: unknown) => connection.console.error(messageOf(error));
  const work = new TrustedWork(host.work);
  const workspace = new Workspace({ ...host, work }, onError);
  connection.onNotification(TRUST_GRANTED.method, () => {
    work.isTrusted = true;
  });
  connection.onInitialize((params) => {
    work.isTrusted = isTrusted(params.initializationOptions);
    const client = new ClientSupport(params.capabilities, params.initializationOptions);
    const hasFiles = host.begin(params.initializationOptions);
    if (hasFiles) workspace.projects.folders = foldersOf(params);
    const changes = new Changes();
    const checker = new Checker(
      workspace,
      telling(
        changes,
        listenerOf(client, () => server, onError),
      ),
    );
    const discovery = new Discovery(workspace, checker);
    const watcher = new Watcher({ workspace, checker, discovery }, onError);
    const server: Server = { connection, client, workspace, checker, watcher, changes };
    for (const feature of FEATURES) {
      feature.register(guardedOn(server));
      feature.start?.(server);
    }
    followDocuments(server);
    if (hasFiles) followFolders(server, discovery);
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
): Omit<FindingsListener, 'checked'> {
  if (client.pullsDiagnostics) {
    const refresher = new PullRefresher(server);
    return { changed: (_, reason) => reason === 'other' && refresher.refresh(), failed };
  }
  const publisher = new DiagnosticsPublisher(server);
  return { changed: (uri) => publisher.changed(uri), failed };
}

function telling(changes: Changes, listener: Omit<FindingsListener, 'checked'>): FindingsListener {
  return {
    ...listener,
    changed: (uri, reason) => {
      listener.changed(uri, reason);
      changes.tell();
    },
    checked: () => changes.tell(),
  };
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
  const all = FEATURES.map((feature) => feature.capabilities(client));
  const workspace = Object.assign({}, own.workspace, ...all.map((capabilities) => capabilities.workspace));
  return Object.assign({}, own, ...all, { workspace });
}

function followDocuments(server: Server): void {
  const { connection, workspace, checker, client, watcher, changes } = server;
  const { documents } = workspace;
  connection.onDidOpenTextDocument((params) => {
    const document = documents.open(params);
    if (document.kind === undefined) return changes.tell();
    inBackground(server, checker.opened(document));
    if (!client.watchesFiles) inBackground(server, watcher.look(document.uri));
  });
  connection.onDidChangeTextDocument((params) => {
    const changed = documents.change(params);
    if (changed?.document.kind !== undefined) checker.edited(changed);
    else changes.tell();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const closed = documents.close(textDocument.uri);
    if (closed?.kind !== undefined) inBackground(server, checker.closed(closed));
    else changes.tell();
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    if (document?.kind !== undefined && !client.watchesFiles)
      inBackground(server, watcher.look(document.uri));
  });
  connection.onDidChangeWatchedFiles((params) => watcher.changed(params));
}

function followFolders(server: Server, discovery: Discovery): void {
  const { connection, workspace, client } = server;
  const { projects } = workspace;
  connection.onInitialized(() => {
    if (client.watchesFiles) inBackground(server, Watcher.watch(connection));
    inBackground(server, registerGameDocuments(server));
    inBackground(server, discovery.look());
    // Not before: until the answer to initialize is out, the library would register for it once more.
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => workspace.host.normalizeUri(uri).replace(/\/$/, '')));
      const kept = projects.folders.filter((uri) => !gone.has(uri));
      projects.folders = [...kept, ...added.map(({ uri }) => uri)];
      inBackground(server, discovery.look());
    });
  });
}

/** What nobody waits for must not end the process where it fails. */
function inBackground({ connection }: Server, work: Promise<void>): void {
  work.catch((error: unknown) => connection.console.error(messageOf(error)));
}

/** Workspace folders, or what older clients send in their place. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null)
    return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}
