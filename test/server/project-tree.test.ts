/** Projects with their assets, folders and built banks, and what is told when one changes. */
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ClientCapabilities, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { BUILD } from '../../protocol/build.ts';
import {
  type AssetNode,
  type FolderNode,
  PROJECT_TREE,
  PROJECT_TREE_CHANGED,
  type ProjectNode,
  type ProjectTree,
  type ProjectTreeChanged,
} from '../../protocol/project-tree.ts';
import { type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration, readJson, writeFiles } from '../support/temp-project.ts';

const HERO = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const SLIME = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const GONE = '99999999-8a54-4c1b-9f3e-2b7a6d1c0e94';
const WORLD = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';

const FILES = {
  'art/hero/asset.json': declaration({ asset_uuid: HERO, name: 'hero' }),
  'art/hero/notes.txt': '',
  'art/foes/slime/asset.json': declaration({ asset_uuid: SLIME, name: 'slime' }),
  'art/foes/twin/asset.json': declaration({ asset_uuid: SLIME, name: 'twin' }),
  'art/asset.json': declaration({ asset_uuid: 'nobody', name: 'art', type: 'glyph_bank' }),
  'asset.json': declaration({ asset_uuid: WORLD, name: 'world' }),
  'notes.txt': '',
  'packwright.registry.json': `{ "schema_version": 1, "assets": {
    "${HERO}": { "asset_id": 1, "root": "art/hero", "included_in_build": true },
    "${SLIME}": { "asset_id": 2, "root": "art/foes/slime", "included_in_build": false },
    "${GONE}": { "asset_id": 3, "root": "art/gone", "included_in_build": true } }, "retired": [] }`,
};

it('groups assets by folder, with what registry and findings say of each', async () => {
  const project = await servedProject(FILES);
  const [node] = (await settledTree(project)).projects;
  expect(outline(node?.children ?? [])).toEqual([
    'art/',
    '  foes/',
    '    art/foes/slime slime 2 excluded',
    '    art/foes/twin twin null copy',
    '  art/hero hero 1 present included',
    '. world null unregistered included',
    'art art null unidentified',
  ]);
  expect(node?.missing.map(({ root, assetId, state }) => [root, assetId, state])).toEqual([
    ['art/gone', 3, 'missing'],
  ]);
  const hero = assetAt(node, 'art/hero');
  expect(hero).toMatchObject({
    uri: project.uri('art/hero/asset.json'),
    type: 'data_bank',
    uuid: HERO,
    format: 'DATA/raw_v1',
    codec: 'NONE',
    preload: false,
    missingInputs: 0,
    errors: 0,
    warnings: 0,
  });
  const folder = node?.children[0];
  const below = ['art/foes/slime', 'art/foes/twin', 'art/hero'].map((root) => assetAt(node, root));
  expect(folder).toMatchObject({
    kind: 'folder',
    uri: project.uri('art'),
    errors: below.reduce((sum, asset) => sum + (asset?.errors ?? 0), 0),
  });
  expect(folder?.errors).toBeGreaterThan(0);
  expect(node?.archive).toBe(null);
});

