import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../contract/line-index.ts';
import { applyEdits } from '../../contract/text-edit.ts';
import type { InitializationOptions } from '../../protocol/initialization-options.ts';
import { rangeOf, spanOf } from '../../server/positions.ts';
import { program } from './built-program.ts';
import { tempProject } from './temp-project.ts';

/** A project on disk with a real `packwright lsp --stdio` at work on it. */
export interface ServedProject {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  uri(path: string): string;
  /** Opens the file as it is on disk, or with another text. */
  open(path: string, text?: string): Promise<string>;
  /** The first diagnostics of a file, by push, that are accepted, those before included. */
  diagnostics(
    path: string,
    accepts?: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
}

/** Files by path; marks as {@link marked} makes them are not taken out here. */
export async function servedProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  capabilities: ClientCapabilities = {},
  options?: InitializationOptions,
): Promise<ServedProject> {
  return serve(tempProject(files), capabilities, options);
}

/** Serves a folder that exists. */
export async function serve(
  folder: string,
  capabilities: ClientCapabilities = {},
  initializationOptions?: InitializationOptions,
): Promise<ServedProject> {
  const connection = connect();
  const published = publishedTo(connection);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  return {
    folder,
    connection,
    initialized,
    uri,
    open: async (path, text = readFileSync(join(folder, path), 'utf8')) => {
      const languageId = path.endsWith('asset.json') ? 'asset-json' : 'packwright-json';
      const textDocument = { uri: uri(path), languageId, version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return uri(path);
    },
    diagnostics: (path, accepts = () => true) => published(uri(path), accepts),
  };
}

/** A server that ends with the test; nothing is said to it yet. */
export function connect(): ProtocolConnection {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill('SIGKILL');
  });
  return connection;
}

/** Gives the first diagnostics of a document, by push, that are accepted, those before included. */
export function publishedTo(connection: ProtocolConnection) {
  const seen: { uri: string; diagnostics: Diagnostic[] }[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    seen.push(params);
    for (const look of waiting) look();
  });
  return (uri: string, accepts: (diagnostics: readonly Diagnostic[]) => boolean) =>
    new Promise<readonly Diagnostic[]>((done) => {
      const look = () => {
        const found = seen.find((params) => params.uri === uri && accepts(params.diagnostics));
        if (found === undefined) return;
        waiting.delete(look);
        done(found.diagnostics);
      };
      waiting.add(look);
      look();
    });
}

/** A text whose places are marked as `‹…›`, or by `▮` for a place between characters. */
export interface Marked {
  readonly text: string;
  /** In the order of the text. */
  readonly ranges: readonly Range[];
  /** The only mark's start. */
  readonly at: Position;
}

export function marked(source: string): Marked {
  const spans: { offset: number; length: number }[] = [];
  let text = '';
  let start = 0;
  for (const char of source) {
    if (char === '‹') start = text.length;
    else if (char === '›') spans.push({ offset: start, length: text.length - start });
    else if (char === '▮') spans.push({ offset: text.length, length: 0 });
    else text += char;
  }
  const lines = new LineIndex(text);
  const ranges = spans.map((span) => rangeOf(lines, span));
  const [first] = ranges;
  if (first === undefined) throw new Error('the text has no mark');
  return { text, ranges, at: first.start };
}

/** The text as an editor has it after these edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const place = { text, lines: new LineIndex(text) };
  const sorted = edits
    .map(({ range, newText }) => ({ uri: '', span: spanOf(place, range), newText }))
    .sort((a, b) => a.span.offset - b.span.offset);
  return applyEdits(text, sorted);
}
