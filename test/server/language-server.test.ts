import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  ShutdownRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { type LanguageClient, languageClient } from '../support/language-client.ts';
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

/** The program as editors start it; it is asked to stop when the test ends. */
async function connect(): Promise<LanguageClient> {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = await languageClient(server.stdout, server.stdin);
  onTestFinished(async () => {
    const exited = new Promise((done) => server.once('exit', done));
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    await exited;
  });
  return client;
}
