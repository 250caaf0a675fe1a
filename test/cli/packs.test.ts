import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { picture } from '../packs/support/bundle-bytes.ts';
import { packProject } from '../support/pack-project.ts';
import { declaration } from '../support/temp-project.ts';

const GAME = `{
  "name": "Lantern Keep",
  "templates": { "hero": { "name": "Hero" }, "slime": {}, "door": {} },
  "entities": [ { "id": "e1", "template": "hero" } ]
}
`;
const UUID = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';

describe('packwright packs', () => {
  it('fills slots of packs by what there is: images, assets, declared assets', async () => {
    const { packs, json } = packProject({
      'game.json': GAME,
      'art/hero.png': picture(0x40_80_c0),
      'notes/asset.json': declaration(),
      'notes/notes.txt': 'do re mi',
    });
    const day = await json('create', 'Day', '--theme', 'a forest', '--style', 'pixel art');
    expect(day).toMatchObject({
      name: 'Day',
      promptDefaults: { themePrompt: 'a forest', styleOverride: 'pixel art' },
    });
    await json('create', 'Night');
    const hero = await json('assign', 'Day', 'hero', 'art/hero.png', '--scale', '2', '--offset-y', '-4');
    expect(hero).toMatchObject({ templateId: 'hero', placement: { scale: 2, offsetY: -4 } });
    expect(await json('assign', 'Day', 'slime', hero.assetId)).toMatchObject({ assetId: hero.assetId });
    const door = await json('assign', day.id, 'door', 'notes');
    expect(await json('assign', 'Night', 'door', UUID)).toMatchObject({ assetId: door.assetId });
    expect((await packs('list')).stdout.replaceAll(/\S{19}\t\S{36}/g, 'at\tid')).toBe(
      '\tDay\t3\t3\tat\tid\n\tNight\t1\t3\tat\tid\n',
    );
    expect((await packs('show', 'Day')).stdout).toBe(
      [
        `door\tfilled\tnotes\t\t${door.assetId}`,
        `hero\tfilled\thero\tscale 2, offset 0 -4\t${hero.assetId}`,
        `slime\tfilled\thero\t\t${hero.assetId}`,
        '',
      ].join('\n'),
    );
  });

  it('lets the game show a pack, writes that into its file and into what builds take', async () => {
    const { packs, json, read, folder } = packProject({ 'game.json': GAME, 'hero.png': picture(1) });
    await json('create', 'Day');
    const { assetId } = await json('assign', 'Day', 'hero', 'hero.png');
    const before = read('game.json');
    expect(before).toBe(GAME);
    const { activeAssetPackId } = await json('activate', 'Day');
    expect(read('game.json')).toBe(
      GAME.replace(
        '} ]\n',
        `} ],\n  "assetSystem": {\n    "activeAssetPackId": "${activeAssetPackId}"\n  }\n`,
      ),
    );
    expect(JSON.parse(read('packwright.bindings.json')).templates).toEqual({
      hero: { image: expect.stringMatching(/^sha256:/) },
    });
    const { bindings } = await json('resolve');
    expect(bindings).toMatchObject([
      { kind: 'template', id: 'door', origin: 'missing', reason: 'no-entry' },
      { kind: 'template', id: 'hero', origin: 'pack', assetId },
      { kind: 'template', id: 'slime', origin: 'missing' },
      { kind: 'entity', id: 'e1', templateId: 'hero', origin: 'pack', assetId },
    ]);
    await json('unassign', 'Day', 'hero');
    expect(JSON.parse(read('packwright.bindings.json')).templates).toEqual({});
    writeFileSync(join(folder, 'packwright.bindings.json'), '{}');
    expect(await packs('resolve', '--write')).toMatchObject({
      status: 0,
      stderr: 'wrote packwright.bindings.json\n',
    });
    await json('activate', '--none');
    expect(JSON.parse(read('game.json')).assetSystem).toEqual({});
  });

  it('publishes, pins, tells the history and goes back', async () => {
    const { packs, json, read } = packProject({
      'game.json': GAME,
      'a.png': picture(1),
      'b.png': picture(2),
    });
    await json('create', 'Day');
    const first = await json('assign', 'Day', 'hero', 'a.png');
    const version = await json('publish', 'Day', '--label', 'demo');
    expect(version).toMatchObject({ number: 1, label: 'demo', entries: 1, isPublished: true });
    const second = await json('assign', 'Day', 'hero', 'b.png');
    await json('activate', 'Day', '--pin', 'demo');
    expect(JSON.parse(read('game.json')).assetSystem.pinnedPackVersionId).toBe(version.id);
    const shown = async () => (await json('resolve', '--template', 'hero')).bindings[0].assetId;
    expect(await shown()).toBe(first.assetId);
    await json('activate', 'Day');
    expect(await shown()).toBe(second.assetId);
    const { changes } = await json('history', 'Day', 'hero');
    expect(changes).toMatchObject([
      { action: 'assign', assetId: second.assetId, replaces: changes[1].id },
      { action: 'assign', assetId: first.assetId },
    ]);
    expect(await json('revert', 'Day', 'hero')).toMatchObject({ action: 'revert', assetId: first.assetId });
    expect(await json('revert', 'Day', 'hero', String(changes[0].id))).toMatchObject({
      assetId: second.assetId,
    });
    expect((await packs('history', 'Day', '--limit', '2')).stdout.split('\n')).toHaveLength(3);
    expect(await packs('activate', 'Day', '--pin', '7')).toMatchObject({
      status: 2,
      stderr: 'error: ‘Day’ has no version ‘7’; it has 1\n',
    });
  });

  it('renames a template in file, packs and history', async () => {
    const { json, read } = packProject({ 'game.json': GAME, 'a.png': picture(1) });
    await json('create', 'Day');
    const { assetId } = await json('assign', 'Day', 'hero', 'a.png');
    await json('activate', 'Day');
    const before = read('game.json');
    expect(await json('rename-template', 'hero', 'knight')).toMatchObject({
      entities: 1,
      entries: 1,
      orphaned: [],
    });
    expect(read('game.json')).toBe(before.replaceAll('"hero"', '"knight"'));
    expect((await json('resolve', '--entity', 'e1')).bindings).toMatchObject([
      { templateId: 'knight', assetId },
    ]);
    expect((await json('history', 'Day', 'knight')).changes).toMatchObject([
      { action: 'rename' },
      { action: 'assign' },
    ]);
  });

  it('tells coverage, and fails on missing slots where it is asked to', async () => {
    const { packs, json } = packProject({ 'game.json': GAME, 'a.png': picture(1) });
    await json('create', 'Day');
    await json('assign', 'Day', 'hero', 'a.png');
    expect(await packs('coverage')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('filled\t0\t3\n'),
    });
    expect(await packs('coverage', 'Day', '--fail-on-missing')).toEqual({
      status: 1,
      stdout: 'filled\t1\t3\nmissing\tdoor\nmissing\tslime\n',
      stderr: '',
    });
    await json('assign', 'Day', 'door', 'a.png');
    await json('assign', 'Day', 'slime', 'a.png');
    expect(await packs('coverage', 'Day', '--fail-on-missing')).toMatchObject({ status: 0 });
  });

  it('collects what nothing uses, when it is old enough, and says before what that is', async () => {
    const { packs, json } = packProject({ 'game.json': GAME, 'a.png': picture(1), 'b.png': picture(2) });
    await json('create', 'Day');
    await json('assign', 'Day', 'hero', 'a.png');
    const { assetId } = await json('assign', 'Day', 'slime', 'b.png');
    const { packId } = await json('delete', 'Day');
    expect(packId).toEqual(expect.any(String));
    expect((await json('gc')).assets.count).toBe(0);
    const dry = await json('gc', '--dry-run', '--older-than', '0');
    expect(dry).toMatchObject({ dryRun: true, assets: { count: 2 } });
    expect(dry.assets.items.map(({ id }: { id: string }) => id)).toContain(assetId);
    expect((await packs('gc', '--older-than', '0')).stderr).toMatch(/^2 assets and /);
    expect((await json('gc', '--older-than', '0')).assets.count).toBe(0);
  });

  it('of several at once loses nothing, and starts one service', async () => {
    const { packs, json, folder } = packProject({ 'game.json': GAME });
    const names = ['A', 'B', 'C', 'D'];
    const runs = await Promise.all(names.map((name) => packs('create', name)));
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      names.map(() => ({ status: 0, stderr: '' })),
    );
    const listed = (await json('list')).packs.map(({ name }: { name: string }) => name);
    expect(listed.toSorted()).toEqual(names);
    const record = join(folder, '.packwright/packs/service.json');
    expect(statSync(record).mode & 0o077).toBe(0);
    // Ended from outside, without a word: the next command starts another.
    process.kill(JSON.parse(readFileSync(record, 'utf8')).pid, 'SIGKILL');
    expect((await json('list')).packs).toHaveLength(4);
  });

  it('says what is wrong with what it is asked', async () => {
    const { packs, json } = packProject({ 'game.json': GAME, 'a.png': picture(1) });
    for (const name of ['Day', 'Twin', 'Twin']) await json('create', name);
    for (const [what, args, stderr] of WRONG) {
      const run = await packs(...args);
      expect
        .soft(run, what)
        .toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(stderr) });
    }
  });

  it('leaves a file alone that is no game, or shows what the store does not have', async () => {
    const { packs, read, folder } = packProject({});
    for (const [what, text, message] of NO_GAMES) {
      writeFileSync(join(folder, 'game.json'), text);
      const run = await packs('list');
      expect.soft(run, what).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
      expect.soft(read('game.json')).toBe(text);
    }
  });

  it('says what is missing where there is no game', async () => {
    const { packs, folder } = packProject({});
    expect(await packs('list')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no game.json'),
    });
    expect(existsSync(join(folder, '.packwright'))).toBe(false);
  });
});

