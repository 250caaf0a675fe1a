import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { CacheFolder } from './cache-folder.ts';

let project: string;
const inCache = (name: string) => join(project, '.packwright/cache', name);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'packwright-cache-'));
});

it('keeps a file by a second name of it, and nothing anywhere else', () => {
  const before = readdirSync('.');
  writeFileSync(join(project, 'assets.bank'), 'banks');
  const folder = new CacheFolder(project);
  folder.write('index.json', '{}');
  folder.link('assets.bank', 'kept.bank');
  expect(readdirSync(inCache('.')).sort()).toEqual(['index.json', 'kept.bank']);
  expect(statSync(inCache('kept.bank')).ino).toBe(statSync(join(project, 'assets.bank')).ino);
  folder.link('assets.bank', 'kept.bank');
  expect(readdirSync(inCache('.')).sort()).toEqual(['index.json', 'kept.bank']);
  expect(readFileSync(join(project, '.packwright/.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync('.')).toEqual(before);
});
