import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { declaration, readJson, tempProject, writeFiles } from '../support/temp-project.ts';
import { startCli, watchingCli } from '../support/watching-cli.ts';

const THREE = { ...note('a', 1), ...note('b', 2), ...note('deep/c', 3) };

describe('packwright build --watch rebuilds what is touched', () => {
  it('when a file is written', async () => {
    const { folder, cli } = await watched();
    expect(cli.first).toMatchObject({ changed: [], packed: ['a', 'b', 'deep/c'], written: true });
    writeFileSync(join(folder, 'a/notes.txt'), 'once');
    expect(await cli.next()).toMatchObject({ changed: ['a/notes.txt'], packed: ['a'] });
    writeFileSync(join(folder, 'deep/c/notes.txt'), 'twice');
    expect(await cli.next()).toMatchObject({ changed: ['deep/c/notes.txt'], packed: ['deep/c'] });
    expect(archive(folder)).toMatch(/once.*twice/s);
  });

  it('when an editor saves by rename, again and again', async () => {
    const { folder, cli } = await watched();
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(join(folder, 'a/notes.txt~'), text);
      renameSync(join(folder, 'a/notes.txt~'), join(folder, 'a/notes.txt'));
      expect(await cli.next()).toMatchObject({ changed: ['a/notes.txt'], packed: ['a'] });
      expect(archive(folder)).toContain(text);
    }
  });

  it('when an asset comes, goes, and comes again', async () => {
    const { folder, cli } = await watched();
    for (const text of ['here', 'again']) {
      writeFiles(folder, note('more/d', 4, text));
      expect(await cli.next()).toMatchObject({ packed: ['more/d'], written: true });
      expect(archive(folder)).toContain(text);
      writeFileSync(join(folder, 'more/d/notes.txt'), `${text}, and edited`);
      expect(await cli.next()).toMatchObject({ changed: ['more/d/notes.txt'], packed: ['more/d'] });
      rmSync(join(folder, 'more'), { recursive: true });
      expect(await until(cli, () => !archive(folder).includes(text))).toMatchObject({ packed: [] });
    }
  });

  it('when a folder is another at once', async () => {
    const { folder, cli } = await watched();
    rmSync(join(folder, 'deep'), { recursive: true });
    writeFiles(folder, note('deep/c', 3, 'a new folder'));
    await until(cli, () => archive(folder).includes('a new folder'));
    writeFileSync(join(folder, 'deep/c/notes.txt'), 'its file');
    await until(cli, () => archive(folder).includes('its file'));
  });

  it('when packwright.json or the registry change', async () => {
    const { folder, cli } = await watched();
    writeFileSync(
      join(folder, 'packwright.json'),
      '{ "schema_version": 1, "name": "Tune", "exclude": ["b"] }',
    );
    expect(await cli.next()).toMatchObject({ changed: ['packwright.json'], project: 'Tune', packed: [] });
    expect(archive(folder)).not.toContain('"b"');
    const registry = readJson(folder, 'packwright.registry.json');
    const [first] = Object.keys(registry.assets);
    registry.assets[String(first)].included_in_build = false;
    writeFileSync(join(folder, 'packwright.registry.json'), JSON.stringify(registry));
    expect(await cli.next()).toMatchObject({ changed: ['packwright.registry.json'], packed: [] });
    expect(archive(folder)).not.toContain('"a"');
  });

  it('tells of mistakes, writes nothing while one stands, and goes on when it is mended', async () => {
    const { folder, cli } = await watched();
    const before = archive(folder);
    const mend = note('a', 1, 'mended');
    rmSync(join(folder, 'a/notes.txt'));
    expect(await cli.next()).toMatchObject({
      written: false,
      findings: [{ code: 'inputs/missing-file', file: 'a/asset.json' }],
    });
    writeFileSync(join(folder, 'b/asset.json'), '{');
    const { findings } = await until(cli, ({ changed }) => changed.includes('b/asset.json'));
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['inputs/missing-file', 'syntax/invalid-json']));
    expect(archive(folder)).toBe(before);
    writeFiles(folder, { ...mend, ...note('b', 2) });
    await until(cli, ({ written }) => written && archive(folder).includes('mended'));
  });

  it('waits for what it can build where there is nothing, or no more', async () => {
    const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }' });
    const cli = await watchingCli(folder);
    expect(cli.first.error).toContain('there is no asset.json to build');
    writeFiles(folder, note('a', 1, 'the first'));
    expect(await until(cli, ({ written }) => written)).toMatchObject({ packed: ['a'] });
    rmSync(join(folder, 'a'), { recursive: true });
    expect((await until(cli, ({ error }) => error !== undefined)).error).toContain('there is no asset.json');
  });
});

