import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate as validateReport } from '../../packer/generated/build-report.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, declaration, readJson, tempProject } from '../support/temp-project.ts';

const sound = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'do re mi' };

describe('packwright build', () => {
  it('builds the sample game: every bank, by id, and a report beside the archive', async () => {
    const folder = copyExample('lantern-keep');
    const run = await cli(folder, 'build');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/21 banks, [\d.]+ KiB in build\/assets\.bank/);
    const report = readJson(folder, 'build/build-report.json');
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report.assets.map(({ asset_id }: { asset_id: number }) => asset_id)).toEqual(
      Array.from({ length: 21 }, (_, n) => n + 1),
    );
    expect(Object.keys(readJson(folder, 'packwright.registry.json').assets)).toHaveLength(21);
  });

  it('prints with --json the report and nothing else', async () => {
    const folder = tempProject(sound);
    const { stdout, stderr } = await cli(folder, 'build', '--json');
    expect(JSON.parse(stdout)).toEqual(readJson(folder, 'build/build-report.json'));
    expect(stderr).toBe('');
  });

  it('makes the same bytes the second time and leaves the registry as it is', async () => {
    const folder = copyExample('lantern-keep');
    await cli(folder, 'build');
    const [archive, registry] = ['build/assets.bank', 'packwright.registry.json'].map((path) =>
      readFileSync(join(folder, path)),
    );
    const second = await cli(folder, 'build');
    expect(second.stdout).not.toContain('registry:');
    expect(readFileSync(join(folder, 'build/assets.bank')).equals(archive)).toBe(true);
    expect(readFileSync(join(folder, 'packwright.registry.json')).equals(registry)).toBe(true);
  });

  it('tells what is another than in the archive before', async () => {
    const second = declaration({ name: 'b', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' });
    const folder = tempProject({ ...sound, 'b/asset.json': second, 'b/notes.txt': 'fa' });
    expect((await cli(folder, 'build', '--json')).stdout).not.toContain('"changes"');
    expect((await cli(folder, 'build')).stdout).toMatch(/\n2 as before, the same size\n$/);
    writeFileSync(join(folder, 'notes/notes.txt'), 'do re mi fa');
    rmSync(join(folder, 'b'), { recursive: true });
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'c/notes.txt'), '');
    const third = declaration({ name: 'c', asset_uuid: 'd2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' });
    writeFileSync(join(folder, 'c/asset.json'), third);
    const { size: archive_size_before } = readJson(folder, 'build/build-report.json').archive;
    const report = JSON.parse((await cli(folder, 'build', '--json')).stdout);
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    const [b, notes, c] = report.changes.assets;
    expect(report.changes.archive_size_before).toBe(archive_size_before);
    expect(b).toMatchObject({ asset_id: 1, asset_name: 'b', kind: 'removed', size: null });
    expect(notes).toMatchObject({ asset_id: 2, kind: 'changed' });
    expect(notes.size - notes.size_before).toBe(3);
    expect(c).toMatchObject({ asset_id: 3, asset_name: 'c', kind: 'new', size_before: null });
  });

  it('compares with no archive that it cannot read', async () => {
    const folder = tempProject({ ...sound, 'build/assets.bank': 'PWBK but no more' });
    const { status, stdout } = await cli(folder, 'build', '--json');
    expect({ status, changes: JSON.parse(stdout).changes }).toEqual({ status: 0, changes: undefined });
  });

  it('reports every mistake and writes nothing over a good archive', async () => {
    const folder = tempProject(sound);
    await cli(folder, 'build');
    const before = readFileSync(join(folder, 'build/assets.bank'));
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'notes/asset.json'), declaration({ inputs: { files: ['nota.txt'] } }));
    writeFileSync(
      join(folder, 'more/asset.json'),
      declaration({ name: 'more', asset_uuid: '1', output: { format: 'DATA/raw_v1' } }),
    );
    const { status, stdout } = await cli(folder, 'build', '--json');
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.written).toBe(false);
    const codes = report.findings.map(({ code }: { code: string }) => code).sort();
    expect(codes).toEqual(
      expect.arrayContaining(['codec/missing-codec', 'identity/malformed-uuid', 'inputs/missing-file']),
    );
    expect(readFileSync(join(folder, 'build/assets.bank')).equals(before)).toBe(true);
    expect(Object.keys(readJson(folder, 'packwright.registry.json').assets)).toHaveLength(1);
  });

  it('leaves out what the registry excludes, its mistakes too', async () => {
    const folder = tempProject({
      ...sound,
      'b/asset.json': declaration({ name: 'b', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' }),
      'b/notes.txt': '',
    });
    await cli(folder, 'build');
    await cli(folder, 'registry', 'exclude', 'b');
    rmSync(join(folder, 'b/notes.txt'));
    const { status, stdout } = await cli(folder, 'build', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).assets.map(({ asset_name }: { asset_name: string }) => asset_name)).toEqual([
      'notes',
    ]);
  });

  it.each([
    [
      'below a file',
      'notes/notes.txt/x.bank',
      /^error: cannot write ‘.*x\.bank’: a part of the path is a file, not a folder\n$/,
    ],
    ['over a folder', 'notes', /^error: cannot write ‘.*notes’: a folder of that name is in its place\n$/],
  ])('says in one sentence that an archive cannot be written %s', async (_, out, message) => {
    const folder = tempProject(sound);
    const run = await cli(folder, 'build', '--out', out);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(readdirSync(join(folder, 'notes')).sort()).toEqual(['asset.json', 'notes.txt']);
  });

  it('obeys packwright.json', async () => {
    const settings = { schema_version: 1, name: 'Tune', assets: ['notes'], out: 'rom/all.bank' };
    const folder = tempProject({
      ...sound,
      'other/asset.json': '{',
      'packwright.json': JSON.stringify(settings),
    });
    const { status, stdout } = await cli(join(folder, 'notes'), 'build', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ project: 'Tune', written: true });
    expect(existsSync(join(folder, 'rom/all.bank'))).toBe(true);
    expect(existsSync(join(folder, 'rom/build-report.json'))).toBe(true);
  });
});

