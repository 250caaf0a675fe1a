/** What is in a text that clients and servers count differently: line ends, marks, characters of two code units. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type Edit,
  fileDocument,
  ProtocolDocument,
  pushed,
  pushedCodes,
} from '../support/protocol-documents.ts';
import { ServerProcess } from '../support/server-process.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const CODE = 'codec/not-screaming-snake-case';
/** `@` is where the tests put a path; it is on a line of its own, in quotes. */
const WITH_PATH = declaration({ inputs: { files: ['@'] } });
const [BEFORE_PATH] = WITH_PATH.split('@');
const LINE = BEFORE_PATH.split('\n').length - 1;
const COLUMN = BEFORE_PATH.length - BEFORE_PATH.lastIndexOf('\n') - 1;

interface PathCase {
  readonly name: string;
  readonly path: string;
  /** Columns of edits are counted from the start of the path, as UTF-16 code units. */
  readonly edits: readonly { readonly at: readonly [start: number, end: number]; readonly text: string }[];
  readonly becomes: string;
}

const PATHS: readonly PathCase[] = [
  {
    name: 'behind a character of two units',
    path: '🎵b.txt',
    edits: [{ at: [2, 2], text: 'x' }],
    becomes: '🎵xb.txt',
  },
  {
    name: 'of a character of two units',
    path: 'a🎵b.txt',
    edits: [{ at: [1, 3], text: '' }],
    becomes: 'ab.txt',
  },
  {
    name: 'of one such by another',
    path: '🎵🎶.txt',
    edits: [{ at: [2, 4], text: '🌍' }],
    becomes: '🎵🌍.txt',
  },
  {
    name: 'of a character, half by half',
    path: '🎵.txt',
    edits: [
      { at: [1, 2], text: '\udfb6' },
      { at: [0, 1], text: '\ud83c' },
    ],
    becomes: '🎶.txt',
  },
  {
    name: 'of a combined character',
    path: 'e\u0301.txt',
    edits: [{ at: [1, 2], text: '' }],
    becomes: 'e.txt',
  },
  {
    name: 'one after the other, each on what the one before left',
    path: 'abc.txt',
    edits: [
      { at: [0, 1], text: '🎵' },
      { at: [2, 3], text: '' },
      { at: [3, 3], text: '🎶' },
    ],
    becomes: '🎵c🎶.txt',
  },
];

const TEXTS: Readonly<Record<string, (text: string) => string>> = {
  'LF lines': (text) => text,
  'CRLF lines': (text) => text.replaceAll('\n', '\r\n'),
  'CR lines': (text) => text.replaceAll('\n', '\r'),
};

const cases = Object.keys(TEXTS).flatMap((lines) => PATHS.map((one) => ({ ...one, lines })));

it.each(cases)('knows the text after an edit $name, with $lines', async ({ path, edits, becomes, lines }) => {
  const server = await initialized();
  const document = fileDocument(join(tempProject({ 'asset.json': '{}' }), 'asset.json'));
  server.send(document.open(TEXTS[lines](WITH_PATH.replace('@', path))));
  server.send(
    document.change(
      ...edits.map(({ at, text }) =>
        inLine(
          LINE,
          at.map((column) => COLUMN + column),
          text,
        ),
      ),
    ),
  );
  const found = await pushedButLineEnds(server, document);
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    ['inputs/missing-file', expect.stringContaining(`‘${becomes}’`)],
  ]);
  expect(found[0].range).toEqual(inLine(LINE, [COLUMN - 1, COLUMN + becomes.length + 1], '').range);
});

it.each(Object.keys(TEXTS))('takes edits that span %s', async (lines) => {
  const [server, document] = [await initialized(), brokenDocument()];
  server.send(document.open(TEXTS[lines](BROKEN)));
  const [from, to] = [lineOf('"type"'), lineOf('"output"')];
  const inputs = '"type": "data_bank", "inputs": { "files": ["notes.txt"] },\r\n\r\n  ';
  server.send(
    document.change({
      range: { start: { line: from, character: 2 }, end: { line: to, character: 2 } },
      text: inputs,
    }),
  );
  const found = await pushedButLineEnds(server, document);
  expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([[CODE, from + 4]]);
});

