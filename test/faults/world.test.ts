import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../support/run-cli.ts';
import { readJson, tempFolder } from '../support/temp-project.ts';
import { runProgram } from './run-program.ts';
import { layState, type State } from './two-states.ts';

const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const smallDisk = mountSmallDisk();

/** Archives and registries that undisturbed builds make. */
const known: { archives: Buffer[]; registries: string[] } = { archives: [], registries: [] };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-known-'));
  for (const state of ['old', 'new'] as const) {
    layState(folder, state);
    await cli(folder, 'build');
    known.archives.push(readFileSync(join(folder, 'build/assets.bank')));
    known.registries.push(readFileSync(join(folder, 'packwright.registry.json'), 'utf8'));
  }
  rmSync(folder, { recursive: true });
});

describe.runIf(isPosix)('something else in the place of', () => {
  const NO_FILE = [1, /inputs\/not-a-file.*‘walk\.png’/] as const;
  const LOOP = [3, /^error: .*PLACE.*its symbolic links lead in a circle\n$/] as const;
  const NOT_READ = [3, /^error: \S*PLACE cannot be read: it is (no file|a folder)\n$/] as const;
  const NOTED = [0, /^(note: .*\.packwright\/cache cannot be written: .*\n)?$/] as const;
  const REPLACED = [0, /^$/] as const;
  const IN_PLACE = [3, /^error: cannot write ‘\S*PLACE’: a folder of that name is in its place\n$/] as const;
  const NO_FOLDER = [
    3,
    /^error: cannot write ‘\S*build\/assets\.bank’: a part of the path is a file/,
  ] as const;

  it.each([
    ['an input', 'art/hero/walk.png', { folder: NO_FILE, pipe: NO_FILE, socket: NO_FILE, loop: LOOP }],
    ['a declaration', 'art/hero/asset.json', { pipe: NOT_READ, socket: NOT_READ, loop: LOOP }],
    [
      'the registry',
      'packwright.registry.json',
      { folder: NOT_READ, pipe: NOT_READ, socket: NOT_READ, loop: LOOP },
    ],
    ['the settings', 'packwright.json', { folder: NOT_READ, pipe: NOT_READ, socket: NOT_READ, loop: LOOP }],
    ['the archive', 'build/assets.bank', { folder: IN_PLACE, pipe: REPLACED, socket: REPLACED, loop: LOOP }],
    ['its folder', 'build', { file: NO_FOLDER, pipe: NO_FOLDER, socket: NO_FOLDER }],
    [
      'the report',
      'build/build-report.json',
      { folder: IN_PLACE, pipe: REPLACED, socket: REPLACED, loop: LOOP },
    ],
    ['the cache', '.packwright/cache', { file: NOTED, pipe: NOTED, socket: NOTED, loop: NOTED }],
    ['its folder', '.packwright', { file: NOTED, pipe: NOTED, socket: NOTED, loop: NOTED }],
    ['the lock', '.packwright/lock', { folder: REPLACED, pipe: REPLACED, loop: REPLACED }],
  ] as const)('%s (%s)', async (_, place, expected) => {
    for (const [kind, [status, what]] of Object.entries(expected)) {
      const project = await builtProject();
      put(kind, join(project, place));
      const run = await cli(project, 'build');
      const said = status === 1 ? run.stdout : run.stderr;
      const pattern = new RegExp(what.source.replace('PLACE', place.replaceAll('.', '\\.')));
      expect([kind, run.status, said]).toEqual([kind, status, expect.stringMatching(pattern)]);
      expectNothingHalf(project, place);
    }
  });
});

