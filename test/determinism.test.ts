import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../packer/archive/read-archive.ts';
import { openFile } from '../packer/node/file-access.ts';
import { nodeBinary, OTHER_NODES } from '../scripts/other-nodes.ts';
import { cli } from './support/run-cli.ts';
import { copyExample, tempFolder } from './support/temp-project.ts';

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist/cli.cjs');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

describe('the same inputs give the same bytes', () => {
  it('whatever the order of keys and of palettes', async () => {
    const folder = copyExample('lantern-keep');
    await cli(folder, 'build');
    const expected = readFileSync(join(folder, 'build/assets.bank'));
    const declarations = ['hero', 'terrain', 'skies', 'sounds/effects', 'levels'].map((name) =>
      join(folder, 'assets', name, 'asset.json'),
    );
    const texts = declarations.map((path) => readFileSync(path, 'utf8'));
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        for (const [n, path] of declarations.entries())
          writeFileSync(path, JSON.stringify(shuffled(JSON.parse(texts[n]), numbers)));
        expect((await cli(folder, 'build')).status).toBe(0);
        expect(readFileSync(join(folder, 'build/assets.bank')).equals(expected)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('whatever the order in which files came to the disk', async () => {
    const [there, here] = [copyExample('lantern-keep'), tempFolder()];
    const paths = readdirSync(there, { recursive: true, encoding: 'utf8' }).sort().reverse();
    for (const path of paths.filter((name) => statSync(join(there, name)).isFile())) {
      mkdirSync(dirname(join(here, path)), { recursive: true });
      copyFileSync(join(there, path), join(here, path));
    }
    for (const folder of [there, here]) expect((await cli(folder, 'build')).status).toBe(0);
    const [expected, actual] = [there, here].map((folder) => readFileSync(join(folder, 'build/assets.bank')));
    expect(actual.equals(expected)).toBe(true);
  });

  it('from a fresh project and from one that was built before', async () => {
    const [once, twice] = [copyExample('lantern-keep'), copyExample('lantern-keep')];
    await cli(once, 'build');
    await cli(twice, 'build');
    await cli(twice, 'build');
    expect(
      readFileSync(join(twice, 'build/assets.bank')).equals(readFileSync(join(once, 'build/assets.bank'))),
    ).toBe(true);
  });

  it.each(OTHER_NODES)('under Node %s as under this one', async (version) => {
    const node = nodeBinary(join(root, '.cache/nodes'), version);
    if (!existsSync(node) && process.env.CI === undefined)
      return console.log(`Node ${version} is not installed: not compared`);
    const [here, there] = [copyExample('lantern-keep'), copyExample('lantern-keep')];
    execFileSync(process.execPath, [program, 'build', here]);
    execFileSync(node, [program, 'build', there]);
    expect(await banks(there)).toEqual(await banks(here));
  });
});

/** Stored bytes where our own writer made them, and of every bank the decoded payload's checksum. */
async function banks(folder: string) {
  const access = await openFile(join(folder, 'build/assets.bank'));
  const archive = await readArchive(access);
  const rows = [];
  for (const entry of archive.header.assets) {
    await archive.readPayload(entry);
    const { offset: _offset, size: _size, ...fields } = entry;
    const ours = entry.codec === 'NONE' || entry.codec === 'LZ4_BLOCK';
    rows.push({
      ...fields,
      stored: ours ? Buffer.from(await archive.readStored(entry)).toString('base64') : '',
    });
  }
  await access.close();
  return rows;
}

/** The same document with the members of every object in another order, and so the palettes. */
function shuffled(value: Json, numbers: Iterator<number>): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, numbers));
    return items.every((item) => typeof item === 'object' && item !== null && 'index' in item)
      ? permuted(items, numbers)
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    permuted(Object.entries(value), numbers).map(([key, item]) => [key, shuffled(item, numbers)]),
  );
}

function permuted<T>(items: readonly T[], numbers: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, rank: numbers.next().value as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