const WRONG: readonly [what: string, args: readonly string[], stderr: string][] = [
  ['no such pack', ['show', 'Dya'], 'error: the game has no pack ‘Dya’; did you mean ‘Day’?\n'],
  ['two packs of a name', ['show', 'Twin'], '‘Twin’ is more than one pack: say which by its id'],
  ['no such template', ['assign', 'Day', 'dragon', 'a.png'], 'dragon'],
  [
    'no such asset',
    ['assign', 'Day', 'hero', 'nothing'],
    '‘nothing’ is no asset of the store, no image file',
  ],
  ['no image', ['assign', 'Day', 'hero', 'packwright.json'], 'PNG, WebP, JPEG or GIF'],
  ['an odd placement', ['assign', 'Day', 'hero', 'a.png', '--placement', '7'], 'it must be a JSON object'],
  ['an odd number', ['assign', 'Day', 'hero', 'a.png', '--scale', 'x'], 'It is a number'],
  ['an empty slot', ['unassign', 'Day', 'hero'], 'error: the slot ‘hero’ of ‘Day’ is empty\n'],
  ['neither pack nor none', ['activate'], 'error: say which pack, or --none\n'],
  ['no such bundle', ['import', 'x.zip'], 'error: there is no file x.zip\n'],
  ['no game’s file', ['list', '--game', 'x.json'], 'error: there is no x.json\n'],
  ['a service without a token', ['list', '--service', 'http://127.0.0.1:1'], 'error: say which game'],
  ['no service', ['list', '--service', 'http://127.0.0.1:1', '--game-id', 'g'], 'set PACKWRIGHT_TOKEN'],
];

const NO_GAMES: readonly [what: string, text: string, message: string][] = [
  ['no JSON', '{ "templates": ', 'game.json:1 is no JSON'],
  ['no game', '{ "templates": 7, "entities": [] }', '/definition/templates'],
  ['a list', '[]', 'holds no object'],
  [
    'a pack of another store',
    '{ "templates": {}, "entities": [], "assetSystem": { "activeAssetPackId": "p" } }',
    'Import a bundle that has it',
  ],
];