describe.runIf(isPosix && isRoot)('what may not be read or written by the user', () => {
  const DENIED = /^error: \S*PLACE cannot be read: permission denied\n$/;

  it.each([
    ['an input', 'art/hero/walk.png', 0, 3, DENIED],
    ['a declaration', 'art/hero/asset.json', 0, 3, DENIED],
    ['a folder of declarations', 'art/hero', 0, 3, DENIED],
    ['the registry', 'packwright.registry.json', 0, 3, DENIED],
    ['the settings', 'packwright.json', 0, 3, DENIED],
    ['the archive before, which is replaced', 'build/assets.bank', 0, 0, /^$/],
    [
      'the folder of the archive',
      'build',
      0o555,
      3,
      /^error: cannot write ‘\S*assets\.bank’: its folder is not writable/,
    ],
    [
      'the project',
      '.',
      0o555,
      3,
      /^error: cannot write ‘\S*packwright\.registry\.json’: its folder is not writable/,
    ],
    [
      'the cache',
      '.packwright/cache',
      0,
      0,
      /^note: the next build will pack everything again: \S*PLACE cannot be written/,
    ],
    ['the folder of the cache', '.packwright', 0, 0, /^note: the next build will pack everything again/],
  ] as const)('%s', async (_, place, mode, status, what) => {
    const project = await builtProject();
    ownedByNobody(project);
    chmodSync(join(project, place), mode);
    const run = await asNobody(() => cli(project, 'build'));
    expect([run.status, run.stderr]).toEqual([
      status,
      expect.stringMatching(new RegExp(what.source.replace('PLACE', place))),
    ]);
    chmodSync(join(project, place), 0o755);
    expectNothingHalf(project);
  });

  it('builds out of a project that cannot be written, where nothing in it has to be', async () => {
    const [project, out] = [await builtProject(), tempFolder()];
    layState(project, 'old');
    ownedByNobody(project);
    ownedByNobody(out);
    for (const path of ['.', '.packwright', '.packwright/cache', 'build'])
      chmodSync(join(project, path), 0o555);
    const run = await asNobody(() => cli(project, 'build', '--out', join(out, 'x.bank')));
    expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^note: .*permission denied\n$/)]);
    expect(readFileSync(join(out, 'x.bank')).equals(known.archives[0] ?? Buffer.of())).toBe(true);
  });
});

describe.skipIf(smallDisk === undefined)('a disk with little room', () => {
  const BLOCK = 4096;

  it('whatever the room: the old or the new, a sentence, and nothing half', async () => {
    const folder = smallDisk ?? '';
    const statuses = new Set<number>();
    for (let blocks = 0; blocks < 60; blocks += blocks < 24 ? 1 : 6) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      layState(folder, 'old');
      expect((await cli(folder, 'build')).status).toBe(0);
      layState(folder, 'new');
      writeFileSync(join(folder, 'data/extra/x.bin'), 'small');
      const before = readFileSync(join(folder, 'build/assets.bank'));
      fill(join(folder, 'ballast'), blocks * BLOCK);
      const run = await cli(folder, 'build');
      statuses.add(run.status);
      expect(run.stderr).toMatch(
        run.status === 0
          ? /^(note: .*the disk is full\n)?$/
          : /^error: cannot write ‘\S+’: the disk is full\n$/,
      );
      if (run.status !== 0) expect(existsSync(join(folder, 'build/assets.bank'))).toBe(true);
      const isOld = readFileSync(join(folder, 'build/assets.bank')).equals(before);
      rmSync(join(folder, 'ballast'));
      expect((await cli(folder, 'inspect')).status).toBe(0);
      expect(readJson(folder, 'build/build-report.json').schema_version).toBe(1);
      expect(readJson(folder, 'packwright.registry.json').schema_version).toBe(1);
      expect(temporaries(folder)).toEqual([]);
      expect((await cli(folder, 'build')).status).toBe(0);
      expect(readFileSync(join(folder, 'build/assets.bank')).equals(before)).toBe(false);
      if (run.status === 0) expect(isOld).toBe(false);
    }
    expect([...statuses].sort()).toEqual([0, 3]);
  });
});

describe.runIf(isPosix)('too few file handles', () => {
  it('builds, or says so in a sentence', async () => {
    const statuses = new Set<string>();
    for (const handles of [16, 18, 19, 20, 21, 22, 23, 24, 28, 40]) {
      const project = await builtProject();
      const run = await runProgram(project, ['build'], {
        under: ['sh', '-c', `ulimit -n ${handles}; exec "$@"`, 'sh'],
      });
      // With fewer, Node itself does not start.
      if (run.status === null || /node:internal|libuv|FATAL|Assertion/.test(run.stderr)) continue;
      expect([0, 3]).toContain(run.status);
      expect(run.stderr).toMatch(
        run.status === 0 ? /^(note: .*)?$/s : /^error: .*too many files are open\n$/,
      );
      expectNothingHalf(project);
      statuses.add(String(run.status));
    }
    expect([...statuses]).toContain('0');
  });
});

