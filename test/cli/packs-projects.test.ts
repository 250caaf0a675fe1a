import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../packs/http/app.ts';
import { ROUTES } from '../../packs/http/routes.ts';
import type { Role } from '../../packs/model/role.ts';
import { listen } from '../../packs/node/serve/listen.ts';
import { memoryBlobs } from '../../packs/store/blobs/memory-blobs.ts';
import { bundleBytes, hashOf, picture, unzipped } from '../packs/support/bundle-bytes.ts';
import { openTestStore } from '../packs/support/open-test-store.ts';
import { type PackProject, packProject, runProgram } from '../support/pack-project.ts';
import { declaration } from '../support/temp-project.ts';

const GAME = `{
  "templates": { "hero": {}, "slime": {} },
  "entities": [ { "id": "e1", "template": "hero" } ]
}
`;

async function projectWithPack(): Promise<PackProject> {
  const project = packProject({ 'game.json': GAME, 'a.png': picture(1) });
  await project.json('create', 'Day');
  await project.json('assign', 'Day', 'hero', 'a.png');
  await project.json('activate', 'Day');
  return project;
}

describe('a game goes from one project to another', () => {
  it('with its packs and images, also where only its file was before, as after a clone', async () => {
    const from = await projectWithPack();
    const { file } = await from.json('export', 'out.zip');
    expect(file).toBe('out.zip');
    const bytes = readFileSync(join(from.folder, 'out.zip'));
    expect(Object.keys(await unzipped(new Uint8Array(bytes)))).toEqual([
      'bundle.json',
      'game.json',
      'assets.json',
      'packs/1.json',
      `images/${hashOf(picture(1))}.png`,
    ]);
    const to = packProject({ 'game.json': from.read('game.json'), 'in.zip': new Uint8Array(bytes) });
    expect(await to.packs('list')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('packs import'),
    });
    expect(await to.json('import', 'in.zip', '--dry-run')).toMatchObject({ isDryRun: true, game: 'created' });
    expect(await to.json('import', 'in.zip')).toMatchObject({ game: 'created', images: { added: 1 } });
    expect(to.read('game.json')).toBe(from.read('game.json'));
    expect(to.read('packwright.bindings.json')).toBe(from.read('packwright.bindings.json'));
    expect(await to.json('import', 'in.zip')).toMatchObject({
      game: 'unchanged',
      assets: { added: 0, matched: 1 },
    });
  });

  it('into a project without a game, whose file is written', async () => {
    const bytes = await bundleBytes({ gameId: 'elsewhere' });
    const { json, packs, read } = packProject({ 'in.zip': bytes, 'no.zip': '{}' });
    expect(await packs('import', 'no.zip')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The bundle cannot be read'),
    });
    expect(await json('import', 'in.zip')).toMatchObject({ gameId: 'game', game: 'created' });
    expect(JSON.parse(read('game.json'))).toEqual({ templates: { hero: {}, slime: {} }, entities: [] });
  });

  it('and what differs is told, until somebody says who wins', async () => {
    const { folder, json, packs, read } = await projectWithPack();
    await json('export', 'out.zip');
    writeFileSync(
      join(folder, 'game.json'),
      read('game.json').replace('"slime": {}', '"slime": {}, "bat": {}'),
    );
    const own = read('game.json');
    expect(await packs('import', 'out.zip')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('The definition of the game differs'),
    });
    expect((await packs('import', 'out.zip', '--dry-run')).status).toBe(1);
    expect(await json('import', 'out.zip', '--on-conflict', 'keep')).toMatchObject({ game: 'kept' });
    expect(read('game.json')).toBe(own);
    expect(await json('import', 'out.zip', '--on-conflict', 'replace')).toMatchObject({ game: 'replaced' });
    expect(Object.keys(JSON.parse(read('game.json')).templates)).toEqual(['hero', 'slime']);
  });
});

