import { describe, expect, it } from 'vitest';
import { foldersAbove, normalizeUri, resolveUri, uriBelow } from './uris.ts';

describe('normalizeUri', () => {
  it.each([
    ['vscode-vfs://github/o/r/asset.json', 'vscode-vfs://github/o/r/asset.json'],
    ['memfs:/a b/asset.json', 'memfs:///a%20b/asset.json'],
    ['memfs:///a%20b/%61sset.json', 'memfs:///a%20b/asset.json'],
    ['file:///c%3A/art%20%282%29', 'file:///c%3A/art%20(2)'],
    ['http://127.0.0.1:80/a/ü.json?x=/y#z', 'http://127.0.0.1:80/a/%C3%BC.json?x=/y#z'],
    ['x://y/100%/asset.json', 'x://y/100%/asset.json'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['untitled:/a/asset.json', 'untitled:/a/asset.json'],
    ['no uri', 'no uri'],
  ])('%s', (uri, normal) => {
    expect(normalizeUri(uri)).toBe(normal);
    expect(normalizeUri(normal)).toBe(normal);
  });
});

it('spells paths below a folder as normalizeUri does', () => {
  expect(uriBelow('memfs://', 'a b/ü#?.png')).toBe('memfs:///a%20b/%C3%BC%23%3F.png');
  expect(uriBelow('x://y/z', '.')).toBe('x://y/z');
  for (const path of ["it's (1)!*.png", 'a&b=c;d,e+f@g:h$', '100%'])
    expect(normalizeUri(uriBelow('x://y/z', path))).toBe(uriBelow('x://y/z', path));
});

it.each([
  ['x://y/a/b/asset.json', ['x://y/a/b', 'x://y/a', 'x://y']],
  ['memfs:///asset.json', ['memfs://']],
  ['untitled:Untitled-1', []],
])('knows the folders above %s', (uri, folders) => {
  expect([...foldersAbove(uri)]).toEqual(folders);
});

it.each([
  ['build/assets.bank', 'x://y/a%20b/game/build/assets.bank'],
  ['./out#1.bank', 'x://y/a%20b/game/out%231.bank'],
  ['..\\dist\\assets.bank', 'x://y/a%20b/dist/assets.bank'],
  ['../../../../assets.bank', 'x://y/assets.bank'],
  ['/dist/a b.bank', 'x://y/dist/a%20b.bank'],
])('resolves %s', (path, uri) => {
  expect(resolveUri('x://y/a%20b/game', path)).toBe(uri);
  expect(resolveUri('memfs://', 'a')).toBe('memfs:///a');
});
