import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import {
  type FileKind,
  type FolderEntry,
  LIST_FOLDER,
  type ListParams,
  READ_FILE,
  type ReadParams,
  STAT_FILES,
  type StatParams,
} from '../../protocol/files.ts';
import { tempProject } from '../../test/support/temp-project.ts';
import { type AskFiles, ClientFiles } from './client-files.ts';

const LAID = {
  'asset.json': '{}',
  'a/asset.json': '\ufeff{}',
  'a/Art/Hero.png': 'hero',
  'a/.hidden/asset.json': '{}',
  'a/sound #1/100%.wav': 'la',
  'old/asset.json': '{}',
  'inner/packwright.json': '{}',
  'inner/b/asset.json': '{}',
};

it('finds what is found on disk', async () => {
  const folder = tempProject(LAID);
  symlinkSync(join(folder, 'a/Art/Hero.png'), join(folder, 'a/link.png'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'a/dangling.png'));
  symlinkSync(join(folder, 'a/Art'), join(folder, 'a/art-link'));
  const disk = new DiskFiles(folder);
  const client = filesOf(folder);
  for (const [folders, exclude] of [
    [['.'], []],
    [['a', 'missing'], ['old']],
    [['.'], ['old', 'a']],
  ]) {
    expect(await client.findAssetRoots(folders, exclude)).toEqual(
      await disk.findAssetRoots(folders, exclude),
    );
  }
  const paths = [
    'Art/Hero.png',
    'art/hero.PNG',
    'Art',
    'Art/Hero.png/x',
    'Hero.png',
    'sound #1/100%.wav',
    'link.png',
    'dangling.png',
    'art-link',
  ];
  expect(await client.inputFacts('a', paths)).toEqual(await disk.inputFacts('a', paths));
  expect(await client.findProjects()).toEqual(['inner']);
});

it('reads what is on disk', async () => {
  const folder = tempProject(LAID);
  const disk = new DiskFiles(folder);
  const client = filesOf(folder);
  for (const path of ['a/asset.json', 'a/none.json', 'a/sound #1/100%.wav'])
    expect(await client.readText(path)).toBe(await disk.readText(path));
  expect(new TextDecoder().decode(await client.readBytes('a/Art/Hero.png', 4))).toBe('hero');
  await expect(client.readBytes('a/Art/Hero.png', 3)).rejects.toThrow(/has 4 bytes; at most 3 are read/);
  await expect(client.readBytes('a/none.png', 3)).rejects.toThrow(/cannot be read: it does not exist/);
  await expect(client.readBytes('a/Art', 3)).rejects.toThrow(FileAccessError);
});

it('takes no answer without the bytes that were asked for', async () => {
  for (const bytes of [new Uint8Array(2), 'AAAA', undefined]) {
    const files = new ClientFiles('x://y', async () => ({ size: 3, bytes }) as never);
    await expect(files.readBytes('a', 10)).rejects.toThrow(/the client did not give its bytes/);
  }
});

it('asks for each folder once', async () => {
  const asked: string[] = [];
  const folder = tempProject(LAID);
  const ask = askDisk();
  const files = new ClientFiles(pathToFileURL(folder).href, (message, params) => {
    asked.push(`${message.method} ${JSON.stringify(params)}`);
    return ask(message, params);
  });
  await Promise.all([files.inputFacts('a', ['Art/Hero.png', 'Art/x.png']), files.findAssetRoots(['.'], [])]);
  expect(new Set(asked).size).toBe(asked.length);
});

function filesOf(folder: string): ClientFiles {
  return new ClientFiles(pathToFileURL(folder).href, askDisk());
}

/** A client with the disk. */
function askDisk(): AskFiles {
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    [LIST_FOLDER.method]: ({ uri }: ListParams) =>
      orNull(() => readdirSync(fileURLToPath(uri), { withFileTypes: true }).map(entryOf)),
    [STAT_FILES.method]: ({ uris }: StatParams) =>
      uris.map((uri) => orNull(() => ({ kind: kindOf(statSync(fileURLToPath(uri))) }))),
    [READ_FILE.method]: ({ uri, limit }: ReadParams) =>
      orNull(() => {
        const bytes = new Uint8Array(readFileSync(fileURLToPath(uri)));
        return { size: bytes.length, bytes: bytes.subarray(0, limit) };
      }),
  };
  return async ({ method }, params) => answers[method](params as never) as never;
}

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
}

function entryOf(entry: Kind & { readonly name: string; isSymbolicLink(): boolean }): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}

function kindOf(entry: Kind): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
