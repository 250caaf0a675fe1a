/** Requests and notifications that make no sense. Each request is answered once, and the server goes on. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileDocument, pushedCodes } from '../support/protocol-documents.ts';
import { ServerProcess } from '../support/server-process.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const CODE = 'codec/not-screaming-snake-case';

const REQUESTS = [
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/colorPresentation',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/diagnostic',
  'textDocument/documentColor',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/formatting',
  'textDocument/hover',
  'textDocument/inlayHint',
  'textDocument/prepareRename',
  'textDocument/rangeFormatting',
  'textDocument/references',
  'textDocument/rename',
  'textDocument/selectionRange',
  'workspace/diagnostic',
  'workspace/executeCommand',
  'workspace/symbol',
  'workspace/willRenameFiles',
  'codeAction/resolve',
  'codeLens/resolve',
  'completionItem/resolve',
  'documentLink/resolve',
  'inlayHint/resolve',
];

const NOTIFICATIONS = [
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didOpen',
  'textDocument/didSave',
  'textDocument/willSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didCreateFiles',
  'workspace/didDeleteFiles',
  'workspace/didRenameFiles',
  'window/workDoneProgress/cancel',
  '$/setTrace',
];

const NO_PARAMS = [undefined, null, [], [null], {}, { textDocument: null }, { textDocument: [] }];
const NO_URIS = [
  7,
  '',
  'asset.json',
  '%',
  'file:',
  'file://%zz/asset.json',
  'no-scheme:',
  `x:${'y'.repeat(9000)}`,
];
const NO_RANGES = [
  null,
  {},
  { start: null, end: null },
  range([-1, -1], [-1, -1]),
  range([1, 0], [0, 0]),
  range([0.5, 0.5], [1.5, 1.5]),
  range([1e9, 1e9], [2e9, 2e9]),
  range([Number.MAX_SAFE_INTEGER, 0], [Number.MAX_SAFE_INTEGER, 1]),
  { start: { line: 'one', character: [] }, end: {} },
];

it.each(REQUESTS)('answers %s with senseless params', async (method) => {
  const { server, document } = await client();
  const params = [...NO_PARAMS, ...NO_URIS.flatMap(about), ...inRanges(document.uri)];
  const responses = await Promise.all(params.map((senseless) => server.request(method, senseless)));
  for (const response of responses) {
    expect('result' in response).not.toBe('error' in response);
    if (response.error !== undefined) expect(response.error.message).not.toBe('');
  }
  server.send(document.change({ text: `${BROKEN}\n` }));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
  const ids = server.received.filter((message) => message.method === undefined).map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
});

it.each(NOTIFICATIONS)('goes on after %s with senseless params', async (method) => {
  const { server, document } = await client();
  for (const senseless of [...NO_PARAMS, ...NO_URIS.flatMap(about)]) server.notify(method, senseless);
  const other = fileDocument(brokenFile());
  server.send(other.open(BROKEN), document.change({ text: `${BROKEN}\n` }));
  expect(await pushedCodes(server, other)).toEqual([CODE]);
  expect(await pushedCodes(server, document)).toEqual([CODE]);
  expect((await server.stop()).code).toBe(0);
});

it('goes on after edits that make no sense, and takes the next whole text', async () => {
  const { server, document } = await client();
  const { uri } = document;
  const change = (textDocument: unknown, contentChanges: unknown) =>
    server.notify('textDocument/didChange', { textDocument, contentChanges });
  for (const noRange of NO_RANGES) change({ uri, version: 2 }, [{ range: noRange, text: '#' }]);
  for (const noText of [undefined, null, 7, {}]) change({ uri, version: 2 }, [{ text: noText }]);
  for (const noChanges of [undefined, null, 7, [null], [], {}]) change({ uri, version: 2 }, noChanges);
  for (const noVersion of [undefined, null, 'two', -1]) change({ uri, version: noVersion }, [{ text: '{}' }]);
  change({ uri: `${uri}.nobody-opened-it`, version: 2 }, [{ text: '{}' }]);
  document.version = 10;
  server.send(document.change({ text: BROKEN }));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
});

async function client() {
  const [server, document] = [new ServerProcess(), fileDocument(brokenFile())];
  await server.initialize();
  server.send(document.open(BROKEN));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
  return { server, document };
}

function brokenFile(): string {
  return join(tempProject({ 'asset.json': BROKEN, 'notes.txt': '' }), 'asset.json');
}

/** The params of most requests about a document of this URI. */
function about(uri: unknown): object[] {
  const position = { line: 0, character: 0 };
  const context = { diagnostics: [], includeDeclaration: true, triggerKind: 1 };
  const one = {
    textDocument: { uri },
    position,
    positions: [position],
    range: range([0, 0], [1, 0]),
    context,
  };
  const file = { uri, oldUri: uri, newUri: uri, type: 1 };
  return [
    {
      ...one,
      newName: 'name',
      options: { tabSize: 2, insertSpaces: true },
      contentChanges: [{ text: '{}' }],
    },
    { changes: [file], files: [file], event: { added: [file], removed: [file] }, uri, data: { uri } },
  ];
}

/** The params of most requests, at places that a document has not. */
function inRanges(uri: string): object[] {
  const context = { diagnostics: [], includeDeclaration: true, triggerKind: 1 };
  return NO_RANGES.map((noRange) => {
    const position = noRange?.start;
    const more = { newName: 'name', color: noRange, options: { tabSize: -1, insertSpaces: 'yes' } };
    return { textDocument: { uri }, range: noRange, position, positions: [position], context, ...more };
  });
}

function range([startLine, start]: [number, number], [endLine, end]: [number, number]) {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}
