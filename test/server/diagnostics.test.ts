/** Findings that are pushed, as documents are opened, edited, saved and closed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type EditorSession, editorSession } from '../support/editor-session.ts';
import { ProtocolDocument, pushedCodes } from '../support/protocol-documents.ts';
import { ServerProcess } from '../support/server-process.ts';
import { copyExample, declaration, tempProject, writeFiles } from '../support/temp-project.ts';

const NO_PNG = 'no picture';
/** A client that tells of nothing on disk. */
const SMALL = { capabilities: {}, folders: [] };

it('shows what the text itself gives first, and then what the inputs hold', async () => {
  const folder = copyExample('broken');
  const path = 'assets/sword/asset.json';
  const text = readFileSync(join(folder, path), 'utf8').replace('"enabled": true', '"enabled": 1');
  const session = await editorSession(folder, SMALL);
  session.open(path, text);
  await session.shows({ [path]: ['content/unreadable-input', 'preload/enabled-not-boolean'] });
  const first = session.server.publishedFor(session.uri(path))[0]?.diagnostics ?? [];
  expect(first.map(({ code }) => code)).toEqual(['preload/enabled-not-boolean']);
});

it.each([
  { name: 'by a range', whole: false },
  { name: 'as a whole', whole: true },
])('moves what the inputs hold with a text that changes $name', async ({ whole }) => {
  const path = 'assets/sword/asset.json';
  const session = await editorSession(copyExample('broken'), SMALL);
  session.open(path);
  await session.shows({ [path]: ['content/unreadable-input'] });
  const line = session.shown(path)[0]?.range.start.line ?? 0;
  const text = readFileSync(join(session.folder, path), 'utf8');
  const start = { line: 0, character: 0 };
  const { server } = session;
  const document = session.document(path);
  server.send(document.change(whole ? { text: `\n${text}` } : { range: { start, end: start }, text: '\n' }));
  await session.shows({ [path]: ['content/unreadable-input'] });
  expect(session.shown(path)[0]?.range.start.line).toBe(line + 1);
  // Nor was it away in between.
  const edited = server.publishedFor(document.uri).filter(({ version }) => version === document.version);
  expect(edited.map(({ diagnostics }) => diagnostics.length)).not.toContain(0);
});

it('takes back what an input held once another is named', async () => {
  const path = 'assets/sword/asset.json';
  const session = await editorSession(copyExample('broken'), SMALL);
  session.open(path);
  await session.shows({ [path]: ['content/unreadable-input'] });
  session.change(path, readFileSync(join(session.folder, path), 'utf8').replace('"sword.png"', ''));
  await session.server.until(() =>
    session.codes(path).includes('content/unreadable-input') ? undefined : true,
  );
});

it.each([
  { name: 'of a project', inProject: true },
  { name: 'of no project', inProject: false },
])('reads the inputs of a document $name anew when it is saved', async ({ inProject }) => {
  const folder = tempProject({ 'a/asset.json': sprites(), 'a/a.png': NO_PNG });
  if (inProject) writeFiles(folder, { 'packwright.json': '{ "schema_version": 1 }\n' });
  const session = await editorSession(folder, SMALL);
  session.open('a/asset.json');
  await session.shows({ 'a/asset.json': ['content/unreadable-input'] });
  const png = readFileSync(join(copyExample('broken'), 'assets/key/key.png'));
  writeFileSync(join(folder, 'a/a.png'), png);
  session.save('a/asset.json');
  await session.shows({ 'a/asset.json': [] });
});

it('shows of a closed document what is on disk', async () => {
  const folder = copyExample('broken');
  const path = 'assets/shield/asset.json';
  const session = await editorSession(folder, SMALL);
  session.open(path);
  await session.server.until(() => (session.codes(path).length > 0 ? true : undefined));
  const saved = session.codes(path);
  session.change(path, '{}');
  await session.server.until(() => (session.codes(path).join() === saved.join() ? undefined : true));
  session.close(path);
  await session.shows({ [path]: saved });
  const pushed = session.server.publishedFor(session.uri(path));
  // What was unsaved is cleared before.
  expect(pushed.at(-2)?.diagnostics).toEqual([]);
  expect(pushed.at(-1)).not.toHaveProperty('version');
});

it('clears a closed document of no project, however its editor spells it', async () => {
  const folder = join(tempProject({}), 'art (2)+ü, new');
  mkdirSync(folder);
  writeFileSync(join(folder, 'asset.json'), declaration());
  const session = await editorSession(folder, SMALL);
  const { server } = session;
  const uri = session.uri('asset.json');
  const document = new ProtocolDocument(uri.replace(/[()+,]/g, escaped));
  expect(document.uri).toContain('art%20%282%29%2B%C3%BC%2C%20new/');
  server.send(document.open(declaration()));
  expect(await pushedCodes(server, document)).toEqual(['inputs/missing-file']);
  server.send(document.close());
  await server.until(() =>
    server.publishedFor(document.uri).at(-1)?.diagnostics.length === 0 ? true : undefined,
  );
  expect(server.publishedFor(uri)).toEqual([]);
});

