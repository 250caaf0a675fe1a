import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../../packer/archive/read-archive.ts';
import { openFile } from '../../packer/node/file-access.ts';
import { cli } from '../support/run-cli.ts';
import { declaration, readJson, tempProject } from '../support/temp-project.ts';

const NOTES = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const SONGS = 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10';
const GONE = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const FILE = 'packwright.bindings.json';

it('puts what the game shows into the archive, by the numbers of the banks', async () => {
  const folder = project({
    templates: {
      slime: { asset_uuid: SONGS },
      hero: { asset_uuid: NOTES, placement: { scale: 2, anchor: { x: 0, y: 1 } } },
    },
    entities: {
      boss: { asset_uuid: SONGS, placement: { nine_slice: { left: 1, top: 1, right: 1, bottom: 1 } } },
    },
  });
  expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
  expect(await bindings(folder)).toEqual([
    {
      kind: 'entity',
      id: 'boss',
      asset_id: 2,
      placement: { nine_slice: { bottom: 1, left: 1, right: 1, top: 1 } },
    },
    { kind: 'template', id: 'hero', asset_id: 1, placement: { anchor: { x: 0, y: 1 }, scale: 2 } },
    { kind: 'template', id: 'slime', asset_id: 2 },
  ]);
});

it('leaves out what has no bank, and says so', async () => {
  const folder = project({
    templates: {
      bat: { asset_uuid: GONE },
      door: { image: 'sha256:9f' },
      hero: { asset_uuid: NOTES },
      slime: { asset_uuid: SONGS },
    },
    entities: {},
  });
  await cli(folder, 'build');
  await cli(folder, 'registry', 'exclude', 'songs');
  const { status, stdout } = await cli(folder, 'build', '--json');
  expect(status).toBe(0);
  const findings = JSON.parse(stdout).findings as { code: string; severity: string; path: string }[];
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning bindings/unknown-asset',
    'warning bindings/undeclared-image',
    'warning bindings/excluded-asset',
  ]);
  expect(await bindings(folder)).toEqual([{ kind: 'template', id: 'hero', asset_id: 1 }]);
});

it('builds anew where only the bindings have changed, and not where nothing has', async () => {
  const folder = project({ templates: { hero: { asset_uuid: NOTES } }, entities: {} });
  await cli(folder, 'build');
  expect((await cli(folder, 'build', '--json')).stdout).not.toContain('"packed": 1');
  write(folder, { templates: { slime: { asset_uuid: NOTES } }, entities: {} });
  const changed = JSON.parse((await cli(folder, 'build', '--json')).stdout);
  expect(changed.summary).toMatchObject({ packed: 0, unchanged: 2 });
  expect(await bindings(folder)).toEqual([{ kind: 'template', id: 'slime', asset_id: 1 }]);
  writeFileSync(join(folder, 'songs/notes.txt'), 'another song');
  await cli(folder, 'build');
  expect(await bindings(folder)).toEqual([{ kind: 'template', id: 'slime', asset_id: 1 }]);
  rmSync(join(folder, FILE));
  await cli(folder, 'build');
  expect(await bindings(folder)).toEqual([]);
});

it('keeps a build from a file that breaks its schema', async () => {
  const folder = project({
    templates: { hero: { asset_uuid: NOTES, placement: { scale: 'big' } } },
    entities: {},
  });
  const { status, stdout } = await cli(folder, 'build', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ code: 'structure/wrong-type', severity: 'error' });
});

function project(file: object): string {
  const songs = declaration({ name: 'songs', asset_uuid: SONGS });
  const folder = tempProject({
    'notes/asset.json': declaration(),
    'notes/notes.txt': 'do re mi',
    'songs/asset.json': songs,
    'songs/notes.txt': 'fa so la',
  });
  write(folder, file);
  return folder;
}

function write(folder: string, file: object): void {
  writeFileSync(join(folder, FILE), JSON.stringify({ schema_version: 1, ...file }));
}

async function bindings(folder: string) {
  const { path } = readJson(folder, 'build/build-report.json').archive;
  const file = await openFile(join(folder, path));
  const { header } = await readArchive(file);
  await file.close();
  return header.bindings;
}
