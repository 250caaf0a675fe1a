import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/run-cli.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const SOUND = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'do re mi' };

describe('packwright clean', () => {
  it('deletes the archive, its report and what builds remember, and not the registry', async () => {
    const folder = tempProject(SOUND);
    await cli(folder, 'build');
    expect(await cli(join(folder, 'notes'), 'clean')).toMatchObject({
      status: 0,
      stdout: ['build/assets.bank', 'build/build-report.json', '.packwright']
        .map((path) => `deleted ${join(folder, path)}\n`)
        .join(''),
      stderr: '',
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'build',
      'notes',
      join('notes', 'asset.json'),
      join('notes', 'notes.txt'),
      'packwright.registry.json',
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string[], string[]]>([
    ['nothing where nothing was built', {}, [], []],
    ['a damaged archive', { 'build/assets.bank': 'PWBK?' }, ['build/assets.bank'], []],
    ['no file of somebody else', { 'build/assets.bank': 'a note' }, [], ['build/assets.bank']],
    ['no report of somebody else', { 'build/build-report.json': '{}' }, [], ['build/build-report.json']],
    ['no text that is no JSON', { 'build/build-report.json': '{' }, [], ['build/build-report.json']],
    [
      'what the settings name',
      { 'packwright.json': '{ "schema_version": 1, "out": "rom/x.bank" }', 'rom/x.bank': 'PWBK' },
      ['rom/x.bank'],
      [],
    ],
  ])('deletes %s', async (_, files, removed, left) => {
    const folder = tempProject({ ...SOUND, ...files });
    const { status, stdout } = await cli(folder, 'clean', '--json');
    expect({ status, ...JSON.parse(stdout) }).toEqual({ status: 0, removed, left });
    for (const path of removed) expect(existsSync(join(folder, path))).toBe(false);
    for (const path of left) expect(readFileSync(join(folder, path), 'utf8')).toBe(files[path]);
  });

  it('takes the archive that --out names', async () => {
    const folder = tempProject(SOUND);
    await cli(folder, 'build', '--out', 'rom/game.bank');
    await cli(folder, 'build');
    await cli(folder, 'clean', '--out', 'rom/game.bank');
    expect(readdirSync(join(folder, 'rom'))).toEqual([]);
    expect(readdirSync(join(folder, 'build'))).toHaveLength(2);
  });

  it('says where there is nothing, and what it leaves', async () => {
    const folder = tempProject(SOUND);
    expect((await cli(folder, 'clean')).stdout).toBe('there was nothing to delete\n');
    await cli(folder, 'build');
    writeFileSync(join(folder, 'build/assets.bank'), 'mine');
    expect((await cli(folder, 'clean')).stderr).toBe(
      'left build/assets.bank: Packwright has not written it\n',
    );
  });
});