describe('a game of an older form', () => {
  const OLDER = {
    templates: { hero: {}, slime: {}, door: {} },
    entities: [],
    activeAssetPackId: 'forest',
    assetPacks: {
      forest: {
        id: 'forest',
        name: 'Forest',
        style: 'pixel art',
        assets: {
          hero: { imageUrl: '/art/hero.png', source: 'generated', scale: 2 },
          slime: { imageUrl: 'https://example.com/slime.png' },
          door: { imageUrl: '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53' },
        },
      },
    },
  };

  it('is told what it would become, and becomes it', async () => {
    const text = `${JSON.stringify(OLDER, null, 2)}\n`;
    const { packs, json, read } = packProject({
      'game.json': text,
      'art/hero.png': picture(7),
      'notes/asset.json': declaration(),
      'notes/notes.txt': 'do re mi',
    });
    const preview = await json('migrate', '--dry-run');
    expect(preview).toMatchObject({ isNeeded: true, report: { packs: [{ name: 'Forest', entries: 3 }] } });
    expect(read('game.json')).toBe(text);
    // Whoever looks at it has it migrated in the store, and is told of the file.
    const listed = await packs('list');
    expect(listed).toMatchObject({ status: 0, stdout: expect.stringContaining('*\tForest\t3\t3\t') });
    expect(listed.stderr).toContain('game.json embeds its packs: packwright packs migrate rewrites it');
    expect(await packs('activate', '--none')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('migrate'),
    });
    expect(read('game.json')).toBe(text);
    const { report } = await json('migrate');
    expect(report).toMatchObject({ entries: 3, packs: [{ name: 'Forest', isActive: true }] });
    const written = JSON.parse(read('game.json'));
    expect(written).toMatchObject({
      templates: OLDER.templates,
      assetSystem: { activeAssetPackId: expect.any(String) },
    });
    expect(Object.keys(written).toSorted()).toEqual(['assetSystem', 'entities', 'templates']);
    const { bindings } = await json('resolve');
    expect(bindings.map(({ id, imageUrl }: { id: string; imageUrl: string }) => [id, imageUrl])).toEqual([
      ['door', expect.stringMatching(/^asset:/)],
      ['hero', `sha256:${hashOf(picture(7))}`],
      ['slime', 'https://example.com/slime.png'],
    ]);
    expect(await json('migrate')).toMatchObject({ isNeeded: false });
    expect((await json('list')).packs).toHaveLength(1);
  });
});

describe('file and service', () => {
  it('are brought together by who changed what since they agreed', async () => {
    const { folder, json, packs, read } = await projectWithPack();
    const { url, token } = JSON.parse(read('.packwright/packs/service.json'));
    const inService = async (packId: string | null) => {
      const response = await fetch(`${url}/v1/games/game/active-asset-pack`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'if-match': '*', 'content-type': 'application/json' },
        body: JSON.stringify({ packId }),
      });
      expect(response.status).toBe(200);
    };
    const inFile = (from: string, to: string) =>
      writeFileSync(join(folder, 'game.json'), read('game.json').replace(from, to));
    const active = () => JSON.parse(read('game.json')).assetSystem?.activeAssetPackId;
    const day = active();
    inFile('"slime": {}', '"slime": {}, "bat": {}');
    await inService(null);
    expect((await json('coverage')).templates).toBe(3);
    expect(active()).toBeUndefined();
    inFile('"assetSystem": {}', `"assetSystem": { "activeAssetPackId": "${day}" }`);
    expect((await json('list')).packs).toMatchObject([{ isActive: true }]);
    const night = (await json('create', 'Night')).id;
    await inService(night);
    inFile(`"${day}"`, `"${day}", "entityAssetOverrides": {}`);
    expect(await packs('list')).toMatchObject({ status: 1, stderr: expect.stringContaining('--take file') });
    expect(active()).toBe(day);
    expect(await json('sync', '--take', 'service')).toMatchObject({ isFileWritten: true });
    expect(active()).toBe(night);
  });
});

it('a team’s service is asked with its token, and files of a project are not brought to it unasked', async () => {
  const store = await openTestStore('embedded');
  const app = createApp({ store, blobs: memoryBlobs() }, ROUTES, {
    authenticate: async (token) =>
      ['read', 'edit'].includes(token)
        ? { name: 'anna', role: token as Role, gameId: undefined, scope: token }
        : undefined,
    report: () => undefined,
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await listening.close();
    await store.close();
  });
  const { folder, read } = packProject({ 'game.json': GAME, 'a.png': picture(1) });
  const team = (token: string, ...args: string[]) =>
    runProgram(folder, ['packs', ...args, '--service', listening.url, '--game-id', 'lantern'], {
      PACKWRIGHT_TOKEN: token,
    });
  expect(await team('edit', 'list')).toMatchObject({ status: 2, stderr: expect.stringContaining('lantern') });
  expect(await team('edit', 'sync')).toMatchObject({ status: 0 });
  expect(await team('edit', 'create', 'Day')).toMatchObject({ status: 0 });
  expect(await team('edit', 'assign', 'Day', 'hero', 'a.png')).toMatchObject({ status: 0 });
  expect(await team('read', 'list')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('\tDay\t1\t2\t'),
  });
  expect(await team('read', 'create', 'Night')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('role'),
  });
  expect(await team('wrong', 'list')).toMatchObject({ status: 3, stderr: expect.stringContaining('token') });
  expect(await team('edit', 'activate', 'Day')).toMatchObject({ status: 0 });
  expect(read('game.json')).toBe(GAME);
  expect(await team('edit', 'sync')).toMatchObject({ status: 0, stdout: expect.stringContaining('written') });
  expect(JSON.parse(read('game.json')).assetSystem.activeAssetPackId).toEqual(expect.any(String));
});
