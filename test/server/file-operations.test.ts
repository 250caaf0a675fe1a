/** What names a file by its path follows when the editor renames or moves it. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DidRenameFilesNotification,
  ReferencesRequest,
  WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import { editedFiles } from '../support/edited-files.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const HERO = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const SLIME = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const WORLD = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';

const HERO_FILES = ['walk.txt', 'fight/hit.txt', 'fight/fall (2).txt', './odd//path.txt'];
const WORLD_FILES = ['art/hero/walk.txt', 'world.txt'];

const hero = (...files: string[]) => declaration({ asset_uuid: HERO, name: 'hero', inputs: { files } });
const slime = (...files: string[]) => declaration({ asset_uuid: SLIME, name: 'slime', inputs: { files } });
const world = (...files: string[]) => declaration({ asset_uuid: WORLD, name: 'world', inputs: { files } });

const FILES = {
  'asset.json': world(...WORLD_FILES),
  'world.txt': 'w',
  'art/hero/asset.json': hero(...HERO_FILES),
  'art/hero/walk.txt': 'a',
  'art/hero/fight/hit.txt': 'b',
  'art/hero/fight/fall (2).txt': 'c',
  'art/hero/odd/path.txt': 'd',
  'art/slime/asset.json': slime('Slime.txt'),
  'art/slime/slime.txt': 'e',
  'packwright.json': '{ "schema_version": 1, "exclude": ["art/old", "tmp"] }\n',
  'packwright.registry.json': registry('art/hero', 'art/slime', '.'),
  'art/old/asset.json': slime('old.txt'),
  'art/old/old.txt': 'f',
};

type Renames = Readonly<Record<string, string>>;
type Expected = Partial<Record<keyof typeof FILES, string>>;

const ALL: ClientCapabilities = {
  workspace: { fileOperations: { willRename: true, didRename: true, didCreate: true, didDelete: true } },
};

const CASES: readonly { name: string; renames: Renames; expected: Expected }[] = [
  {
    name: 'an input that is renamed, in each declaration that names it',
    renames: { 'art/hero/walk.txt': 'art/hero/run.txt' },
    expected: {
      'art/hero/asset.json': hero('run.txt', ...HERO_FILES.slice(1)),
      'asset.json': world('art/hero/run.txt', 'world.txt'),
    },
  },
  {
    name: 'an input that is moved within its asset root',
    renames: { 'art/hero/fight/hit.txt': 'art/hero/ü b/hit.txt' },
    expected: { 'art/hero/asset.json': hero('walk.txt', 'ü b/hit.txt', ...HERO_FILES.slice(2)) },
  },
  {
    name: 'a folder with inputs in it',
    renames: { 'art/hero/fight': 'art/hero/battle' },
    expected: {
      'art/hero/asset.json': hero('walk.txt', 'battle/hit.txt', 'battle/fall (2).txt', './odd//path.txt'),
    },
  },
  {
    name: 'a path that is written in another way than it need be',
    renames: { 'art/hero/odd': 'art/hero/even' },
    expected: { 'art/hero/asset.json': hero(...HERO_FILES.slice(0, 3), 'even/path.txt') },
  },
  {
    name: 'a file that is named in other letters than it has',
    renames: { 'art/slime/slime.txt': 'art/slime/ooze.txt' },
    expected: { 'art/slime/asset.json': slime('ooze.txt') },
  },
  {
    name: 'an input that leaves one asset root and stays in another',
    renames: { 'art/hero/walk.txt': 'art/walk.txt' },
    expected: { 'asset.json': world('art/walk.txt', 'world.txt') },
  },
  { name: 'nothing for an input that leaves', renames: { 'world.txt': '../world.txt' }, expected: {} },
  {
    name: 'nothing for a name that no path may have',
    renames: { 'world.txt': 'wor:ld.txt' },
    expected: {},
  },
  { name: 'nothing for a file that nobody names', renames: { 'readme.md': 'README.md' }, expected: {} },
  {
    name: 'nothing of an excluded folder',
    renames: { 'art/old/old.txt': 'art/old/new.txt' },
    expected: {},
  },
  {
    name: 'an asset root, in the registry alone',
    renames: { 'art/slime': 'monsters/slime' },
    expected: { 'packwright.registry.json': registry('art/hero', 'monsters/slime', '.') },
  },
  {
    name: 'an asset root that another declaration reaches into',
    renames: { 'art/hero': 'art/knight' },
    expected: {
      'asset.json': world('art/knight/walk.txt', 'world.txt'),
      'packwright.registry.json': registry('art/knight', 'art/slime', '.'),
    },
  },
  {
    name: 'a folder above several asset roots',
    renames: { art: 'gfx/art' },
    expected: {
      'asset.json': world('gfx/art/hero/walk.txt', 'world.txt'),
      'packwright.registry.json': registry('gfx/art/hero', 'gfx/art/slime', '.'),
      'packwright.json': FILES['packwright.json'].replace('art/old', 'gfx/art/old'),
    },
  },
  {
    name: 'a root and an input of it at once',
    renames: { 'art/hero': 'art/knight', 'art/hero/walk.txt': 'art/knight/run.txt' },
    expected: {
      'art/hero/asset.json': hero('run.txt', ...HERO_FILES.slice(1)),
      'asset.json': world('art/knight/run.txt', 'world.txt'),
      'packwright.registry.json': registry('art/knight', 'art/slime', '.'),
    },
  },
  {
    name: 'a root and an input that stays behind',
    renames: { 'art/hero': 'art/knight', 'art/hero/walk.txt': 'art/walk.txt' },
    expected: {
      'asset.json': world('art/walk.txt', 'world.txt'),
      'packwright.registry.json': registry('art/knight', 'art/slime', '.'),
    },
  },
  {
    name: 'two files that change places',
    renames: {
      'art/hero/walk.txt': 'art/hero/fight/hit.txt',
      'art/hero/fight/hit.txt': 'art/hero/walk.txt',
    },
    expected: {
      'art/hero/asset.json': hero('fight/hit.txt', 'walk.txt', ...HERO_FILES.slice(2)),
      'asset.json': world('art/hero/fight/hit.txt', 'world.txt'),
    },
  },
  {
    name: 'nothing for an asset.json that becomes another file',
    renames: { 'art/slime/asset.json': 'art/slime/asset.old.json' },
    expected: {},
  },
  {
    name: 'an asset.json that moves up alone',
    renames: { 'art/slime/asset.json': 'art/asset.json' },
    expected: {
      'art/slime/asset.json': slime('slime/slime.txt'),
      'packwright.registry.json': registry('art/hero', 'art', '.'),
    },
  },
  {
    name: 'an asset.json that moves together with its inputs',
    renames: {
      'art/slime/asset.json': 'art/ooze/asset.json',
      'art/slime/slime.txt': 'art/ooze/slime.txt',
    },
    expected: { 'packwright.registry.json': registry('art/hero', 'art/ooze', '.') },
  },
  { name: 'nothing for a root that leaves', renames: { 'art/slime': '../slime' }, expected: {} },
  { name: 'nothing for files outside', renames: { '../a.txt': '../b.txt' }, expected: {} },
];

it('rewrites paths as files and folders move', async () => {
  const project = await servedProject(FILES, ALL);
  for (const { name, renames, expected } of CASES) {
    expect(editedFiles(project, await willRename(project, renames)), name).toEqual(expected);
  }
});

it('gives versions and edits what is open and not saved', async () => {
  const workspaceEdit = { documentChanges: true };
  const project = await servedProject(FILES, { workspace: { ...ALL.workspace, workspaceEdit } });
  await project.open('art/slime/asset.json', `\n\n{ "inputs": { "files": ["slime.txt"] } }`);
  const edit = await willRename(project, { 'art/slime/slime.txt': 'art/slime/ooze.txt' });
  expect(edit?.documentChanges).toEqual([
    {
      textDocument: { uri: project.uri('art/slime/asset.json'), version: 1 },
      edits: [
        {
          range: { start: { line: 2, character: 24 }, end: { line: 2, character: 35 } },
          newText: '"ooze.txt"',
        },
      ],
    },
  ]);
});

it('follows in a declaration outside any project, once it is open', async () => {
  const files = { 'lone/asset.json': slime('a.txt'), 'lone/a.txt': 'a', 'here/packwright.json': '{}' };
  const project = await servedProject(files, ALL);
  await project.open('lone/asset.json');
  const edit = await willRename(project, { 'lone/a.txt': 'lone/b.txt' });
  expect(editedFiles(project, edit)).toEqual({ 'lone/asset.json': slime('b.txt') });
});

it.each([
  { offered: {}, announced: [] },
  { offered: { willRename: true }, announced: ['willRename'] },
  { offered: { willRename: false, didRename: true }, announced: ['didRename'] },
  { offered: { didCreate: true, didDelete: true }, announced: ['didCreate', 'didDelete'] },
])('announces $announced to a client that offers $offered', async ({ offered, announced }) => {
  const project = await servedProject({}, { workspace: { fileOperations: offered } });
  const operations = project.initialized.capabilities.workspace?.fileOperations ?? {};
  expect(Object.keys(operations)).toEqual(announced);
  for (const operation of Object.values(operations))
    expect(operation).toEqual({ filters: [{ pattern: { glob: '**/*' } }] });
});

