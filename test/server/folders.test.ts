/** Workspace folders and projects: several, within each other, come and gone. */
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type EditorSession, editorSession, PULLS, WATCHES } from '../support/editor-session.ts';
import { declaration, tempProject, writeFiles } from '../support/temp-project.ts';

const SETTINGS = '{ "schema_version": 1 }\n';
const MISSING = ['inputs/missing-file'];
const TWINS = ['identity/duplicate-name', 'identity/duplicate-uuid', ...MISSING];

it('keeps projects apart that have the same uuids', async () => {
  const session = await serving({
    'one/packwright.json': SETTINGS,
    'one/a/asset.json': asset(1),
    'two/packwright.json': SETTINGS,
    'two/a/asset.json': asset(1),
  });
  await session.shows({ 'one/a/asset.json': MISSING, 'two/a/asset.json': MISSING });
  session.open('two/a/asset.json', asset(2));
  session.change('two/a/asset.json', asset(1));
  session.tell({ changed: ['one/a/asset.json', 'two/a/asset.json'] });
  await session.shows({ 'two/a/asset.json': MISSING });
  await session.pullAll();
  expect(everShown(session)).toEqual(MISSING);
});

it('keeps a project apart from the one that it is in', async () => {
  const session = await serving({
    'packwright.json': SETTINGS,
    'a/asset.json': asset(1),
    'inner/packwright.json': SETTINGS,
    'inner/a/asset.json': asset(1),
  });
  await session.shows({ 'a/asset.json': MISSING, 'inner/a/asset.json': MISSING });
  session.tell({ changed: ['inner/a/asset.json', 'a/asset.json'] });
  writeFiles(session.folder, { 'inner/b/asset.json': asset(2) });
  session.tell({ created: ['inner/b', 'inner/b/asset.json'] });
  await session.shows({ 'inner/b/asset.json': MISSING });
  session.open('inner/b/asset.json');
  session.close('inner/b/asset.json');
  await session.shows({ 'inner/b/asset.json': MISSING });
  await session.pullAll();
  expect(everShown(session)).toEqual(MISSING);
});

it.each([
  { name: 'a client that tells of it', capabilities: WATCHES },
  { name: 'a client that tells of nothing, and saves it', capabilities: {} },
])('lets a project begin and end within another, for $name', async ({ capabilities }) => {
  const files = { 'packwright.json': SETTINGS, 'a/asset.json': asset(1), 'inner/a/asset.json': asset(1) };
  const session = await serving(files, ['.'], capabilities);
  session.open('inner/a/asset.json');
  await session.shows({ 'a/asset.json': TWINS, 'inner/a/asset.json': TWINS });
  const tell = capabilities === WATCHES;
  writeFiles(session.folder, { 'inner/packwright.json': SETTINGS });
  session.open('inner/packwright.json');
  if (tell) session.tell({ created: ['inner/packwright.json'] });
  else session.save('inner/packwright.json');
  await session.shows({ 'a/asset.json': MISSING, 'inner/a/asset.json': MISSING });
  rmSync(join(session.folder, 'inner/packwright.json'));
  if (tell) session.tell({ deleted: ['inner/packwright.json'] });
  else session.save('inner/packwright.json');
  await session.shows({ 'a/asset.json': TWINS, 'inner/a/asset.json': TWINS });
});

it('lets a registry begin a project, too', async () => {
  const session = await serving({ 'a/asset.json': asset(1), 'inner/a/asset.json': asset(1) });
  await session.shows({ 'a/asset.json': TWINS, 'inner/a/asset.json': TWINS });
  const registry = '{ "schema_version": 1, "assets": {}, "retired": [] }\n';
  writeFiles(session.folder, { 'inner/packwright.registry.json': registry });
  session.tell({ created: ['inner/packwright.registry.json'] });
  await session.shows({ 'a/asset.json': MISSING, 'inner/a/asset.json': MISSING });
});

it('follows a project whose folder comes, moves and goes', async () => {
  const session = await serving({ 'packwright.json': SETTINGS, 'a/asset.json': asset(1) });
  await session.shows({ 'a/asset.json': MISSING });
  writeFiles(session.folder, { 'new/packwright.json': SETTINGS, 'new/a/asset.json': asset(1) });
  session.tell({ created: ['new'] });
  await session.shows({ 'new/a/asset.json': MISSING });
  renameSync(join(session.folder, 'new'), join(session.folder, 'newer'));
  session.tell({ deleted: ['new'], created: ['newer'] });
  await session.shows({ 'new/a/asset.json': [], 'newer/a/asset.json': MISSING });
  rmSync(join(session.folder, 'newer'), { recursive: true });
  session.tell({ deleted: ['newer'] });
  await session.shows({ 'newer/a/asset.json': [] });
  expect(everShown(session)).toEqual(MISSING);
});

