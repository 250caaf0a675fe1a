import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../../contract/json/document.ts';
import { MAX_LENGTH } from '../../contract/json/parse.ts';
import { MAX_DOCUMENT_BYTES } from '../input-limits.ts';
import { FileAccessError } from '../project/project-files.ts';
import { DiskFiles } from './disk-files.ts';
import { projectsBelowInSlices } from './find-project.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(...paths: readonly string[]): DiskFiles {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return new DiskFiles(folder);
}

/** The superuser may read everything. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(folder, 0o755);
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('findAssetRoots', () => {
  it('finds every folder with an asset.json, in code unit order', async () => {
    const files = lay(
      'b/asset.json',
      'a/asset.json',
      'a/deep/er/asset.json',
      'asset.json',
      'B/asset.json',
      'c/other.json',
    );
    expect(await files.findAssetRoots(['.'], [])).toEqual(['.', 'B', 'a', 'a/deep/er', 'b']);
  });

  it('leaves out hidden folders, node_modules and what is excluded', async () => {
    const files = lay(
      '.git/asset.json',
      'node_modules/x/asset.json',
      'old/deep/asset.json',
      'new/asset.json',
    );
    expect(await files.findAssetRoots(['.'], ['old'])).toEqual(['new']);
  });

  it('leaves out what is excluded also where it, or what holds it, is named', async () => {
    const files = lay('art/a/asset.json', 'art/b/asset.json', 'sound/c/asset.json');
    expect(await files.findAssetRoots(['art/a', 'sound'], ['art'])).toEqual(['sound/c']);
    expect(await files.findAssetRoots(['art', 'sound'], ['sound', 'art/b'])).toEqual(['art/a']);
    expect(await files.findAssetRoots(['art'], ['.'])).toEqual([]);
  });

  it('passes over a folder that it may not read, if somebody wants to know', async () => {
    const files = lay('a/asset.json', 'secret/asset.json');
    chmodSync(join(folder, 'secret'), 0);
    await asNobody(async () => {
      const told: FileAccessError[] = [];
      expect(await files.findAssetRoots(['.'], [], (error) => told.push(error))).toEqual(['a']);
      expect(told.map(({ path }) => path)).toEqual(['secret']);
      expect(await projectsBelowInSlices(folder, async () => {})).toEqual([]);
      await expect(files.findAssetRoots(['.'], [])).rejects.toThrow('permission denied');
    });
  });

  it('looks only below the folders named, each asset root once', async () => {
    const files = lay('art/a/asset.json', 'sound/b/asset.json', 'docs/c/asset.json');
    expect(await files.findAssetRoots(['art', 'sound', 'art/a', 'missing'], [])).toEqual([
      'art/a',
      'sound/b',
    ]);
  });

  it('follows no symbolic link, so a circle of them has an end', async () => {
    const files = lay('a/asset.json');
    symlinkSync(folder, join(folder, 'a', 'loop'));
    expect(await files.findAssetRoots(['.'], [])).toEqual(['a']);
  });

  it('gives up on a tree that nests without end', async () => {
    const files = lay(`${'x/'.repeat(40)}asset.json`);
    await expect(files.findAssetRoots(['.'], [])).rejects.toThrow(FileAccessError);
  });
});

describe('inputFacts', () => {
  const fact = async (files: DiskFiles, path: string) => (await files.inputFacts('a', [path])).get(path);

  it('finds files, and says how another spelling differs', async () => {
    const files = lay('a/asset.json', 'a/Art/Hero.png');
    expect(await fact(files, 'Art/Hero.png')).toEqual({ state: 'found' });
    expect(await fact(files, 'art/hero.PNG')).toEqual({ state: 'wrong-case', actual: 'Art/Hero.png' });
    expect(await fact(files, 'Art')).toEqual({ state: 'not-a-file' });
  });

  it('names what is there beside a missing file', async () => {
    const files = lay('a/asset.json', 'a/hero.png', 'a/art/enemy.png', 'a/.hidden/x.png');
    expect(await fact(files, 'heroo.png')).toEqual({
      state: 'missing',
      siblings: ['hero.png', 'art/enemy.png'],
    });
    expect(await fact(files, 'hero.png/deeper')).toMatchObject({ state: 'missing' });
  });

  it('asks where a symbolic link leads', async () => {
    const files = lay('a/asset.json', 'a/real.png', 'b/secret.png', 'b/deep/x.png');
    symlinkSync(join(folder, 'a/real.png'), join(folder, 'a/link.png'));
    symlinkSync(join(folder, 'b/secret.png'), join(folder, 'a/out.png'));
    symlinkSync(join(folder, 'b/deep'), join(folder, 'a/dir'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a/dangling.png'));
    expect(await fact(files, 'link.png')).toEqual({ state: 'found' });
    expect(await fact(files, 'out.png')).toEqual({ state: 'outside' });
    expect(await fact(files, 'dir/x.png')).toEqual({ state: 'outside' });
    expect(await fact(files, 'dangling.png')).toMatchObject({ state: 'missing' });
  });
});

describe('reading', () => {
  it('keeps a byte order mark and knows a missing file', async () => {
    const files = lay('a/asset.json');
    writeFileSync(join(folder, 'a/asset.json'), '\ufeff{}');
    expect(await files.readText('a/asset.json')).toBe('\ufeff{}');
    expect(await files.readText('nowhere.json')).toBeUndefined();
  });

  it('waits for no pipe', async () => {
    const files = lay('a/sheet.png');
    execFileSync('mkfifo', [join(folder, 'a/asset.json'), join(folder, 'a/pipe.png')]);
    expect(await files.findAssetRoots(['.'], [])).toEqual(['a']);
    await expect(files.readText('a/asset.json')).rejects.toThrow(/cannot be read: it is no file/);
    expect((await files.inputFacts('a', ['pipe.png'])).get('pipe.png')).toEqual({ state: 'not-a-file' });
  });

  it('reads no more of a document than shows that it is too large', async () => {
    const files = lay('a/asset.json');
    truncateSync(join(folder, 'a/asset.json'), 5 * 1024 ** 3);
    const text = await files.readText('a/asset.json');
    expect(text).toHaveLength(MAX_DOCUMENT_BYTES);
    expect(parseDocument('a/asset.json', text ?? '').problems).toMatchObject([{ kind: 'too-large' }]);
    expect(MAX_DOCUMENT_BYTES / 3).toBeGreaterThan(MAX_LENGTH);
  });

  it('refuses what is over the limit before reading it, and says what the system said', async () => {
    const files = lay('big.png');
    await expect(files.readBytes('big.png', 3)).rejects.toThrow(/has 7 bytes; at most 3 are read/);
    await expect(files.readBytes('none.png', 3)).rejects.toThrow(/cannot be read: it does not exist/);
    await expect(files.readBytes('.', 1e6)).rejects.toThrow(/cannot be read: it is a folder/);
    expect(new TextDecoder().decode(await files.readBytes('big.png', 100))).toBe('big.png');
  });
});
