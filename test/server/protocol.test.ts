/** The life of a server process, and what it makes of clients that are small, rude or gone. All over real stdio. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { program } from '../support/built-program.ts';
import { fileDocument, pushedCodes } from '../support/protocol-documents.ts';
import { framed, notification, request, ServerProcess } from '../support/server-process.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const CODE = 'codec/not-screaming-snake-case';

it('answers nothing but initialize before it is initialized', async () => {
  const server = new ServerProcess();
  expect((await server.request('textDocument/codeAction', {})).error?.code).toBe(
    ErrorCodes.ServerNotInitialized,
  );
  expect((await server.request('nothing/known')).error?.code).toBe(ErrorCodes.ServerNotInitialized);
  server.notify('textDocument/didOpen', { textDocument: null });
  await server.initialize();
  expect(await works(server)).toEqual([CODE]);
});

it('is initialized once', async () => {
  const server = new ServerProcess();
  await server.initialize();
  const again = await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(again.error?.code).toBe(ErrorCodes.InvalidRequest);
  expect(await works(server)).toEqual([CODE]);
});

it('tells what it is', async () => {
  const server = new ServerProcess();
  const { result } = await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(result).toMatchObject({ serverInfo: { name: 'packwright' } });
});

it('ends with 0 when it was shut down, and with 1 when it was not', async () => {
  const [polite, rude] = [new ServerProcess(), new ServerProcess()];
  await Promise.all([polite, rude].map((server) => server.initialize()));
  expect(await polite.stop()).toEqual({ code: 0, signal: null });
  rude.notify('exit');
  expect(await rude.ended).toEqual({ code: 1, signal: null });
  expect([polite.stderr, rude.stderr]).toEqual(['', '']);
});

it('ends on exit before it was initialized', async () => {
  const server = new ServerProcess();
  server.notify('exit');
  expect(await server.ended).toEqual({ code: 1, signal: null });
});

it('answers nothing after shutdown', async () => {
  const server = new ServerProcess();
  await server.initialize();
  expect((await server.request('shutdown')).result).toBe(null);
  expect((await server.request('textDocument/codeAction', {})).error?.code).toBe(ErrorCodes.InvalidRequest);
  server.notify('exit');
  expect((await server.ended).code).toBe(0);
});

it('ends when its input ends', async () => {
  const [fresh, initialized, busy] = [new ServerProcess(), new ServerProcess(), new ServerProcess()];
  await initialized.initialize();
  await busy.initialize();
  const document = fileDocument(brokenFile());
  busy.send(document.open(BROKEN), ...Array.from({ length: 50 }, () => document.change({ text: BROKEN })));
  for (const server of [fresh, initialized, busy]) server.closeInput();
  for (const server of [fresh, initialized, busy]) expect((await server.ended).signal).toBe(null);
});

it('ends when the client is killed', async () => {
  const client = spawn(process.execPath, ['--input-type=module', '--eval', CLIENT, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    client.kill('SIGKILL');
  });
  const [said] = await once(client.stdout, 'data');
  const server = Number(said);
  expect(isAlive(server)).toBe(true);
  client.kill('SIGKILL');
  await expect.poll(() => isAlive(server), { timeout: 30_000 }).toBe(false);
});

it('ends when the process that the client named is gone, though its pipes are open', async () => {
  const named = spawn(process.execPath, ['--eval', '']);
  await once(named, 'exit');
  const server = new ServerProcess();
  server.send(
    request(server.newId(), 'initialize', { processId: named.pid, rootUri: null, capabilities: {} }),
  );
  expect((await server.ended).signal).toBe(null);
});

it('starts again after it was killed, and leaves nothing that stands in the way', async () => {
  const document = fileDocument(brokenFile());
  for (let round = 0; round < 3; round++) {
    const server = new ServerProcess();
    await server.initialize();
    document.version = 0;
    server.send(document.open(BROKEN));
    expect(await pushedCodes(server, document)).toEqual([CODE]);
    server.kill('SIGKILL');
    expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
  }
});

it('serves one project to two clients, and one of them when the other is killed', async () => {
  const path = brokenFile();
  const [one, other] = [await client(path), await client(path)];
  expect(await pushedCodes(one.server, one.document)).toEqual([CODE]);
  expect(await pushedCodes(other.server, other.document)).toEqual([CODE]);
  // Each has its own text of the file, which is on the disk once.
  const text = BROKEN.replace('lz4_block', 'LZ4_BLOCK');
  one.server.send(one.document.change({ text }));
  expect(await pushedCodes(one.server, one.document)).toEqual([]);
  other.server.send(other.document.change({ text: `${BROKEN}\n` }));
  expect(await pushedCodes(other.server, other.document)).toEqual([CODE]);
  one.server.kill('SIGKILL');
  await one.server.ended;
  other.server.send(other.document.change({ text }));
  expect(await pushedCodes(other.server, other.document)).toEqual([]);
});

const WRONG_ARGUMENTS: Readonly<Record<string, RegExp>> = {
  lsp: /option '--stdio' not specified/,
  'lsp --stdin': /option '--stdio' not specified/,
  'lsp --stdio --port=1': /unknown option '--port=1'/,
  'lsp --stdio assets': /too many arguments/,
};

it.each(Object.entries(WRONG_ARGUMENTS))('refuses `packwright %s`', async (args, says) => {
  const server = new ServerProcess(args.split(' '));
  expect(await server.ended).toEqual({ code: 2, signal: null });
  expect(server.stderr).toMatch(says);
  expect(server.received).toEqual([]);
});

const MALFORMED: Readonly<Record<string, string>> = {
  'a body that is no JSON': body('{ "jsonrpc": "2.0", '),
  'an empty body': body(''),
  'a body that is null': body('null'),
  'a body that is a number': body('17'),
  'a body that is a batch': framed([request(900, 'shutdown'), request(901, 'shutdown')]),
  'a body that is not UTF-8': 'Content-Length: 2\r\n\r\n\u00ff\u00fe',
  'a message of nothing': framed({}),
  'a message without a version': framed({ method: 'initialized' }),
  'a response to nothing': framed({ jsonrpc: '2.0', id: 4711, result: {} }),
  'an error in response to nothing': framed({ jsonrpc: '2.0', id: null, error: { code: 1, message: '' } }),
  'a method that is no string': framed({ jsonrpc: '2.0', id: 902, method: 7 }),
  'an id that is an object': framed({ jsonrpc: '2.0', id: {}, method: 'shutdown?' }),
  'an unknown notification': framed(notification('nothing/known', { a: 1 })),
  'an unknown optional notification': framed(notification('$/nothing', [])),
  'a cancel of nothing': framed(notification('$/cancelRequest', { id: 12_345 })),
  'a cancel without params': framed(notification('$/cancelRequest')),
  'a header without a colon': 'Content-Length 2\r\n\r\n',
  'a header without a length': 'Content-Type: application/json\r\n\r\n',
  'a length that is no number': 'Content-Length: two\r\n\r\n',
  'a length that is negative': 'Content-Length: -5\r\n\r\n',
};

it.each(Object.keys(MALFORMED))('goes on after %s', async (name) => {
  const server = new ServerProcess();
  await server.initialize();
  server.sendRaw(Buffer.from(MALFORMED[name], 'latin1'));
  expect(await works(server)).toEqual([CODE]);
  expect((await server.stop()).code).toBe(0);
});

it.each([
  { name: 'too short', length: -7 },
  { name: 'too long', length: 7 },
])('finds the next message after a length that is $name', async ({ length }) => {
  const server = new ServerProcess();
  await server.initialize();
  const text = JSON.stringify(notification('nothing/known', { filling: 'x'.repeat(50) }));
  server.sendRaw(`Content-Length: ${text.length + length}\r\n\r\n${text}`);
  // Where a message ends is lost: what comes right after may be too.
  for (let lost = 0; lost < 3; lost++) server.notify('$/nothing');
  expect(await works(server)).toEqual([CODE]);
});

it('says of an unknown request that it is unknown', async () => {
  const server = new ServerProcess();
  await server.initialize();
  for (const method of ['nothing/known', '$/nothing', 'textDocument/nothing', ''])
    expect((await server.request(method, { a: 1 })).error?.code, method).toBe(ErrorCodes.MethodNotFound);
});

/** The program that opens what it is given as a client, says the server's process id, and waits. */
const CLIENT = `
  import { spawn } from 'node:child_process';
  const server = spawn(process.execPath, [process.argv[1], 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} } });
  server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
  server.stdout.once('data', () => console.log(server.pid));
`;

function body(text: string): string {
  return `Content-Length: ${text.length}\r\n\r\n${text}`;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function brokenFile(): string {
  return join(tempProject({ 'asset.json': BROKEN, 'notes.txt': '' }), 'asset.json');
}

async function client(path: string) {
  const [server, document] = [new ServerProcess(), fileDocument(path)];
  await server.initialize();
  server.send(document.open(BROKEN));
  return { server, document };
}

/** What the server finds in a broken document that it is given now. */
function works(server: ServerProcess): Promise<string[]> {
  const document = fileDocument(brokenFile());
  server.send(document.open(BROKEN));
  return pushedCodes(server, document);
}