it('serves folders that are added, and forgets those that are removed', async () => {
  const files = {
    'one/a/asset.json': asset(1),
    'two/packwright.json': SETTINGS,
    'two/a/asset.json': asset(1),
  };
  const session = await serving(files, ['one']);
  await session.shows({ 'one/a/asset.json': MISSING });
  session.changeFolders(['two'], ['one']);
  await session.shows({ 'one/a/asset.json': [], 'two/a/asset.json': MISSING });
  session.changeFolders(['one'], ['two']);
  await session.shows({ 'one/a/asset.json': MISSING, 'two/a/asset.json': [] });
  session.changeFolders([], ['one']);
  await session.shows({ 'one/a/asset.json': [] });
  expect(await session.pullAll()).toEqual([]);
});

it('keeps up with folders that come and go faster than they are read', async () => {
  const files = { 'one/a/asset.json': asset(1), 'two/a/asset.json': asset(1) };
  const session = await serving(files, ['one'], PULLS);
  for (let n = 0; n < 20; n++) {
    session.changeFolders(['two'], ['one']);
    session.changeFolders(['one'], ['two']);
  }
  expect((await session.pullAll()).map(({ uri }) => uri)).toEqual([session.uri('one/a/asset.json')]);
});

it('goes on with an open document of a folder that is removed', async () => {
  const session = await serving({ 'one/a/asset.json': asset(1), 'one/b/asset.json': asset(1) }, ['one']);
  session.open('one/b/asset.json');
  await session.shows({ 'one/a/asset.json': TWINS, 'one/b/asset.json': TWINS });
  session.changeFolders([], ['one']);
  await session.shows({ 'one/a/asset.json': [], 'one/b/asset.json': MISSING });
  session.close('one/b/asset.json');
  await session.shows({ 'one/b/asset.json': [] });
});

it('reads the project around a folder, and no other for two folders in it', async () => {
  const files = { 'packwright.json': SETTINGS, 'one/asset.json': asset(1), 'two/asset.json': asset(1) };
  const session = await serving(files, ['one', 'two'], PULLS);
  const reports = await session.pullAll();
  expect(reports.map(({ uri }) => uri).sort()).toEqual(
    ['one', 'two'].map((name) => session.uri(`${name}/asset.json`)),
  );
});

it('serves what it may read, and says what it may not', async () => {
  const session = await serving({
    'a/asset.json': asset(1),
    'inner/packwright.json': SETTINGS,
    'inner/a/asset.json': asset(2),
    'tangle/asset.json': asset(3),
  });
  await session.shows({ 'inner/a/asset.json': MISSING });
  // More folders within each other than are searched: as bad a project as there is.
  mkdirSync(join(session.folder, 'inner', 'x/'.repeat(40)), { recursive: true });
  writeFiles(session.folder, { [`inner/${'x/'.repeat(40)}asset.json`]: asset(4) });
  chmodSync(join(session.folder, 'tangle'), 0);
  const second = await editorSession(session.folder);
  await second.shows({ 'a/asset.json': MISSING });
  await second.server.until(() => (second.sent('window/logMessage').length > 0 ? true : undefined));
  expect(JSON.stringify(second.sent('window/logMessage'))).toContain('too many folders');
  chmodSync(join(session.folder, 'tangle'), 0o755);
});

/** All codes that were ever shown. */
function everShown(session: EditorSession): string[] {
  const codes = session
    .sent('textDocument/publishDiagnostics')
    .flatMap(({ params }) => (params as { diagnostics: { code: string }[] }).diagnostics)
    .map(({ code }) => code);
  return [...new Set(codes)].sort();
}

function serving(
  files: Readonly<Record<string, string>>,
  folders: readonly string[] = ['.'],
  capabilities: object = WATCHES,
): Promise<EditorSession> {
  return editorSession(tempProject(files), { folders, capabilities });
}

/** A declaration whose input is missing. */
function asset(n: number): string {
  return declaration({
    name: `asset_${n}`,
    asset_uuid: `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}`,
  });
}