describe('projects inside and around', () => {
  const inner = {
    'game/packwright.json': '{ "schema_version": 1 }',
    'game/notes/asset.json': declaration(),
    'game/notes/notes.txt': '',
  };

  it('leaves a project alone that lies in another', async () => {
    const outer = declaration({ name: 'outer', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' });
    const folder = tempProject({
      ...inner,
      'packwright.json': '{ "schema_version": 1 }',
      'outer/asset.json': outer,
      'outer/notes.txt': '',
    });
    const { stdout } = await cli(folder, 'build', '--json');
    expect(JSON.parse(stdout).assets.map(({ root }: { root: string }) => root)).toEqual(['outer']);
  });

  it('names the projects below a folder that is none, and checks them all', async () => {
    const folder = tempProject(inner);
    const run = await cli(folder, 'build');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('there are projects below it: game');
    expect((await cli(folder, 'check')).stdout).toBe('nothing to report in 2 files\n');
  });

  it('writes no empty archive over a full one', async () => {
    const folder = tempProject(sound);
    await cli(folder, 'build');
    rmSync(join(folder, 'notes'), { recursive: true });
    expect(await cli(folder, 'build')).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'build/assets.bank'))).toBe(true);
  });

  it('names the archive from where the user stands, and in the report from the project', async () => {
    const folder = tempProject(inner);
    expect((await cli(folder, 'build', 'game')).stdout).toContain(' in game/build/assets.bank');
    expect(readJson(folder, 'game/build/build-report.json').archive.path).toBe('build/assets.bank');
    expect((await cli(folder, 'build', 'game', '--out', 'game/rom/x.bank')).stdout).toContain(
      ' in game/rom/x.bank',
    );
    expect(readJson(folder, 'game/rom/build-report.json').archive.path).toBe('rom/x.bank');
  });
});

describe('packwright registry', () => {
  it('follows a moved asset root and keeps its number', async () => {
    const folder = tempProject(sound);
    await cli(folder, 'build');
    renameSync(join(folder, 'notes'), join(folder, 'tunes'));
    expect((await cli(folder, 'registry', 'status')).stdout).toMatch(/1 +present +tunes \(was notes\)/);
    expect((await cli(folder, 'build')).stdout).toContain('registry: asset 1 moved from ‘notes’ to ‘tunes’');
    expect((await cli(folder, 'registry', 'status')).stdout).toMatch(/1 +present +tunes +3f1e0a77/);
  });

  it('keeps a deleted root as missing until it is forgotten, and never gives its number out again', async () => {
    const folder = tempProject(sound);
    await cli(folder, 'build');
    expect(await cli(folder, 'registry', 'forget', 'notes')).toMatchObject({ status: 2 });
    rmSync(join(folder, 'notes'), { recursive: true });
    expect((await cli(folder, 'registry', 'reconcile')).stdout).toContain('is missing');
    expect(await cli(folder, 'registry', 'forget', 'notes')).toMatchObject({ status: 0 });
    mkdirSync(join(folder, 'next'));
    writeFileSync(join(folder, 'next/notes.txt'), '');
    writeFileSync(
      join(folder, 'next/asset.json'),
      declaration({ asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' }),
    );
    await cli(folder, 'build');
    expect(readJson(folder, 'packwright.registry.json')).toMatchObject({
      assets: { 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10': { asset_id: 2 } },
      retired: [1],
    });
  });

  it('warns in a build of what is missing, and builds the rest', async () => {
    const b = declaration({ name: 'b', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' });
    const folder = tempProject({ ...sound, 'b/asset.json': b, 'b/notes.txt': '' });
    await cli(folder, 'build');
    rmSync(join(folder, 'b'), { recursive: true });
    const { status, stdout } = await cli(folder, 'build', '--json');
    expect(status).toBe(0);
    const { findings, assets } = JSON.parse(stdout);
    expect(findings).toMatchObject([
      { code: 'registry/missing-root', severity: 'warning', file: 'packwright.registry.json' },
    ]);
    expect(assets).toHaveLength(1);
  });

  it('mends in a build an id that two branches gave out', async () => {
    const b = {
      'b/asset.json': declaration({ name: 'b', asset_uuid: 'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10' }),
      'b/notes.txt': '',
    };
    const merged = {
      schema_version: 1,
      assets: {
        '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53': { asset_id: 1, root: 'notes', included_in_build: true },
        'c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10': { asset_id: 1, root: 'b', included_in_build: true },
      },
    };
    const folder = tempProject({ ...sound, ...b, 'packwright.registry.json': JSON.stringify(merged) });
    expect((await cli(folder, 'check', '--json')).stdout).toContain('registry/duplicate-asset-id');
    expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
    expect(
      readJson(folder, 'packwright.registry.json').assets['c2f6d1b8-0e2c-4a55-8f0d-6a1f3f5f9a10'].asset_id,
    ).toBe(2);
  });

  it('touches no registry that cannot be read whole', async () => {
    const folder = tempProject({
      ...sound,
      'packwright.registry.json': '{ "schema_version": 1, "assets": {',
    });
    for (const args of [['build'], ['registry', 'reconcile']]) {
      expect((await cli(folder, ...args)).status).toBeGreaterThan(0);
      expect(readFileSync(join(folder, 'packwright.registry.json'), 'utf8')).toBe(
        '{ "schema_version": 1, "assets": {',
      );
    }
  });
});