it('gives each node an id of its own, the same in the next tree and after a move', async () => {
  const project = await servedProject(FILES);
  const [first] = (await settledTree(project)).projects;
  const [second] = (await tree(project)).projects;
  expect(second).toEqual(first);
  const ids = [...(first?.missing ?? []), ...assets(first?.children ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  renameSync(join(project.folder, 'art/hero'), join(project.folder, 'knight'));
  await tell(project, 'art/hero', 'knight');
  await expect
    .poll(async () => assetAt((await tree(project)).projects[0], 'knight')?.id)
    .toBe(assetAt(first, 'art/hero')?.id);
});

it('says what an asset asks for and lacks, as it is typed', async () => {
  const project = await servedProject(FILES);
  const told = changesTold(project);
  await settledTree(project);
  const output = { format: 'GLYPH/indexed_v1', codec: 'LZ4_BLOCK' };
  const inputs = { files: ['notes.txt', 'map.txt', 'sky.txt'] };
  const ownTree = async () => assetAt((await tree(project)).projects[0], 'art/hero');
  await project.open('art/hero/asset.json', declaration({ asset_uuid: HERO, name: 'hero', inputs, output }));
  await expect.poll(ownTree).toMatchObject({ ...output, preload: false, missingInputs: 2 });
  await settledTree(project);
  told.length = 0;
  // On what nobody else depends on no finding changes.
  const preload = { enabled: true };
  await project.open(
    'art/hero/asset.json',
    declaration({ asset_uuid: HERO, name: 'hero', inputs, output, preload }),
  );
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await ownTree()).toMatchObject({ ...output, preload: true, missingInputs: 2 });
});

it('lists the banks of the archive that was built', async () => {
  const project = await serve(copyExample('lantern-keep'));
  expect((await tree(project)).projects[0]?.archive).toBe(null);
  await project.connection.sendRequest(BUILD.method, { uri: project.uri(''), scope: 'project' });
  const report = readJson(project.folder, 'build/build-report.json');
  const [node] = (await tree(project)).projects;
  expect(node?.name).toBe('Lantern Keep');
  if (node?.archive?.kind !== 'archive') throw new Error('no archive');
  expect(node.archive).toMatchObject({
    uri: project.uri('build/assets.bank'),
    path: 'build/assets.bank',
    size: report.archive.size,
  });
  expect(node.archive.banks).toEqual(
    report.assets.map((asset: Record<string, unknown>) => ({
      kind: 'bank',
      id: expect.any(String),
      assetId: asset.asset_id,
      name: asset.asset_name,
      format: asset.format,
      codec: asset.codec,
      size: asset.size,
      decodedSize: asset.decoded_size,
      preload: asset.preload,
    })),
  );
});

it('tells what the last build changed, for as long as its report is of the archive', async () => {
  const files = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'a note' };
  const project = await servedProject(files);
  const built = async (content: string) => {
    writeFileSync(join(project.folder, 'notes/notes.txt'), content);
    await project.connection.sendRequest(BUILD.method, { uri: project.uri(''), scope: 'project' });
    return changes();
  };
  const changes = async () => {
    const archive = (await tree(project)).projects[0]?.archive;
    return archive?.kind === 'archive' ? archive.changes : archive;
  };
  expect(await built('a note')).toBe(null);
  const sizeBefore = readFileSync(join(project.folder, 'build/assets.bank')).length;
  const banks = [{ assetId: 1, name: 'notes', kind: 'changed', sizeBefore: expect.any(Number) }];
  expect(await built('a longer note')).toMatchObject({ sizeBefore, banks });
  // Where nothing changed, nothing is written: what is told is of the build that made the archive.
  expect(await built('a longer note')).toMatchObject({ sizeBefore, banks });
  rmSync(join(project.folder, 'build/build-report.json'));
  expect(await changes()).toBe(null);
});

it.each([
  { name: 'that is none', damage: () => Buffer.from('not an archive'), says: 'does not begin with ‘PWBK’' },
  { name: 'that is cut off', damage: (bytes: Buffer) => bytes.subarray(0, 200), says: 'its prelude says' },
])('says why an archive $name cannot be read', async ({ damage, says }) => {
  const project = await serve(copyExample('lantern-keep'));
  await project.connection.sendRequest(BUILD.method, { uri: project.uri(''), scope: 'project' });
  await tree(project);
  const archive = join(project.folder, 'build/assets.bank');
  writeFileSync(archive, damage(readFileSync(archive)));
  expect((await tree(project)).projects[0]?.archive).toMatchObject({
    kind: 'broken-archive',
    reason: expect.stringContaining(says),
  });
  rmSync(archive);
  mkdirSync(archive);
  expect((await tree(project)).projects[0]?.archive).toMatchObject({ kind: 'broken-archive' });
  rmdirSync(archive);
  expect((await tree(project)).projects[0]?.archive).toBe(null);
});

it('gives all projects below a folder, or the one that is asked for', async () => {
  const files = {
    'one/packwright.json': '{ "schema_version": 1, "name": "One" }',
    'two/packwright.json': '{ "schema_version": 1 }',
    'two/a/asset.json': declaration(),
  };
  const project = await servedProject(files);
  expect((await tree(project)).projects.map(({ name }) => name)).toEqual(['One', 'two']);
  const { projects } = await tree(project, project.uri('two/a/asset.json'));
  expect(projects.map(({ name }) => name)).toEqual(['two']);
});