describe('a file that changes while it is read', () => {
  it('goes into no archive in pieces', async () => {
    const project = await builtProject();
    const sheet = join(project, 'art/hero/walk.png');
    layState(project, 'new');
    const there = readFileSync(sheet);
    layState(project, 'old');
    const contents = [readFileSync(sheet), there];
    layState(project, 'new');
    let isOver = false;
    let writes = 0;
    // In place, as programs save that know no better: at times it is empty, or half there.
    const writing = (async () => {
      for (; !isOver; writes++) {
        writeFileSync(sheet, contents[writes % 2] ?? '');
        await turn();
      }
    })();
    for (let left = 12; left > 0; left--) {
      const run = await runProgram(project, ['build']);
      expect([0, 1, 3]).toContain(run.status);
      if (run.status === 3) expect(run.stderr).toMatch(/walk\.png.*(changes|changed)/);
      expect((await cli(project, 'inspect', 'build/assets.bank')).status).toBe(0);
    }
    isOver = true;
    await writing;
    expect(writes).toBeGreaterThan(10);
    layState(project, 'new');
    expect((await cli(project, 'build')).status).toBe(0);
    expect(readFileSync(join(project, 'build/assets.bank')).equals(known.archives[1] ?? Buffer.of())).toBe(
      true,
    );
  });
});

/** Built in the old state, and then given the art of the new one. */
async function builtProject(): Promise<string> {
  const project = tempFolder();
  const states: readonly State[] = ['old', 'new'];
  layState(project, 'old');
  expect((await cli(project, 'build')).status).toBe(0);
  layState(project, states[1] ?? 'new');
  return project;
}

function put(kind: string, place: string): void {
  rmSync(place, { recursive: true, force: true });
  if (kind === 'file') writeFileSync(place, 'in the way');
  if (kind === 'folder') mkdirSync(join(place, 'deeper'), { recursive: true });
  if (kind === 'loop') symlinkSync(place, place);
  if (kind === 'pipe') execFileSync('mkfifo', [place]);
  if (kind === 'socket') {
    const script = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', script, place]);
  }
}

/** What stands is what some build made, whole; `but` is where something else was put. */
function expectNothingHalf(project: string, but = ''): void {
  const archive = join(project, 'build/assets.bank');
  if (!archive.endsWith(but) && !but.startsWith('build'))
    expect(known.archives.some((each) => each.equals(readFileSync(archive)))).toBe(true);
  if (but !== 'packwright.registry.json')
    expect(known.registries).toContain(readFileSync(join(project, 'packwright.registry.json'), 'utf8'));
  expect(temporaries(project)).toEqual([]);
  if (but !== '.packwright/lock') expect(existsSync(join(project, '.packwright/lock'))).toBe(false);
}

function temporaries(project: string): string[] {
  const paths = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.tmp'));
}

function ownedByNobody(folder: string): void {
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, path), NOBODY, NOBODY);
  chmodSync(folder, 0o755);
}

/** The superuser may do everything. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Leaves `room` bytes of the disk. */
function fill(path: string, room: number): void {
  writeFileSync(path, '');
  const block = new Uint8Array(4096);
  const blocks: number[] = [];
  try {
    for (;;) {
      writeFileSync(path, block, { flag: 'a' });
      blocks.push(0);
    }
  } catch {
    // It is full.
  }
  const left = blocks.length * block.length - room;
  execFileSync('truncate', ['-s', String(Math.max(0, left)), path]);
}

/** A file system of 512 KiB, where this user may mount one; a full disk cannot be had otherwise. */
function mountSmallDisk(): string | undefined {
  if (process.platform !== 'linux' || !isRoot) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'packwright-small-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  afterAll(() => {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}
