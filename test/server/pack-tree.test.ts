/** The packs of game.json files, and what is told when one changes. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver/node';
import { PACK_TREE, PACK_TREE_CHANGED, type PackTree, type SlotNode } from '../../protocol/pack-tree.ts';
import { type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration } from '../support/temp-project.ts';

const UUID = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const GAME = {
  name: 'Keep',
  templates: { hero: { name: 'Hero' }, slime: {} },
  assetSystem: { activeAssetPackId: 'base', entityAssetOverrides: { e1: { assetId: 'gone' } } },
  assetPacks: { base: { assets: { hero: { assetId: UUID.toUpperCase() }, ghost: { assetId: 'notes' } } } },
};
const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'art/asset.json': declaration({ asset_uuid: UUID, name: 'notes' }),
  'game.json': JSON.stringify(GAME, null, 2),
};

it('shows slots with what fills them, each at its place', async () => {
  const project = await servedProject(FILES);
  const { games } = await tree(project);
  expect(outline({ games })).toEqual([
    'Keep 2 templates',
    '  base active 1/2',
    `    Hero filled ${UUID.toUpperCase()}`,
    '    slime empty null',
    '    ghost stray notes',
    '  e1 dangling gone',
    '  ! There is no template ‘ghost’ for what the pack ‘base’ has',
  ]);
  const lines = FILES['game.json'].split('\n');
  const textAt = ({ range: { start, end } }: SlotNode) =>
    lines[start.line]?.slice(start.character, end.character);
  const [game] = games;
  expect(game?.packs[0]?.slots.map(textAt)).toEqual(['"hero"', '"slime"', '"ghost"']);
  expect(game?.overrides.map(textAt)).toEqual(['"e1"']);
  expect(game?.uri).toBe(project.uri('game.json'));
});

it('has the sample’s packs, and nothing dangles there', async () => {
  const folder = copyExample('lantern-keep');
  cpSync(join(import.meta.dirname, '../../examples/lantern-keep/game.json'), join(folder, 'game.json'));
  const project = await serve(folder);
  const { games } = await tree(project);
  expect(games[0]?.packs.map(({ name, filled, total }) => `${name} ${filled}/${total}`)).toEqual([
    'Lamplight 7/8',
    'Ashes 2/8',
  ]);
  const slots = games.flatMap(({ packs, overrides }) => [
    ...overrides,
    ...packs.flatMap((pack) => pack.slots),
  ]);
  expect(slots.filter(({ state }) => state === 'dangling' || state === 'stray')).toEqual([]);
  expect(games[0]?.notes).toEqual([]);
});

it.each<[string, string | undefined]>([
  ['without a game.json', undefined],
  ['whose game.json is no object', '[]'],
])('has nothing for a project %s', async (_, text) => {
  const { 'game.json': game, ...rest } = FILES;
  const project = await servedProject(text === undefined ? rest : { ...rest, 'game.json': text });
  expect((await tree(project)).games).toEqual([]);
});

it('reads what there is of a game.json that is being typed', async () => {
  const half = FILES['game.json'].slice(0, FILES['game.json'].indexOf('"ghost"'));
  const project = await servedProject({ ...FILES, 'game.json': half });
  expect(outline(await tree(project)).slice(0, 3)).toEqual([
    'Keep 2 templates',
    '  base active 1/2',
    `    Hero filled ${UUID.toUpperCase()}`,
  ]);
});

it('has the text of the editor, and tells when that or the disk or an asset changes', async () => {
  const project = await servedProject(FILES, {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  let told = 0;
  project.connection.onNotification(PACK_TREE_CHANGED.method, () => {
    told++;
  });
  await tree(project);
  const text = FILES['game.json'].replace('"Keep"', '"Castle"');
  await project.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: project.uri('game.json'), languageId: 'json', version: 1, text },
  });
  await expect.poll(() => told, { timeout: 20_000 }).toBe(1);
  expect(outline(await tree(project))[0]).toBe('Castle 2 templates');
  await project.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: project.uri('game.json') },
  });
  await expect.poll(() => told, { timeout: 20_000 }).toBe(2);
  writeFileSync(join(project.folder, 'game.json'), FILES['game.json'].replace('"Keep"', '"Tower"'));
  await tell(project, 'game.json');
  await expect.poll(() => told, { timeout: 20_000 }).toBe(3);
  expect(outline(await tree(project))[0]).toBe('Tower 2 templates');
  rmSync(join(project.folder, 'art/asset.json'));
  await tell(project, 'art/asset.json');
  await expect.poll(() => told, { timeout: 20_000 }).toBe(4);
  expect(outline(await tree(project))).toContain(`    Hero dangling ${UUID.toUpperCase()}`);
});

it('tells nothing to a client that never asked', async () => {
  const project = await servedProject(FILES);
  let told = 0;
  project.connection.onNotification(PACK_TREE_CHANGED.method, () => {
    told++;
  });
  await project.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: project.uri('game.json'), languageId: 'json', version: 1, text: '{}' },
  });
  await project.open('art/asset.json');
  await project.diagnostics('art/asset.json');
  expect(told).toBe(0);
});

function tree({ connection }: ServedProject): Promise<PackTree> {
  return connection.sendRequest(PACK_TREE.method, {});
}

async function tell(project: ServedProject, path: string): Promise<void> {
  const changes = [{ uri: project.uri(path), type: 2 as const }];
  await project.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

function outline({ games }: PackTree): string[] {
  return games.flatMap(({ name, templates, packs, overrides, notes }) => [
    `${name} ${templates} templates`,
    ...packs.flatMap((pack) => [
      `  ${pack.name}${pack.isActive ? ' active' : ''} ${pack.filled}/${pack.total}`,
      ...pack.slots.map((slot) => `    ${slot.name} ${slot.state} ${slot.asset}`),
    ]),
    ...overrides.map((slot) => `  ${slot.name} ${slot.state} ${slot.asset}`),
    ...notes.map(({ message }) => `  ! ${message}`),
  ]);
}