const WATCHING: ClientCapabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

it('tells once of many changes, and of none where there is none', async () => {
  const project = await servedProject(FILES, WATCHING);
  const told = changesTold(project);
  await settledTree(project);
  const foes = Array.from({ length: 20 }, (_, n) => [`mob/${n}/asset.json`, uniqueDeclaration(n)] as const);
  writeFiles(project.folder, Object.fromEntries(foes));
  for (const [path] of foes) await tell(project, path);
  await expect.poll(() => told, { timeout: 20_000 }).toEqual([{ uri: project.uri('') }]);
  await expect.poll(async () => outline((await tree(project)).projects[0]?.children ?? [])).toContain('mob/');
  await settledTree(project);
  told.length = 0;
  await tell(project, 'art/hero/notes.txt');
  await tell(project, 'art/foes/slime/asset.json');
  // Whatever comes of that has come when something later has.
  await project.open('asset.json', declaration({ asset_uuid: WORLD, name: 'universe' }));
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(told).toEqual([{ uri: project.uri('') }]);
  expect(assetAt((await tree(project)).projects[0], '.')?.name).toBe('universe');
});

it('tells of a build, and of a registry that changed on disk', async () => {
  const project = await serve(copyExample('lantern-keep'), WATCHING);
  const told = changesTold(project);
  await settledTree(project);
  told.length = 0;
  await project.connection.sendRequest(BUILD.method, { uri: project.uri(''), scope: 'project' });
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await settledTree(project);
  told.length = 0;
  const registry = join(project.folder, 'packwright.registry.json');
  writeFileSync(registry, readFileSync(registry, 'utf8').replace('true', 'false'));
  await tell(project, 'packwright.registry.json');
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [node] = (await tree(project)).projects;
  expect(assets(node?.children ?? []).filter(({ state }) => state === 'excluded')).toHaveLength(1);
});

it('tells nothing to a client that never asked', async () => {
  const project = await servedProject(FILES);
  const told = changesTold(project);
  await project.open('asset.json', declaration({ asset_uuid: WORLD, name: 'universe' }));
  await project.diagnostics('asset.json');
  await project.connection.sendRequest(BUILD.method, { uri: project.uri('asset.json'), scope: 'asset' });
  expect(told).toEqual([]);
});

function tree(project: ServedProject, uri?: string): Promise<ProjectTree> {
  return project.connection.sendRequest(PROJECT_TREE.method, { uri });
}

/** The tree once everything is checked: the same thrice in a row. */
async function settledTree(project: ServedProject): Promise<ProjectTree> {
  let before: string[] = [];
  for (;;) {
    const next = await tree(project);
    const text = JSON.stringify(next);
    before = before[0] === text ? [...before, text] : [text];
    if (before.length > 3) return next;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function changesTold(project: ServedProject): ProjectTreeChanged[] {
  const told: ProjectTreeChanged[] = [];
  project.connection.onNotification(PROJECT_TREE_CHANGED.method, (params: ProjectTreeChanged) => {
    told.push(params);
  });
  return told;
}

async function tell(project: ServedProject, ...paths: readonly string[]): Promise<void> {
  const changes = paths.map((path) => ({ uri: project.uri(path), type: 1 as const }));
  await project.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

function uniqueDeclaration(n: number): string {
  return declaration({
    asset_uuid: `11111111-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}`,
    name: `mob_${n}`,
  });
}

function outline(nodes: readonly (FolderNode | AssetNode)[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'folder') return [`${indent}${node.name}/`, ...outline(node.children, `${indent}  `)];
    const { root, name, assetId, state, includedInBuild } = node;
    return [`${indent}${root} ${name} ${assetId} ${state}${includedInBuild ? ' included' : ''}`];
  });
}

function assets(nodes: readonly (FolderNode | AssetNode)[]): AssetNode[] {
  return nodes.flatMap((node) => (node.kind === 'folder' ? assets(node.children) : [node]));
}

function assetAt(node: ProjectNode | undefined, root: string): AssetNode | undefined {
  return assets(node?.children ?? []).find((asset) => asset.root === root);
}
