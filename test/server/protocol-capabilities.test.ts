/** A server must not ask, send or announce what the client did not say it takes. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic, Registration } from 'vscode-languageserver';
import { fileDocument, type ProtocolDocument, pushed, pushedCodes } from '../support/protocol-documents.ts';
import { ServerProcess } from '../support/server-process.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const CODE = 'codec/not-screaming-snake-case';

/** What every client takes. */
const PLAIN_NOTIFICATIONS = ['textDocument/publishDiagnostics', 'window/logMessage', 'window/showMessage'];

const SMALL: Readonly<Record<string, ClientCapabilities>> = {
  nothing: {},
  'empty capabilities': { workspace: {}, textDocument: {}, window: {}, general: {} },
  'features without dynamic registration': {
    workspace: {
      didChangeConfiguration: { dynamicRegistration: false },
      didChangeWatchedFiles: { dynamicRegistration: false },
      symbol: {},
    },
    textDocument: { synchronization: {}, codeAction: {}, completion: {}, hover: {}, rename: {} },
  },
  'folders that change': { workspace: { workspaceFolders: true } },
  'everything switched off': {
    workspace: { applyEdit: false, configuration: false, workspaceFolders: false, fileOperations: {} },
    window: { workDoneProgress: false },
  },
};

const EVERYTHING: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
};

it.each(Object.keys(SMALL))('asks nothing of a client that offers %s', async (name) => {
  const server = new ServerProcess();
  await server.initialize(SMALL[name]);
  await session(server);
  const methods = server.received.map(({ method }) => method).filter((method) => method !== undefined);
  expect(methods.filter((method) => !PLAIN_NOTIFICATIONS.includes(method))).toEqual([]);
});

it.each(Object.keys(SMALL))('announces nothing that a client with %s could not know', async (name) => {
  const server = new ServerProcess();
  const announced = await server.initialize(SMALL[name]);
  expect(announced.positionEncoding ?? 'utf-16').toBe('utf-16');
  expect(announced).not.toHaveProperty('diagnosticProvider');
  expect(announced).not.toHaveProperty('semanticTokensProvider');
  expect(announced.workspace?.fileOperations ?? {}).toEqual({});
});

it('says nothing before it is initialized', async () => {
  const server = new ServerProcess();
  await server.initialize(EVERYTHING);
  expect(server.received[0]).toMatchObject({ result: { capabilities: {} } });
});

it('keeps to UTF-16 columns, whatever else a client counts too', async () => {
  const server = new ServerProcess();
  const general = { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] };
  expect((await server.initialize({ general })).positionEncoding ?? 'utf-16').toBe('utf-16');
});

it('registers only what may be registered', async () => {
  const server = new ServerProcess();
  await server.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
  await session(server);
  expect(registered(server).filter(({ method }) => method !== 'workspace/didChangeWatchedFiles')).toEqual([]);
});

it('goes on with a client that refuses what it offered', async () => {
  const server = new ServerProcess();
  server.refuses = true;
  await server.initialize(EVERYTHING);
  await session(server);
});

