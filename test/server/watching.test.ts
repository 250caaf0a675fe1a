/** What changes on disk: told of by the client, or noticed when it opens and saves. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type EditorSession, editorSession, PULLS } from '../support/editor-session.ts';
import { declaration, tempProject, writeFiles } from '../support/temp-project.ts';

const MISSING = ['inputs/missing-file'];
const DUPLICATE = ['identity/duplicate-uuid'];
const SETTINGS = '{ "schema_version": 1 }\n';

it('follows an input that comes and goes', async () => {
  const session = await watching({ 'a/asset.json': asset(1) });
  await session.shows({ 'a/asset.json': MISSING });
  write(session, { 'a/notes.txt': '' });
  session.tell({ created: ['a/notes.txt'] });
  await session.shows({ 'a/asset.json': [] });
  rmSync(join(session.folder, 'a/notes.txt'));
  session.tell({ deleted: ['a/notes.txt'] });
  await session.shows({ 'a/asset.json': MISSING });
});

it('finds declarations that come, where the project looks for them and nowhere else', async () => {
  const session = await watching(
    { 'assets/a/asset.json': asset(1), 'assets/a/notes.txt': '' },
    '{ "schema_version": 1, "assets": ["assets"], "exclude": ["assets/old"] }\n',
  );
  await session.pullAll();
  const paths = ['assets/b', 'assets/old/c', 'elsewhere/d', 'assets/.hidden/e', 'assets/node_modules/f'];
  const created = paths.map((path) => `${path}/asset.json`);
  write(session, Object.fromEntries(created.map((path) => [path, asset(1)])));
  session.tell({ created });
  const codes = [...DUPLICATE, 'identity/duplicate-name'];
  await session.shows({ 'assets/a/asset.json': codes, 'assets/b/asset.json': [...codes, ...MISSING] });
  await session.pullAll();
  expect(created.slice(1).flatMap((path) => session.shown(path))).toEqual([]);
  expect(session.shown('assets/a/asset.json')[0]?.message).not.toContain('more');
});

it.each(['foes', 'foes.v2'])(
  'follows a folder %s that is renamed, of which nothing else is told',
  async (name) => {
    const session = await watching({
      [`${name}/slime/asset.json`]: asset(1),
      [`${name}/imp/asset.json`]: asset(2),
    });
    await session.shows({ [`${name}/slime/asset.json`]: MISSING, [`${name}/imp/asset.json`]: MISSING });
    renameSync(join(session.folder, name), join(session.folder, 'mobs.v3'));
    session.tell({ deleted: [name], created: ['mobs.v3'] });
    await session.shows({
      [`${name}/slime/asset.json`]: [],
      [`${name}/imp/asset.json`]: [],
      'mobs.v3/slime/asset.json': MISSING,
      'mobs.v3/imp/asset.json': MISSING,
    });
  },
);

it('makes one pass of a checkout that touches thousands of files', async () => {
  const session = await watching(Object.fromEntries(many(1000).map((n) => [`${n}/asset.json`, asset(n)])));
  await session.pullAll();
  const before = session.server.received.length;
  const files = many(1000).flatMap((n) => [`${n}/asset.json`, ...many(4).map((k) => `${n}/${k}.png`)]);
  write(session, Object.fromEntries(many(1000).map((n) => [`${n}/notes.txt`, ''])));
  write(session, { '0/asset.json': asset(1) });
  for (let at = 0; at < files.length; at += 500) session.tell({ changed: files.slice(at, at + 500) });
  const twins = [...DUPLICATE, 'identity/duplicate-name'];
  await session.shows({ '0/asset.json': twins, '1/asset.json': twins, '999/asset.json': [] });
  await session.pullAll();
  const published = session.server.received.slice(before);
  const told = published.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  // Each document lost the finding it had, in one pass, and none was told of twice.
  const uris = told.map(({ params }) => (params as { uri: string }).uri);
  expect(new Set(uris).size).toBe(1000);
  expect(uris).toHaveLength(1000);
});

it('asks a client that pulls no more than a few times over such a checkout', async () => {
  const files = Object.fromEntries(many(1000).map((n) => [`${n}/asset.json`, asset(n)]));
  const session = await watching(files, SETTINGS, PULLS);
  await session.pullAll();
  const { refreshes } = session;
  write(session, Object.fromEntries(many(1000).map((n) => [`${n}/notes.txt`, ''])));
  for (let at = 0; at < 1000; at += 100)
    session.tell({ created: many(100).map((n) => `${at + n}/notes.txt`) });
  await session.server.until(() => (session.refreshes > refreshes ? true : undefined));
  const reports = await session.pullAll();
  // Who does not say what it knows is told of each that nothing is found there any more.
  expect(reports.flatMap(({ items }) => items ?? [])).toEqual([]);
  // A busy machine checks them in more pieces; one refresh for each of a thousand it must not be.
  expect(session.refreshes - refreshes).toBeLessThan(100);
});

it('looks where assets are anew when packwright.json is saved', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) });
  await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': MISSING });
  for (const settings of [
    '{ "schema_version": 1, "assets": ["a"] }\n',
    '{ "schema_version": 1, "exclude": ["b"] }\n',
  ]) {
    write(session, { 'packwright.json': settings });
    session.tell({ changed: ['packwright.json'] });
    await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': [] });
    write(session, { 'packwright.json': SETTINGS });
    session.tell({ changed: ['packwright.json'] });
    await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': MISSING });
  }
});

it('goes on with an open document by itself that packwright.json leaves out', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(1) });
  session.open('b/asset.json');
  const codes = [...DUPLICATE, 'identity/duplicate-name', ...MISSING];
  await session.shows({ 'a/asset.json': codes, 'b/asset.json': codes });
  write(session, { 'packwright.json': '{ "schema_version": 1, "exclude": ["b"] }\n' });
  session.tell({ changed: ['packwright.json'] });
  await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': MISSING });
  session.close('b/asset.json');
  await session.shows({ 'b/asset.json': [] });
});

it('goes on with a document that is deleted while it is open, and forgets it when it is closed', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(1) });
  session.open('b/asset.json');
  const codes = [...DUPLICATE, 'identity/duplicate-name', ...MISSING];
  await session.shows({ 'a/asset.json': codes, 'b/asset.json': codes });
  rmSync(join(session.folder, 'b'), { recursive: true });
  session.tell({ deleted: ['b'] });
  await session.pullAll();
  expect(session.codes('b/asset.json')).toEqual([...codes].sort());
  session.close('b/asset.json');
  await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': [] });
});

it('follows a document that is renamed while it is open', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(1) });
  session.open('b/asset.json');
  const codes = [...DUPLICATE, 'identity/duplicate-name', ...MISSING];
  await session.shows({ 'b/asset.json': codes });
  renameSync(join(session.folder, 'b'), join(session.folder, 'c'));
  session.close('b/asset.json');
  session.open('c/asset.json');
  session.tell({ deleted: ['b'], created: ['c'] });
  await session.shows({ 'a/asset.json': codes, 'b/asset.json': [], 'c/asset.json': codes });
  expect(
    session
      .shown('a/asset.json')
      .map(({ message }) => message)
      .join(),
  ).not.toContain('more');
});

it('follows a project whose folder is below a hidden one', async () => {
  const folder = tempProject({ '.work/packwright.json': SETTINGS, '.work/a/asset.json': asset(1) });
  const session = await editorSession(join(folder, '.work'));
  await session.shows({ 'a/asset.json': MISSING });
  write(session, { 'a/notes.txt': '' });
  session.tell({ created: ['a/notes.txt'] });
  await session.shows({ 'a/asset.json': [] });
});

it('follows no link to a folder, so that nothing is there twice', async () => {
  const session = await watching({ 'a/asset.json': asset(1) });
  await session.shows({ 'a/asset.json': MISSING });
  symlinkSync(join(session.folder, 'a'), join(session.folder, 'b'));
  session.tell({ created: ['b', 'b/asset.json'] });
  session.open('b/asset.json');
  await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': MISSING });
});

it('goes on beside what can be no declaration', async () => {
  const session = await watching({
    'a/asset.json': asset(1),
    'huge/asset.json': `"${'x'.repeat(5_000_000)}"`,
  });
  const odd = ['a-pipe', 'b-folder', 'c-nowhere', 'd-circle'];
  for (const name of odd) mkdirSync(join(session.folder, name));
  execFileSync('mkfifo', [join(session.folder, 'a-pipe/asset.json')]);
  mkdirSync(join(session.folder, 'b-folder/asset.json'));
  symlinkSync('nowhere', join(session.folder, 'c-nowhere/asset.json'));
  symlinkSync('asset.json', join(session.folder, 'd-circle/asset.json'));
  write(session, { 'z/asset.json': asset(2) });
  session.tell({ created: [...odd, 'z'].map((name) => `${name}/asset.json`) });
  await session.shows({
    'a/asset.json': MISSING,
    'z/asset.json': MISSING,
    'huge/asset.json': ['syntax/too-large'],
  });
  // And a server that finds all of it at its start.
  const second = await editorSession(session.folder);
  await second.shows({
    'a/asset.json': MISSING,
    'z/asset.json': MISSING,
    'huge/asset.json': ['syntax/too-large'],
  });
  expect(
    odd.flatMap((name) => [...session.shown(`${name}/asset.json`), ...second.shown(`${name}/asset.json`)]),
  ).toEqual([]);
});

it('waits for no input that is a pipe', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) });
  await session.shows({ 'b/asset.json': MISSING });
  execFileSync('mkfifo', [join(session.folder, 'a/notes.txt')]);
  symlinkSync('notes.txt', join(session.folder, 'b/notes.txt'));
  session.tell({ created: ['a/notes.txt', 'b/notes.txt'] });
  await session.server.until(() =>
    session.codes('a/asset.json').join() === MISSING.join() ? undefined : true,
  );
  expect(await session.pull('b/asset.json')).toMatchObject({ kind: 'full' });
});

it('looks anew at what a client opens and saves that tells of nothing', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) }, SETTINGS, {});
  await session.shows({ 'a/asset.json': MISSING, 'b/asset.json': MISSING });
  write(session, { 'b/asset.json': asset(1), 'b/notes.txt': '' });
  session.open('b/asset.json');
  const twins = [...DUPLICATE, 'identity/duplicate-name'];
  await session.shows({ 'a/asset.json': [...twins, ...MISSING], 'b/asset.json': twins });
  session.open('packwright.json');
  write(session, { 'packwright.json': '{ "schema_version": 1, "exclude": ["a"] }\n' });
  session.change('packwright.json', '{ "schema_version": 1, "exclude": ["a"] }\n');
  session.save('packwright.json');
  await session.shows({ 'a/asset.json': [], 'b/asset.json': [] });
});

it('keeps up with a large registry that is edited quickly', async () => {
  const session = await watching({ 'a/asset.json': asset(1), 'a/notes.txt': '' });
  const text = (root: string) => {
    const entries = many(2000).map((n) => [
      uuid(n),
      { asset_id: n + 1, root: n === 1 ? 'a' : n === 5 ? root : `r${n}`, included_in_build: true },
    ]);
    return `${JSON.stringify({ schema_version: 1, assets: Object.fromEntries(entries), retired: [] }, null, 2)}\n`;
  };
  const path = 'packwright.registry.json';
  write(session, { [path]: text('r5') });
  session.open(path);
  for (let n = 0; n < 100; n++) session.change(path, text(`a${n}`));
  session.change(path, text('a'));
  await session.server.until(() =>
    session.codes(path).includes('registry/duplicate-root') ? true : undefined,
  );
  session.change(path, text('r5'));
  await session.server.until(() =>
    session.codes(path).includes('registry/duplicate-root') ? undefined : true,
  );
  const versions = session.server.publishedFor(session.uri(path)).map(({ version }) => version ?? 0);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

function watching(
  files: Readonly<Record<string, string>>,
  settings = SETTINGS,
  capabilities?: object,
): Promise<EditorSession> {
  const folder = tempProject({ 'packwright.json': settings, ...files });
  return editorSession(folder, capabilities === undefined ? {} : { capabilities });
}

function write(session: EditorSession, files: Readonly<Record<string, string>>): void {
  writeFiles(session.folder, files);
}

/** A declaration whose input is `notes.txt`. */
function asset(n: number): string {
  return declaration({ name: `asset_${n}`, asset_uuid: uuid(n) });
}

function uuid(n: number): string {
  return `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}`;
}

function many(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
