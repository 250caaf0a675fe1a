import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../../test/support/temp-project.ts';
import { type NewRoot, writeNewRoots } from './write-new-roots.ts';

it('fills new folders and those that are there', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'there'));
  writeNewRoots([root(folder, 'a/b/new', { 'x.png': 'x' }), { ...root(folder, 'there'), isThere: true }]);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'a',
    'a/b',
    'a/b/new',
    'a/b/new/asset.json',
    'a/b/new/x.png',
    'there',
    'there/asset.json',
  ]);
  expect(readFileSync(join(folder, 'a/b/new/x.png'), 'utf8')).toBe('x');
});

it.each<[string, (folder: string) => NewRoot, string]>([
  ['a folder is there already', (folder) => root(folder, 'taken'), 'something of that name is there already'],
  [
    'a declaration is there already',
    (folder) => ({ ...root(folder, 'taken'), isThere: true }),
    'there already',
  ],
  ['a file stands in the way', (folder) => root(folder, 'taken/asset.json/new'), 'cannot write'],
  [
    'a file of it cannot be written',
    (folder) => root(folder, 'c/d', { [`${'x'.repeat(300)}.png`]: '' }),
    'cannot write',
  ],
])('leaves all as it was where %s', (_, make, message) => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken/asset.json'), 'mine');
  const roots = [root(folder, 'a/b', { 'x.png': 'x' }), make(folder)];
  expect(() => writeNewRoots(roots)).toThrow(message);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['taken', 'taken/asset.json']);
  expect(readFileSync(join(folder, 'taken/asset.json'), 'utf8')).toBe('mine');
  expect(existsSync(join(folder, 'a'))).toBe(false);
});

function root(folder: string, path: string, files: Readonly<Record<string, string>> = {}): NewRoot {
  const all = { ...files, 'asset.json': '{}' };
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    folder: join(folder, path),
    isThere: false,
    files: Object.entries(all).map(([name, text]) => ({ name, bytes: bytes(text) })),
  };
}
