/** Builds asked for by an editor: told how far they are, stopped when they are cancelled, in nobody's way. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import {
  BUILD,
  type BuildParams,
  type BuildResult,
  CLEAN,
  type CleanParams,
  type CleanResult,
} from '../../protocol/build.ts';
import { bigProject } from '../support/big-project.ts';
import { type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration, readJson } from '../support/temp-project.ts';

const SOUND = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'a note' };

it('builds a project, and says what came of it', async () => {
  const project = await serve(copyExample('lantern-keep'));
  const result = await build(project, { uri: project.uri('assets/title/asset.json'), scope: 'project' });
  const report = readJson(project.folder, 'build/build-report.json');
  expect(result).toMatchObject({
    written: true,
    archive: { uri: project.uri('build/assets.bank'), path: 'build/assets.bank', size: report.archive.size },
    findings: { errors: 0 },
    unsaved: [],
  });
  expect(result.assets.map(({ assetId, root }) => [assetId, root])).toEqual(
    report.assets.map(({ asset_id, root }: { asset_id: number; root: string }) => [asset_id, root]),
  );
  expect(result.registryChanges).toEqual(report.registry_changes);
  expect(result.milliseconds).toBe(report.milliseconds.total);
});

it.each(['', 'notes', 'notes/notes.txt'])('knows a project by ‘%s’ in it', async (path) => {
  const project = await servedProject(SOUND);
  const result = await build(project, { uri: project.uri(path), scope: 'project' });
  expect(result.written).toBe(true);
});

it('counts what it finds and writes nothing over where there are errors', async () => {
  const project = await serve(copyExample('broken'));
  const result = await build(project, { uri: project.uri('packwright.json'), scope: 'project' });
  expect(result).toMatchObject({ written: false, archive: null, registryChanges: [] });
  expect(result.findings.errors).toBeGreaterThan(0);
  expect(existsSync(join(project.folder, 'build'))).toBe(false);
});

it('builds what is on disk, and says which open documents are not as it was', async () => {
  const other = declaration({ asset_uuid: '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61', name: 'other' });
  const project = await servedProject({ ...SOUND, 'other/asset.json': other, 'other/notes.txt': '' });
  await project.open('notes/asset.json', '{ "name": "typed and not saved" }');
  await project.open('other/asset.json');
  const result = await build(project, { uri: project.uri('notes/asset.json'), scope: 'project' });
  expect(result).toMatchObject({ written: true, unsaved: [project.uri('notes/asset.json')] });
  expect(result.assets.map(({ name }) => name)).toEqual(['notes', 'other']);
});

const OTHER = {
  'more/other/asset.json': declaration({
    asset_uuid: '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61',
    name: 'other',
  }),
  'more/other/notes.txt': 'another note',
};

it('builds one asset into the archive, and takes the others over', async () => {
  const project = await servedProject({ ...SOUND, ...OTHER });
  const whole = await build(project, { uri: project.uri(''), scope: 'project' });
  expect(whole).toMatchObject({ changes: null, assets: [{ isTakenOver: false }, { isTakenOver: false }] });
  for (const path of ['notes/notes.txt', 'more/other/notes.txt'])
    writeFileSync(join(project.folder, path), 'longer than it was before');
  const part = await build(project, { uri: project.uri('notes/asset.json'), scope: 'asset' });
  expect(part).toMatchObject({
    written: true,
    assets: [
      { name: 'other', isTakenOver: true },
      { name: 'notes', isTakenOver: false },
    ],
    changes: { sizeBefore: whole.archive?.size, banks: [{ name: 'notes', kind: 'changed' }] },
  });
  const all = await build(project, { uri: project.uri(''), scope: 'project' });
  expect(all.changes?.banks).toMatchObject([{ name: 'other', kind: 'changed' }]);
});

it('makes of its parts what a build of all makes', async () => {
  const project = await serve(copyExample('lantern-keep'));
  const archive = () => readFileSync(join(project.folder, 'build/assets.bank'));
  await build(project, { uri: project.uri(''), scope: 'project' });
  const whole = archive();
  for (const scope of ['folder', 'asset'] as const) {
    const result = await build(project, { uri: project.uri('assets/title'), scope });
    expect(result.changes).toEqual({ sizeBefore: whole.length, banks: [] });
    expect(result.assets.filter(({ isTakenOver }) => !isTakenOver).map(({ root }) => root)).toEqual([
      'assets/title',
    ]);
    expect(archive().equals(whole)).toBe(true);
  }
});

it('builds a folder, and what no archive has yet', async () => {
  const project = await servedProject({ ...SOUND, ...OTHER });
  const first = await build(project, { uri: project.uri('more'), scope: 'folder' });
  expect(first.assets.map(({ name, isTakenOver }) => [name, isTakenOver])).toEqual([
    ['other', false],
    ['notes', false],
  ]);
  rmSync(join(project.folder, 'notes/notes.txt'));
  const second = await build(project, { uri: project.uri('more'), scope: 'folder' });
  expect(second).toMatchObject({ written: true, findings: { errors: 0 } });
  const third = await build(project, { uri: project.uri('notes'), scope: 'folder' });
  expect(third).toMatchObject({ written: false, problems: [{ uri: project.uri('notes/asset.json') }] });
});

it('does not take a damaged bank over', async () => {
  const project = await servedProject({ ...SOUND, ...OTHER });
  await build(project, { uri: project.uri(''), scope: 'project' });
  const archive = join(project.folder, 'build/assets.bank');
  const bytes = readFileSync(archive);
  const sound = Buffer.from(bytes);
  bytes[bytes.indexOf('another note')] = 0;
  writeFileSync(archive, bytes);
  const result = await build(project, { uri: project.uri('notes'), scope: 'asset' });
  expect(result.assets.map(({ isTakenOver }) => isTakenOver)).toEqual([false, false]);
  expect(readFileSync(archive).equals(sound)).toBe(true);
});

it('builds anew what was built, and says that nothing is another', async () => {
  const project = await servedProject(SOUND);
  const first = await build(project, { uri: project.uri(''), scope: 'project' });
  const again = await build(project, { uri: project.uri(''), scope: 'project', fresh: true });
  expect(again).toMatchObject({ written: true, changes: { sizeBefore: first.archive?.size, banks: [] } });
  writeFileSync(join(project.folder, 'notes/asset.json'), '{');
  const broken = await build(project, { uri: project.uri(''), scope: 'project', fresh: true });
  expect(broken).toMatchObject({ written: false, changes: null });
  expect(readdirSync(join(project.folder, 'build'))).toEqual([]);
});

it('deletes what a build wrote, and lets alone what it did not', async () => {
  const project = await servedProject(SOUND);
  await build(project, { uri: project.uri(''), scope: 'project' });
  expect(await clean(project, { uri: project.uri('notes/asset.json') })).toEqual({
    project: { uri: project.uri(''), name: expect.any(String) },
    removed: ['build/assets.bank', 'build/build-report.json', '.packwright'],
    left: [],
  });
  expect(readdirSync(project.folder).sort()).toEqual(['build', 'notes', 'packwright.registry.json']);
  writeFileSync(join(project.folder, 'build/assets.bank'), 'mine');
  expect(await clean(project, { uri: project.uri('') })).toMatchObject({
    removed: [],
    left: ['build/assets.bank'],
  });
});

it('names every finding with its place, and gives each to the diagnostics, of files that nobody opened too', async () => {
  const project = await serve(copyExample('lantern-keep'));
  await build(project, { uri: project.uri(''), scope: 'project' });
  // Of a file that changes while nobody watches only the build knows.
  writeFileSync(join(project.folder, 'assets/title/title.png'), 'no picture');
  const result = await build(project, { uri: project.uri(''), scope: 'project' });
  const uri = project.uri('assets/title/asset.json');
  expect(result).toMatchObject({ written: false, findings: { errors: 1 } });
  expect(result.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { uri, code: 'content/unreadable-input', severity: 'error', line: expect.any(Number), fixes: [] },
  ]);
  const problem = result.problems.find(({ severity }) => severity === 'error');
  const [shown] = await project.diagnostics('assets/title/asset.json', ({ length }) => length > 0);
  expect(shown).toMatchObject({
    code: 'content/unreadable-input',
    message: problem?.message,
    range: { start: { line: (problem?.line ?? 0) - 1 } },
  });
});

it.each([
  { name: 'outside any project', params: { uri: 'untitled:x', scope: 'project' }, says: 'is in no project' },
] as const)('refuses a build $name', async ({ params, says }) => {
  await expect(build(await servedProject({}), params)).rejects.toThrow(says);
});

it('refuses to build where there is nothing to build', async () => {
  const project = await servedProject({ 'packwright.json': '{ "schema_version": 1, "name": "Void" }' });
  const params = { uri: project.uri('packwright.json'), scope: 'project' } as const;
  await expect(build(project, params)).rejects.toThrow('There is no asset.json in ‘Void’ that builds take');
});

it('refuses to build a part of which nothing is taken', async () => {
  const project = await servedProject({ ...SOUND, 'empty/readme.txt': '' });
  const params = { uri: project.uri('empty'), scope: 'folder' } as const;
  await expect(build(project, params)).rejects.toThrow('There is no asset.json in ‘empty’ that builds take');
});

it('lets no request wait behind a build', async () => {
  const project = await servedProject(bigProject(600), { textDocument: { diagnostic: {} } });
  const uri = await project.open('art/sheet-7/asset.json');
  const textDocument = { uri };
  const position = { line: 3, character: 14 };
  await project.connection.sendRequest('textDocument/diagnostic', { textDocument });
  const running = await startedBuild(project);
  const asked: Readonly<Record<string, object>> = {
    'textDocument/diagnostic': { textDocument },
    'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
    ...(project.initialized.capabilities.hoverProvider && {
      'textDocument/hover': { textDocument, position },
    }),
    ...(project.initialized.capabilities.completionProvider && {
      'textDocument/completion': { textDocument, position },
    }),
  };
  for (const [method, params] of Object.entries(asked)) {
    expect(await project.connection.sendRequest(method, params), method).not.toBe(null);
    expect(running.isDone(), `${method} waited`).toBe(false);
  }
  expect((await running.result).written).toBe(true);
});

it('tells how far a build is', async () => {
  const project = await servedProject(bigProject(300));
  const running = await startedBuild(project);
  await running.result;
  const [begin, ...reports] = running.progress;
  const end = reports.pop();
  expect(begin).toMatchObject({ kind: 'begin', cancellable: true });
  expect(reports.at(-1)).toMatchObject({ kind: 'report', percentage: 100 });
  expect(reports.at(-1)?.message).toMatch(/^300\/300 {2}art\/sheet-/);
  const percentages = reports.map((report) => (report.kind === 'report' ? report.percentage : undefined));
  expect(percentages).toEqual(percentages.toSorted((a = 0, b = 0) => a - b));
  expect(end).toMatchObject({ kind: 'end' });
});

it('leaves nothing behind when it is cancelled, and the project can be built again', async () => {
  const project = await servedProject(bigProject(300));
  const before = readdirSync(project.folder, { recursive: true }).sort();
  const running = await startedBuild(project);
  running.cancel();
  await expect(running.result).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(running.progress.at(-1)).toMatchObject({ kind: 'end' });
  expect(readdirSync(project.folder, { recursive: true }).sort()).toEqual(before);
  expect((await build(project, { uri: project.uri(''), scope: 'project' })).written).toBe(true);
});

it('refuses a second build of the same project, and lets the first go on', async () => {
  const project = await servedProject(bigProject(300));
  const running = await startedBuild(project);
  const second = build(project, { uri: project.uri(''), scope: 'project' });
  await expect(second).rejects.toThrow('is being built: wait for that build, or cancel it');
  expect((await running.result).written).toBe(true);
});

function build(project: ServedProject, params: BuildParams): Promise<BuildResult> {
  return project.connection.sendRequest(BUILD.method, params);
}

function clean(project: ServedProject, params: CleanParams): Promise<CleanResult> {
  return project.connection.sendRequest(CLEAN.method, params);
}

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** A build that has packed its first assets. */
async function startedBuild(project: ServedProject) {
  const workDoneToken = 'a build';
  const progress: Progress[] = [];
  const source = new CancellationTokenSource();
  let isDone = false;
  const started = new Promise<void>((done) => {
    project.connection.onNotification('$/progress', ({ token, value }) => {
      if (token !== workDoneToken) return;
      progress.push(value);
      if (value.kind === 'report') done();
    });
  });
  const params: BuildParams = { uri: project.uri(''), scope: 'project', workDoneToken };
  const result = project.connection
    .sendRequest<BuildResult>(BUILD.method, params, source.token)
    .finally(() => {
      isDone = true;
    });
  // Who waits for the result hears of its failure; until then nobody may miss it.
  result.catch(() => {});
  await started;
  return { result, progress, isDone: () => isDone, cancel: () => source.cancel() };
}
