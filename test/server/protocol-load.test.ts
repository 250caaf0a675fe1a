/** Clients that are faster than any answer: storms of requests, bursts of edits, documents that are gone again. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ClientCapabilities, LSPErrorCodes, type ServerCapabilities } from 'vscode-languageserver';
import { fileDocument, type ProtocolDocument, pushed, pushedCodes } from '../support/protocol-documents.ts';
import { type Message, notification, request, ServerProcess } from '../support/server-process.ts';
import { declaration, tempProject, writeFiles } from '../support/temp-project.ts';

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const CODE = 'codec/not-screaming-snake-case';
/** In {@link BROKEN}, right behind the quote before `lz4_block`. */
const IN_CODEC = { line: 12, character: 14 };
const STORM = 400;
const BURST = 500;

/** What a client asks while its user types, by the capability that says whether the server answers it. */
const WHILE_TYPING: Readonly<Record<string, string>> = {
  codeActionProvider: 'textDocument/codeAction',
  completionProvider: 'textDocument/completion',
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  hoverProvider: 'textDocument/hover',
  inlayHintProvider: 'textDocument/inlayHint',
};

it('answers each of hundreds of cancelled requests once', async () => {
  const { server, document, methods } = await client();
  const storm = methods.flatMap((method) => requests(server, method, document, STORM / methods.length));
  const cancels = storm.map(({ id }) => notification('$/cancelRequest', { id }));
  // All at once, then the same number with each cancel right behind its request.
  server.send(...storm, ...cancels);
  await allAnswered(server, storm);
  const more = methods.flatMap((method) => requests(server, method, document, STORM / methods.length));
  server.send(...more.flatMap((one) => [one, notification('$/cancelRequest', { id: one.id })]));
  await allAnswered(server, more);
  for (const { id } of [...storm, ...more]) {
    const [answer, ...again] = answersTo(server, id);
    expect(again).toEqual([]);
    if (answer.error !== undefined) expect(answer.error.code).toBe(LSPErrorCodes.RequestCancelled);
  }
  server.send(document.change({ text: `${BROKEN}\n` }));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
});

it('answers requests in any number that nobody cancels', async () => {
  const { server, document, methods } = await client();
  const storm = methods.flatMap((method) => requests(server, method, document, STORM / methods.length));
  server.send(...storm);
  await allAnswered(server, storm);
  for (const { id } of storm) expect(answersTo(server, id)).toMatchObject([{ result: expect.anything() }]);
});

it('shows the findings of the last text after a burst of edits, with requests between them', async () => {
  const { server, document, methods } = await client();
  const asked: { readonly id: number | string }[] = [];
  const messages = many(BURST).map((n) => {
    const between = n % 25 === 0 ? methods.flatMap((method) => requests(server, method, document, 1)) : [];
    asked.push(...between);
    return [document.change(insertion('abcdefghij'.charAt(n % 10))), ...between];
  });
  server.send(...messages.flat());
  const [finding] = await pushed(server, document);
  const { start, end } = finding.range;
  expect([finding.code, start, end]).toEqual([
    CODE,
    { line: 12, character: 13 },
    { line: 12, character: 14 + BURST + 'lz4_block"'.length },
  ]);
  // Each letter was typed before those that were there.
  expect(finding.message).toContain('‘jihgfedcbaj');
  await allAnswered(server, asked);
  expect((await server.stop()).code).toBe(0);
  const versions = server.publishedFor(document.uri).map(({ version }) => Number(version));
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(versions.at(-1)).toBe(document.version);
});

it('answers a client that asks for diagnostics in a burst of edits with those of the last text', async () => {
  const { server, document } = await client({ textDocument: { diagnostic: {} } });
  const pulls: ReturnType<typeof request>[] = [];
  const messages = many(BURST).map((n) => {
    const between = n % 10 === 9 ? [pull(server, document)] : [];
    pulls.push(...between);
    return [document.change(insertion('abcdefghij'.charAt(n % 10))), ...between];
  });
  server.send(...messages.flat());
  await allAnswered(server, pulls);
  const last = pulls.at(-1)?.id ?? '';
  const message = expect.stringContaining('‘jihgfedcbaj');
  expect(answersTo(server, last)).toMatchObject([
    { result: { kind: 'full', items: [{ code: CODE, message }] } },
  ]);
  // A pull that an edit overtook may be refused, but once.
  for (const { id } of pulls) expect(answersTo(server, id)).toHaveLength(1);
  expect((await server.stop()).code).toBe(0);
  expect(server.publishedFor(document.uri)).toEqual([]);
});

