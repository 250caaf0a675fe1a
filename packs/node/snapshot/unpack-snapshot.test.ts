import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '../../../scripts/empty-database.ts';
import { openEmbeddedStore } from '../open-embedded-store.ts';
import { unpackSnapshot } from './unpack-snapshot.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packwright-snapshot-'));
  folder = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

it('lays out a database that is empty and up to date', async () => {
  unpackSnapshot(folder, await emptyDatabase());
  const store = await openEmbeddedStore(folder);
  expect(await store.db.selectFrom('games').selectAll().execute()).toEqual([]);
  await store.close();
});

it('takes away what others have left half done', async () => {
  mkdirSync(join(root, 'data.unfinished-1'));
  writeFileSync(join(root, 'data.unfinished-1', 'half'), '');
  unpackSnapshot(folder, await emptyDatabase());
  expect(readdirSync(root)).toEqual(['data']);
  expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()).toBe('18');
});

it('leaves nothing where the snapshot is damaged', async () => {
  const whole = await emptyDatabase();
  expect(() => unpackSnapshot(folder, whole.subarray(0, whole.length / 2))).toThrow();
  expect(existsSync(folder)).toBe(false);
});
