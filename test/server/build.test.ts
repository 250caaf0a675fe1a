/** Builds asked for by an editor: told how far they are, stopped when they are cancelled, in nobody's way. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { BUILD, type BuildParams, type BuildResult } from '../../protocol/build.ts';
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

it('packs one asset and writes nothing', async () => {
  const project = await servedProject(SOUND);
  const result = await build(project, { uri: project.uri('notes/asset.json'), scope: 'asset' });
  expect(result).toMatchObject({
    written: false,
    archive: null,
    assets: [{ assetId: null, name: 'notes', root: 'notes', format: 'DATA/raw_v1', codec: 'NONE' }],
    findings: { errors: 0, warnings: 0, hints: 0 },
    unsaved: [],
  });
  expect(readdirSync(project.folder)).toEqual(['notes']);
});

it('gives an asset with errors no bank, and the id that the registry has to one without', async () => {
  const project = await serve(copyExample('lantern-keep'));
  await build(project, { uri: project.uri('packwright.json'), scope: 'project' });
  await expect
    .poll(() => build(project, { uri: project.uri('assets/title/asset.json'), scope: 'asset' }), {
      timeout: 20_000,
    })
    .toMatchObject({ assets: [{ assetId: expect.any(Number) }] });
  writeFileSync(join(project.folder, 'assets/title/title.png'), 'no picture');
  const broken = await build(project, { uri: project.uri('assets/title/asset.json'), scope: 'asset' });
  expect(broken).toMatchObject({ assets: [], findings: { errors: 1 } });
});

it.each([
  { name: 'outside any project', params: { uri: 'untitled:x', scope: 'project' }, says: 'is in no project' },
  { name: 'of what is no asset.json', params: { uri: 'untitled:x', scope: 'asset' }, says: 'no asset.json' },
] as const)('refuses a build $name', async ({ params, says }) => {
  await expect(build(await servedProject({}), params)).rejects.toThrow(says);
});

it('refuses to build where there is nothing to build', async () => {
  const project = await servedProject({ 'packwright.json': '{ "schema_version": 1, "name": "Void" }' });
  const params = { uri: project.uri('packwright.json'), scope: 'project' } as const;
  await expect(build(project, params)).rejects.toThrow('There is no asset.json to build in ‘Void’');
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
    [BUILD.method]: { uri, scope: 'asset' },
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
