import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { declaration, tempProject } from '../support/temp-project.ts';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

it('publishes findings over stdio, offers their fixes, and is content with the mended text', async () => {
  const broken = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
  const folder = tempProject({ 'notes/asset.json': broken, 'notes/notes.txt': '' });
  const uri = pathToFileURL(join(folder, 'notes/asset.json')).href;
  const { connection, published } = await connect();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'asset-json', version: 1, text: broken },
  });
  const { diagnostics } = await published((params) => params.uri === uri && params.diagnostics.length > 0);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      'codec/not-screaming-snake-case',
      'The codec ‘lz4_block’ is not in SCREAMING_SNAKE_CASE: ‘LZ4_BLOCK’ is',
    ],
  ]);
  const [diagnostic] = diagnostics;
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics },
  });
  expect(actions).toMatchObject([{ title: 'Change to ‘LZ4_BLOCK’', kind: 'quickfix', isPreferred: true }]);
  const [action] = actions ?? [];
  const edits: TextEdit[] = 'edit' in action ? (action.edit?.changes?.[uri] ?? []) : [];
  const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges,
  });
  await published((params) => params.uri === uri && params.version === 2 && params.diagnostics.length === 0);
  expect(readFileSync(join(folder, 'notes/asset.json'), 'utf8')).toBe(broken);
});

/** A client with small capabilities, on a server that is stopped when the test ends. */
async function connect() {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const seen: PublishDiagnosticsParams[] = [];
  const waiting: {
    accepts: (params: PublishDiagnosticsParams) => boolean;
    done: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    seen.push(params);
    for (const { accepts, done } of waiting) if (accepts(params)) done(params);
  });
  const published = (accepts: (params: PublishDiagnosticsParams) => boolean) =>
    new Promise<PublishDiagnosticsParams>((done) => {
      const already = seen.find(accepts);
      if (already !== undefined) done(already);
      else waiting.push({ accepts, done });
    });
  onTestFinished(async () => {
    const exited = new Promise((done) => server.once('exit', done));
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await exited;
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return { connection, published };
}