it('shows nothing of the texts of documents that were closed while they were checked', async () => {
  const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }\n' });
  const documents = many(60).map((n) => {
    const own = { name: `asset-${n}`, asset_uuid: `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}` };
    writeFiles(folder, { [`${n}/asset.json`]: declaration(own), [`${n}/notes.txt`]: '' });
    const broken = declaration({ ...own, output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
    return { broken, document: fileDocument(join(folder, String(n), 'asset.json')) };
  });
  const server = new ServerProcess();
  await server.initialize();
  const [last, ...others] = documents;
  // Some are closed at once, some after an edit, some when their check may be at any point.
  for (const [n, { document, broken }] of others.entries()) {
    server.send(document.open(broken));
    if (n % 3 > 0) server.send(document.change({ text: `${broken}\n` }));
    if (n % 5 === 0) await server.request('nothing/known');
    server.send(document.close());
  }
  server.send(last.document.open(last.broken));
  expect(await pushedCodes(server, last.document)).toEqual([CODE]);
  expect((await server.stop()).code).toBe(0);
  for (const { document } of others)
    expect(server.publishedFor(document.uri).at(-1)?.diagnostics ?? []).toEqual([]);
});

it('takes a document again that was closed, with a version that starts anew', async () => {
  const { server, document } = await client();
  for (let round = 0; round < 20; round++) {
    const closing = document.close();
    document.version = 0;
    server.send(closing, document.open(round % 2 === 0 ? BROKEN : '{}'));
  }
  server.send(document.change({ text: `${BROKEN}\n\n` }));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
});

it('goes on with the text that is open when its file is deleted, or renamed', async () => {
  const folder = tempProject({ 'old/asset.json': BROKEN, 'old/notes.txt': '', 'new/notes.txt': '' });
  const [server, old] = [new ServerProcess(), fileDocument(join(folder, 'old/asset.json'))];
  await server.initialize();
  server.send(old.open(BROKEN));
  expect(await pushedCodes(server, old)).toEqual([CODE]);
  rmSync(join(folder, 'old/asset.json'));
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: old.uri, type: 3 }] });
  server.send(old.change({ text: `${BROKEN}\n` }));
  expect(await pushedCodes(server, old)).toContain(CODE);
  // A client renames an open document by closing it and opening another.
  const renamed = fileDocument(join(folder, 'new/asset.json'));
  server.send(old.close(), renamed.open(BROKEN));
  server.notify('workspace/didRenameFiles', { files: [{ oldUri: old.uri, newUri: renamed.uri }] });
  expect(await pushedCodes(server, renamed)).toContain(CODE);
  expect((await server.stop()).code).toBe(0);
  expect(server.publishedFor(old.uri).at(-1)?.diagnostics).toEqual([]);
});

it('goes on when the whole project is deleted below it', async () => {
  const { server, document, folder } = await client();
  rmSync(folder, { recursive: true });
  server.send(document.change({ text: `${BROKEN}\n` }), document.save());
  expect(await pushedCodes(server, document)).toContain(CODE);
});

it.each([
  { name: 'a long string', text: declaration({ name: 'x'.repeat(6_000_000) }) },
  { name: 'many fields', text: JSON.stringify(Object.fromEntries(many(60_000).map((n) => [`f${n}`, n]))) },
  { name: 'deep nesting', text: '['.repeat(200_000) },
  { name: 'nothing but noise', text: '}"\\\u0000]{'.repeat(100_000) },
])('goes on after a huge document of $name', async ({ text }) => {
  const { server, document, methods } = await client();
  server.send(document.change({ text }));
  const asked = methods.flatMap((method) => requests(server, method, document, 1));
  server.send(...asked);
  await allAnswered(server, asked);
  server.send(document.change({ text: BROKEN }));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
});

async function client(offered: ClientCapabilities = {}) {
  const folder = tempProject({ 'asset.json': BROKEN, 'notes.txt': '' });
  const [server, document] = [new ServerProcess(), fileDocument(join(folder, 'asset.json'))];
  const capabilities: ServerCapabilities = await server.initialize(offered);
  const announced = Object.entries(WHILE_TYPING).filter(([name]) => name in capabilities);
  server.send(document.open(BROKEN));
  if (!('diagnosticProvider' in capabilities)) expect(await pushedCodes(server, document)).toEqual([CODE]);
  return { server, document, folder, methods: announced.map(([, method]) => method) };
}

function requests(server: ServerProcess, method: string, { uri }: ProtocolDocument, count: number) {
  const position = IN_CODEC;
  const params = {
    textDocument: { uri },
    position,
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: 1 },
  };
  return many(Math.ceil(count)).map(() => request(server.newId(), method, params));
}

function pull(server: ServerProcess, { uri }: ProtocolDocument) {
  return request(server.newId(), 'textDocument/diagnostic', { textDocument: { uri } });
}

function answersTo(server: ServerProcess, id: number | string): Message[] {
  return server.received.filter((message) => message.method === undefined && message.id === id);
}

async function allAnswered(
  server: ServerProcess,
  asked: readonly { readonly id: number | string }[],
): Promise<void> {
  await Promise.all(asked.map(({ id }) => server.response(id)));
}

function insertion(text: string) {
  return { range: { start: IN_CODEC, end: IN_CODEC }, text };
}

function many(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