it('knows where the assets are after a folder with a dot in its name moved', async () => {
  const project = await servedProject(
    { 'v1.0/hero/asset.json': hero('walk.txt'), 'v1.0/hero/walk.txt': 'a', 'game.json': `["${HERO}"]` },
    ALL,
  );
  expect(await declarationsOfHero(project)).toEqual([project.uri('v1.0/hero/asset.json')]);
  renameSync(join(project.folder, 'v1.0'), join(project.folder, 'v2.0'));
  await project.connection.sendNotification(DidRenameFilesNotification.type, {
    files: [{ oldUri: project.uri('v1.0'), newUri: project.uri('v2.0') }],
  });
  await expect
    .poll(() => declarationsOfHero(project), { timeout: 20_000 })
    .toEqual([project.uri('v2.0/hero/asset.json')]);
});

it('finds what an edit before the move left behind, and nothing else', async () => {
  const project = await servedProject({ 'a/asset.json': hero('walk.txt'), 'a/walk.txt': 'a' }, ALL);
  await project.open('a/asset.json');
  expect(await project.diagnostics('a/asset.json')).toEqual([]);
  mkdirSync(dirname(join(project.folder, 'b/walk.txt')));
  renameSync(join(project.folder, 'a/walk.txt'), join(project.folder, 'b/walk.txt'));
  const renames = { 'a/walk.txt': 'b/walk.txt' };
  expect(await willRename(project, renames)).toBe(null);
  await project.connection.sendNotification(DidRenameFilesNotification.type, {
    files: filesOf(project, renames),
  });
  const found = await project.diagnostics('a/asset.json', ({ length }) => length > 0);
  expect(found.map(({ code }) => code)).toEqual(['inputs/missing-file']);
});

function willRename(project: ServedProject, renames: Renames) {
  return project.connection.sendRequest(WillRenameFilesRequest.type, { files: filesOf(project, renames) });
}

function filesOf(project: ServedProject, renames: Renames) {
  return Object.entries(renames).map(([from, to]) => ({
    oldUri: project.uri(from),
    newUri: project.uri(to),
  }));
}

async function declarationsOfHero(project: ServedProject): Promise<string[] | undefined> {
  const found = await project.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: project.uri('game.json') },
    position: { line: 0, character: 3 },
    context: { includeDeclaration: true },
  });
  return found?.map(({ uri }) => uri).filter((uri) => uri.endsWith('asset.json'));
}

function registry(hero: string, slime: string, world: string): string {
  return `{
  "schema_version": 1,
  "assets": {
    "${HERO}": { "asset_id": 1, "root": "${hero}", "included_in_build": true },
    "${SLIME}": { "asset_id": 2, "root": "${slime}", "included_in_build": true },
    "${WORLD}": { "asset_id": 3, "root": "${world}", "included_in_build": true }
  },
  "retired": []
}
`;
}