it('shows no problem twice: it is pushed, or asked for', async () => {
  const server = new ServerProcess();
  const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
  const { diagnosticProvider } = await server.initialize(capabilities);
  const document = fileDocument(brokenFile());
  server.send(document.open(BROKEN));
  if (diagnosticProvider === undefined) return expect(await pushedCodes(server, document)).toEqual([CODE]);
  const pulled = await server.request('textDocument/diagnostic', { textDocument: { uri: document.uri } });
  expect(pulled.result).toMatchObject({ kind: 'full', items: [{ code: CODE }] });
  await server.stop();
  expect(server.publishedFor(document.uri).flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

const DIAGNOSTIC_PARTS: Readonly<Record<string, object>> = {
  relatedInformation: { relatedInformation: true },
  tags: { tagSupport: { valueSet: [1, 2] } },
  codeDescription: { codeDescriptionSupport: true },
};

it.each(Object.keys(DIAGNOSTIC_PARTS))(
  'gives diagnostics with %s only to clients that show it',
  async (part) => {
    const others = Object.entries(DIAGNOSTIC_PARTS).filter(([name]) => name !== part);
    const publishDiagnostics = Object.assign({}, ...others.map(([, support]) => support));
    const shown = await diagnosticsOfTwins({ textDocument: { publishDiagnostics } });
    expect(shown.length).toBeGreaterThan(0);
    const parts = shown.map((diagnostic) => diagnostic[part as keyof Diagnostic] ?? []);
    expect(parts.flat()).toEqual([]);
  },
);

it('shows the other place of a duplicate to clients that show other places', async () => {
  const publishDiagnostics = { relatedInformation: true };
  const shown = await diagnosticsOfTwins({ textDocument: { publishDiagnostics } });
  expect(shown.flatMap(({ relatedInformation }) => relatedInformation ?? [])).not.toEqual([]);
});

it.each([
  { name: 'keeps the data of diagnostics', dataSupport: true },
  { name: 'keeps no data of diagnostics', dataSupport: false },
])('offers fixes to a client that $name', async ({ dataSupport }) => {
  const server = new ServerProcess();
  await server.initialize({
    textDocument: {
      publishDiagnostics: { dataSupport },
      codeAction: { dataSupport, codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
  });
  const document = fileDocument(brokenFile());
  server.send(document.open(BROKEN));
  const diagnostics = (await pushed(server, document)).map(({ data, ...diagnostic }) =>
    dataSupport ? { ...diagnostic, data } : diagnostic,
  );
  const actions = await codeActions(server, document, diagnostics);
  expect(actions).toMatchObject([{ title: 'Change to ‘LZ4_BLOCK’', kind: 'quickfix' }]);
});

/** What any editor does with a file, up to the end of the server. */
async function session(server: ServerProcess): Promise<void> {
  const document = fileDocument(brokenFile());
  server.send(document.open(BROKEN));
  const diagnostics = await pushed(server, document);
  expect(diagnostics.map(({ code }) => code)).toEqual([CODE]);
  await codeActions(server, document, diagnostics);
  server.send(document.change({ text: BROKEN.replace('lz4_block', 'LZ4_BLOCK') }), document.save());
  expect(await pushed(server, document)).toEqual([]);
  server.notify('workspace/didChangeConfiguration', { settings: {} });
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: document.uri, type: 2 }] });
  server.send(document.close());
  expect((await server.stop()).code).toBe(0);
}

async function codeActions(
  server: ServerProcess,
  { uri }: ProtocolDocument,
  diagnostics: readonly Diagnostic[],
): Promise<CodeAction[]> {
  const [{ range }] = diagnostics;
  const params = { textDocument: { uri }, range, context: { diagnostics, only: ['quickfix'] } };
  return (await server.request('textDocument/codeAction', params)).result as CodeAction[];
}

/** What is shown of one of two declarations with the same uuid, of which this one also holds what the registry knows. */
async function diagnosticsOfTwins(capabilities: ClientCapabilities): Promise<readonly Diagnostic[]> {
  const text = declaration({ asset_id: 3 });
  const folder = tempProject({
    'packwright.json': '{ "schema_version": 1 }\n',
    'one/asset.json': text,
    'one/notes.txt': '',
    'two/asset.json': declaration({ name: 'twin' }),
    'two/notes.txt': '',
  });
  const [server, document] = [new ServerProcess(), fileDocument(join(folder, 'one/asset.json'))];
  await server.initialize(capabilities);
  server.send(document.open(text));
  return server.until(() => {
    const last = server.publishedFor(document.uri).at(-1)?.diagnostics ?? [];
    return last.some(({ code }) => code === 'identity/duplicate-uuid') ? last : undefined;
  });
}

function registered(server: ServerProcess): Registration[] {
  return server.received
    .filter(({ method }) => method === 'client/registerCapability')
    .flatMap(({ params }) => (params as { registrations: Registration[] }).registrations);
}

function brokenFile(): string {
  return join(tempProject({ 'asset.json': BROKEN, 'notes.txt': '' }), 'asset.json');
}
