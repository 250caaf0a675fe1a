import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/run-cli.ts';
import { copyExample, declaration, readJson, tempFolder, tempProject } from '../support/temp-project.ts';

const CACHE = '.packwright/cache';

describe('a second build', () => {
  it('packs nothing where nothing changed, and writes nothing', async () => {
    const folder = copyExample('lantern-keep');
    const first = await build(folder);
    const written = stamps(folder, 'build');
    const second = await build(folder);
    expect(second).toEqual({ ...first, packed: [] });
    expect(stamps(folder, 'build')).toEqual(written);
    expect((await cli(folder, 'build')).stdout).toMatch(/banks, .* 0 packed, \d+ unchanged\)\n/);
  });

  it('packs what changed, by its content, and nothing else', async () => {
    const folder = copyExample('lantern-keep');
    await build(folder);
    const path = join(folder, 'assets/dialogue/keep.txt');
    utimesSync(path, new Date(), new Date());
    expect((await build(folder)).packed).toEqual([]);
    writeFileSync(path, `${readFileSync(path, 'utf8')}More.\n`);
    expect((await build(folder)).packed).toEqual(['dialogue']);
  });

  it('sees a change that leaves size and time of the file as they were', async () => {
    const folder = tempProject(NOTES);
    await build(folder);
    const path = join(folder, 'notes/notes.txt');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'do mi re');
    utimesSync(path, atime, mtime);
    expect((await build(folder)).packed).toEqual(['notes']);
  });

  it('takes back what an earlier build made, when a change is undone', async () => {
    const folder = tempProject(NOTES);
    const first = await build(folder);
    writeFileSync(join(folder, 'notes/notes.txt'), 'fa so la');
    await build(folder);
    writeFileSync(join(folder, 'notes/notes.txt'), 'do re mi');
    const { report, ...third } = await build(folder, true);
    expect(third).toEqual({ ...first, packed: [] });
    expect(report?.assets[0].from).toBe('cache');
  });

  it('packs nothing in a project that was moved or copied', async () => {
    const folder = copyExample('lantern-keep');
    const first = await build(folder);
    const [moved, copied] = [join(tempFolder(), 'moved'), join(tempFolder(), 'copied')];
    cpSync(folder, copied, { recursive: true });
    renameSync(folder, moved);
    mkdirSync(folder);
    expect(await build(moved)).toEqual({ ...first, packed: [] });
    expect(await build(copied)).toEqual({ ...first, packed: [] });
  });

  it('builds two archives of one project', async () => {
    const folder = tempProject(NOTES);
    await cli(folder, 'build', '--out', 'a.bank');
    await cli(folder, 'build', '--out', 'b/b.bank');
    for (const out of ['a.bank', 'b/b.bank'])
      expect((await cli(folder, 'build', '--out', out)).stdout).toContain('0 packed, 1 unchanged');
  });
});

describe('--no-cache', () => {
  it('packs everything and leaves nothing', async () => {
    const folder = tempProject(NOTES);
    const first = await cli(folder, 'build', '--no-cache', '--json');
    expect(JSON.parse(first.stdout).summary).toMatchObject({ packed: 1, unchanged: 0 });
    expect(existsSync(join(folder, CACHE))).toBe(false);
    await build(folder);
    const kept = stamps(folder, CACHE);
    const again = await cli(folder, 'build', '--no-cache', '--json');
    expect(JSON.parse(again.stdout).summary).toMatchObject({ packed: 1, unchanged: 0 });
    expect(stamps(folder, CACHE)).toEqual(kept);
  });
});

describe('a cache that is not as it was left', () => {
  const broken = [
    { what: 'a byte flipped', harm: flip },
    { what: 'cut short', harm: (path: string) => truncateSync(path, statSync(path).size >> 1) },
    { what: 'emptied', harm: (path: string) => truncateSync(path) },
    { what: 'gone', harm: (path: string) => rmSync(path) },
    { what: 'of somebody else', harm: (path: string) => writeFileSync(path, '{}') },
  ];
  it.each(broken)('is noticed and made anew: $what', async ({ harm }) => {
    const folder = tempProject(NOTES);
    const first = await build(folder);
    for (const name of readdirSync(join(folder, CACHE))) {
      harm(join(folder, CACHE, name));
      rmSync(join(folder, 'build'), { recursive: true, force: true });
      expect({ name, ...(await build(folder)), packed: [] }).toEqual({ name, ...first, packed: [] });
    }
    expect((await build(folder)).packed).toEqual([]);
  });

  it('lets an archive that was damaged where it lies be packed anew', async () => {
    const folder = tempProject(NOTES);
    const first = await build(folder);
    const archive = join(folder, 'build/assets.bank');
    const bytes = readFileSync(archive);
    bytes[bytes.length - 10] ^= 1;
    writeFileSync(archive, bytes);
    expect(await build(folder)).toEqual(first);
  });

  it('may be a place where nothing can be written: the build is told of and succeeds', async () => {
    const folder = tempProject({ ...NOTES, '.packwright': 'a file of mine' });
    const { status, stderr } = await cli(folder, 'build');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(
        /^note: the next build will pack everything again: .*cache cannot be written: /,
      ),
    });
  });
});

describe('the size of a cache', () => {
  it('is bounded in archives', async () => {
    const folder = tempProject(NOTES);
    for (let n = 0; n < 36; n++) {
      writeFileSync(join(folder, 'notes/notes.txt'), `note ${n}`);
      await build(folder);
    }
    const kept = readdirSync(join(folder, CACHE)).filter((name) => name.endsWith('.bank'));
    expect(kept).toHaveLength(32);
  });
});

const NOTES = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'do re mi' };

/** What a build made, and the names of the assets that it packed. */
async function build(folder: string, hasReport = false) {
  const { status, stdout, stderr } = await cli(folder, 'build', '--json');
  const report = JSON.parse(stdout);
  expect({ status, stderr, findings: report.findings }).toMatchObject({ status: 0, stderr: '' });
  const packed = report.assets
    .filter(({ from }: { from: string }) => from === 'packed')
    .map(({ asset_name }: { asset_name: string }) => asset_name);
  const archive = readFileSync(join(folder, report.archive.path)).toString('base64');
  const crc = readJson(folder, 'build/build-report.json').archive.header_crc32;
  return { archive, crc, packed, ...(hasReport ? { report } : {}) };
}

/** When and where each file below was written. */
function stamps(folder: string, below: string): [string, number, number][] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { mtimeMs, ino } = statSync(join(folder, below, name));
      return [name, mtimeMs, ino];
    });
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  writeFileSync(path, bytes);
}