it('takes a position behind the end of a line for its end, and one behind the text for the end of that', async () => {
  const [server, document] = [await initialized(), brokenDocument()];
  server.send(document.open(BROKEN));
  const line = lineOf('"codec"');
  server.send(document.change(inLine(line, [13, 999], '"LZ4_BLOCK"')));
  expect(await pushed(server, document)).toEqual([]);
  server.send(document.change(inLine(999, [5, 9], '#')));
  expect(await pushed(server, document)).toMatchObject([
    { range: { start: { line: BROKEN.split('\n').length - 1 } } },
  ]);
});

it('counts a mark at the start of the text as the character that it is', async () => {
  const [server, document] = [await initialized(), brokenDocument()];
  server.send(document.open(`\ufeff${JSON.stringify(JSON.parse(BROKEN))}`));
  const column = 1 + JSON.stringify(JSON.parse(BROKEN)).indexOf('"lz4_block"');
  const found = await pushed(server, document);
  expect(found.find(({ code }) => code === CODE)?.range).toEqual(
    inLine(0, [column, column + '"lz4_block"'.length], '').range,
  );
});

it('serves a document that was never saved', async () => {
  const [server, document] = [await initialized(), new ProtocolDocument('untitled:Untitled-1')];
  server.send(document.open(BROKEN));
  expect(await pushedCodes(server, document)).toContain(CODE);
  server.send(document.change(inLine(lineOf('"codec"'), [13, 24], '"LZ4_BLOCK"')));
  expect(await pushedCodes(server, document)).not.toContain(CODE);
  server.send(document.close());
  expect((await server.stop()).code).toBe(0);
  expect(server.publishedFor(document.uri).at(-1)?.diagnostics).toEqual([]);
});

it.each([
  'untitled:Untitled-1',
  'git:/asset.json?HEAD',
  'vscode-vfs://github/a/b/asset.json',
  'jar:file:///a.jar!/asset.json',
])('goes on with a document at %s', async (uri) => {
  const [server, document, other] = [await initialized(), new ProtocolDocument(uri), brokenDocument()];
  server.send(document.open(BROKEN), document.change({ text: '{' }), document.save(), document.close());
  server.send(other.open(BROKEN));
  expect(await pushedCodes(server, other)).toEqual([CODE]);
});

it('serves a document whose file is not there yet, and then is', async () => {
  const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }\n' });
  const [server, document] = [await initialized(), fileDocument(join(folder, 'notes/asset.json'))];
  server.send(document.open(BROKEN));
  expect(await pushedCodes(server, document)).toEqual(expect.arrayContaining([CODE, 'inputs/missing-file']));
  mkdirSync(join(folder, 'notes'));
  for (const [name, text] of [
    ['asset.json', BROKEN],
    ['notes.txt', ''],
  ])
    writeFileSync(join(folder, 'notes', name), text);
  server.send(document.change({ text: `${BROKEN}\n` }), document.save());
  // The change may be answered before the save, by which the server learns of the file.
  await expect.poll(() => pushedCodes(server, document)).toEqual([CODE]);
});

it('serves a file outside of any project, and looks at no other', async () => {
  const folder = tempProject({ 'asset.json': BROKEN, 'notes.txt': '', 'below/asset.json': '{' });
  const [server, document] = [await initialized(), fileDocument(join(folder, 'asset.json'))];
  server.send(document.open(BROKEN));
  expect(await pushedCodes(server, document)).toEqual([CODE]);
  rmSync(join(folder, 'notes.txt'));
  server.send(document.change({ text: `${BROKEN}\n` }), document.save());
  await expect.poll(() => pushedCodes(server, document)).toHaveLength(2);
});

/** That lines do not end in LF is a finding of its own, and not what these tests are about. */
async function pushedButLineEnds(server: ServerProcess, document: ProtocolDocument) {
  return (await pushed(server, document)).filter(({ code }) => code !== 'syntax/line-endings');
}

async function initialized(): Promise<ServerProcess> {
  const server = new ServerProcess();
  await server.initialize();
  return server;
}

function brokenDocument(): ProtocolDocument {
  return fileDocument(join(tempProject({ 'asset.json': BROKEN, 'notes.txt': '' }), 'asset.json'));
}

function lineOf(words: string): number {
  return BROKEN.slice(0, BROKEN.indexOf(words)).split('\n').length - 1;
}

function inLine(line: number, [start, end]: readonly number[], text: string): Required<Edit> {
  return { range: { start: { line, character: start }, end: { line, character: end } }, text };
}