it('keeps to the spelling of an editor after it closed a document', async () => {
  const folder = tempProject({
    'packwright.json': '{ "schema_version": 1 }\n',
    'a (1)/asset.json': declaration(),
  });
  const session = await editorSession(folder);
  const plain = session.uri('a (1)/asset.json');
  await session.shows({ 'a (1)/asset.json': ['inputs/missing-file'] });
  const document = new ProtocolDocument(plain.replace(/[()]/g, escaped));
  const { server } = session;
  server.send(document.open(declaration()));
  expect(await pushedCodes(server, document)).toEqual(['inputs/missing-file']);
  expect(server.publishedFor(plain).at(-1)?.diagnostics).toEqual([]);
  server.send(document.close());
  await server.until(() => {
    const last = server.publishedFor(document.uri).at(-1);
    return last?.version === undefined && last?.diagnostics.length === 1 ? true : undefined;
  });
  expect(server.publishedFor(plain).at(-1)?.diagnostics).toEqual([]);
});

it('reports on packwright.json and the registry', async () => {
  const folder = tempProject({
    'packwright.json': '{ "schema_version": 1, "nmae": "x" }\n',
    'packwright.registry.json': '{ "schema_version": 1, "assets": [] }\n',
  });
  const session = await editorSession(folder, SMALL);
  session.open('packwright.json');
  session.open('packwright.registry.json');
  await session.shows({
    'packwright.json': ['structure/unknown-field'],
    'packwright.registry.json': ['structure/wrong-type'],
  });
});

it('shows what is wrong in files that nobody opened', async () => {
  const session = await editorSession(twins());
  const duplicate = ['identity/duplicate-uuid'];
  await session.shows({ 'one/asset.json': duplicate, 'two/asset.json': duplicate });
});

it('tells both files of a uuid that becomes one of two, and of the edit that takes it back', async () => {
  const session = await editorSession(twins('4d8e0f5b-1c2d-4e3f-8a9b-0c1d2e3f4a5b'));
  session.open('one/asset.json');
  await session.shows({ 'one/asset.json': [] });
  session.change('one/asset.json', declaration({ asset_uuid: '4d8e0f5b-1c2d-4e3f-8a9b-0c1d2e3f4a5b' }));
  const duplicate = ['identity/duplicate-uuid'];
  await session.shows({ 'one/asset.json': duplicate, 'two/asset.json': duplicate });
  session.change('one/asset.json', declaration());
  await session.shows({ 'one/asset.json': [], 'two/asset.json': [] });
});

it('offers the same new uuid until it is taken', async () => {
  const session = await editorSession(twins(), { capabilities: {}, folders: ['.'] });
  session.open('two/asset.json');
  await session.shows({ 'two/asset.json': ['identity/duplicate-uuid'] });
  const offered = offeredUuid(session);
  session.change('two/asset.json', declaration({ name: 'twin', preload: { enabled: true } }));
  await session.shows({ 'two/asset.json': ['identity/duplicate-uuid'] });
  expect(offeredUuid(session)).toBe(offered);
});

it('looks at a document that was never saved by itself', async () => {
  const server = new ServerProcess();
  await server.initialize();
  const document = new ProtocolDocument('untitled:Untitled-1');
  server.send(document.open('{ "schema_version": 1, "nmae": "x" }'));
  expect(await pushedCodes(server, document)).toContain('structure/unknown-field');
  server.send(document.close());
  await server.until(() =>
    server.publishedFor(document.uri).at(-1)?.diagnostics.length === 0 ? true : undefined,
  );
});

it.each(['vscode-remote://box/a/asset.json', 'git:/a/asset.json?x', 'file:///a/%E0%A4%A/asset.json'])(
  'looks at the text of %s, of which it can read no files',
  async (uri) => {
    const server = new ServerProcess();
    await server.initialize();
    const document = new ProtocolDocument(uri);
    server.send(document.open(declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } })));
    expect(await pushedCodes(server, document)).toEqual(['codec/not-screaming-snake-case']);
  },
);

function offeredUuid(session: EditorSession): string | undefined {
  const { data } = session.shown('two/asset.json')[0] ?? {};
  return (data as { fixes: { edits: { newText: string }[] }[] } | undefined)?.fixes[0]?.edits[0]?.newText;
}

/** Two declarations, of the same uuid where none is given for the second. */
function twins(uuid?: string): string {
  const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }\n' });
  const second = { name: 'twin', ...(uuid === undefined ? {} : { asset_uuid: uuid }) };
  writeFiles(folder, { 'one/asset.json': declaration(), 'two/asset.json': declaration(second) });
  writeFiles(folder, { 'one/notes.txt': '', 'two/notes.txt': '' });
  return folder;
}

function sprites(): string {
  return declaration({
    type: 'glyph_bank',
    inputs: { sprites: ['a.png'] },
    output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
  });
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