describe('packwright build --watch builds once', () => {
  it('for a burst of changes', async () => {
    const { folder, cli } = await watched();
    for (let at = 0; at < 100; at++)
      writeFileSync(join(folder, 'a/notes.txt'), at === 99 ? 'the last' : `${at}`);
    let builds = 1;
    while (!archive(folder).includes('the last')) {
      await cli.next();
      builds++;
    }
    expect(builds).toBeLessThanOrEqual(4);
  });

  it('more for what changes while it builds', async () => {
    const { folder, cli } = await watched();
    for (let at = 0; at < 60; at++) {
      writeFileSync(join(folder, at % 2 === 0 ? 'a/notes.txt' : 'b/notes.txt'), `number ${at}`);
      await wait(7);
    }
    writeFileSync(join(folder, 'deep/c/notes.txt'), 'the last');
    await until(cli, () => /number 58.*number 59.*the last/s.test(archive(folder)));
  });

  it('and not for what it writes itself, nor for files of no asset', async () => {
    const { folder, cli } = await watched();
    writeFileSync(join(folder, 'README.md'), 'of no asset');
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/index'), '');
    writeFileSync(join(folder, 'a/notes.txt'), 'do');
    const seen = [await cli.next()];
    writeFileSync(join(folder, 'b/notes.txt'), 're');
    seen.push(await until(cli, ({ changed }) => changed.includes('b/notes.txt')));
    expect(seen.flatMap(({ changed }) => changed)).toEqual(['a/notes.txt', 'b/notes.txt']);
  });
});

describe('packwright build --watch ends', () => {
  it.skipIf(process.platform === 'win32')('with status 0 at Ctrl-C, and leaves nothing behind', async () => {
    const { folder, cli } = await watched();
    cli.child.kill('SIGINT');
    expect(await cli.end()).toBe(0);
    expect(cli.stderr()).toBe('');
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(['assets.bank', 'build-report.json']);
  });

  it.skipIf(process.platform === 'win32')('in one sentence where its folder is gone', async () => {
    const { folder, cli } = await watched();
    rmSync(folder, { recursive: true });
    expect(await cli.end()).toBe(3);
    expect(cli.stderr()).toBe(`error: ${folder} is gone\n`);
  });
});

it('packwright build --watch tells people of a rebuild in a line', async () => {
  const folder = tempProject(THREE);
  const cli = startCli(folder, '--watch');
  const lines = [await cli.line()];
  while (!/^3 banks/.test(String(lines.at(-1)))) lines.push(await cli.line());
  expect(lines.at(-1)).toMatch(/^3 banks, [\d.]+ (B|KiB) in build\/assets\.bank \(\d+ ms\)$/);
  await expect.poll(cli.stderr).toBe('watching . until Ctrl-C\n');
  writeFileSync(join(folder, 'a/notes.txt'), 'la');
  expect(await cli.line()).toMatch(/^a\/notes\.txt: packed a \(\d+ ms\)$/);
  rmSync(join(folder, 'a/notes.txt'));
  expect(await cli.line()).toMatch(/^error\[inputs\/missing-file\]: /);
  let line = await cli.line();
  while (!line.startsWith('a')) line = await cli.line();
  expect(line).toMatch(/^a\/notes\.txt: nothing was written: 1 error in 4 files \(\d+ ms\)$/);
});

async function watched() {
  const folder = tempProject(THREE);
  return { folder, cli: await watchingCli(folder) };
}

/** The first build of which it is true. */
async function until(
  cli: Awaited<ReturnType<typeof watchingCli>>,
  isIt: (line: Awaited<ReturnType<typeof cli.next>>) => boolean,
) {
  for (;;) {
    const line = await cli.next();
    if (isIt(line)) return line;
  }
}

function archive(folder: string): string {
  return readFileSync(join(folder, 'build/assets.bank'), 'latin1');
}

function note(root: string, number: number, text = `${root} do re mi`): Record<string, string> {
  const name = root.replaceAll('/', '-');
  const asset_uuid = `3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e000${number}`;
  return { [`${root}/asset.json`]: declaration({ name, asset_uuid }), [`${root}/notes.txt`]: text };
}
