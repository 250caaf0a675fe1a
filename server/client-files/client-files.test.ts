import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import { CLONED, type Encode, MAX_PIECE, WRITTEN_OUT } from '../../protocol/files.ts';
import { askDisk } from '../../test/support/disk-client.ts';
import { tempProject } from '../../test/support/temp-project.ts';
import { ClientFiles } from './client-files.ts';

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

it.each([
  ['as they are', CLONED],
  ['written out', WRITTEN_OUT],
])('reads what is on disk, bytes %s', async (_, encode) => {
  const long = new Uint8Array(2.5 * MAX_PIECE).map((_, i) => (i * i) >> 8);
  const folder = tempProject({ ...LAID, 'long.bin': long, empty: '' });
  const disk = new DiskFiles(folder);
  const client = filesOf(folder, encode);
  for (const path of ['long.bin', 'empty'])
    expect(
      Buffer.compare(await client.readBytes(path, long.length), await disk.readBytes(path, long.length)),
    ).toBe(0);
  for (const path of ['a/asset.json', 'a/none.json', 'a/sound #1/100%.wav'])
    expect(await client.readText(path)).toBe(await disk.readText(path));
  expect(new TextDecoder().decode(await client.readBytes('a/Art/Hero.png', 4))).toBe('hero');
  await expect(client.readBytes('a/Art/Hero.png', 3)).rejects.toThrow(/has 4 bytes; at most 3 are read/);
  await expect(client.readBytes('a/none.png', 3)).rejects.toThrow(/cannot be read: it does not exist/);
  await expect(client.readBytes('a/Art', 3)).rejects.toThrow(FileAccessError);
});

it('takes no answer without the bytes that were asked for', async () => {
  for (const bytes of [new Uint8Array(2), new Uint8Array(4), 'AAA=', 'AAAAAAAA', 'A', 'ä¶', undefined]) {
    const files = new ClientFiles('x://y', async () => ({ size: 3, bytes }) as never);
    await expect(files.readBytes('a', 10)).rejects.toThrow(/the client did not give its bytes/);
  }
});

it('says so where a file changes while it is read', async () => {
  let size = 2 * MAX_PIECE;
  const files = new ClientFiles('x://y', async (_, params) => {
    const { offset, limit } = params as { offset: number; limit: number };
    return { size: size++, bytes: new Uint8Array(Math.min(limit, size - offset)) } as never;
  });
  await expect(files.readBytes('a', 10 * MAX_PIECE)).rejects.toThrow(/it was changed while it was read/);
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

function filesOf(folder: string, encode?: Encode): ClientFiles {
  return new ClientFiles(pathToFileURL(folder).href, askDisk(encode));
}
