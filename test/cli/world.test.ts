import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, declaration, tempProject } from '../support/temp-project.ts';

const smallDisk = mountSmallDisk();

it.skipIf(smallDisk === undefined)(
  'says that the disk is full, and leaves the last build as it was',
  async () => {
    const folder = smallDisk ?? '';
    writeFileSync(join(folder, 'packwright.json'), '{ "schema_version": 1 }');
    writeFileSync(join(folder, 'asset.json'), declaration({ inputs: { files: ['notes.txt'] } }));
    writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(20_000));
    expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
    const before = readFileSync(join(folder, 'build/assets.bank'));
    writeFileSync(join(folder, 'notes.txt'), 'y'.repeat(30_000));
    const run = await cli(folder, 'build');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^error: cannot write ‘.*’: the disk is full\n$/);
    expect(readFileSync(join(folder, 'build/assets.bank')).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(['assets.bank', 'build-report.json']);
  },
);

it('shows progress on a terminal, clears it, and shows none in a pipe', async () => {
  const folder = copyExample('lantern-keep');
  let stderr = '';
  const terminal = {
    isTTY: true,
    columns: 60,
    write: (text: string) => {
      stderr += text;
    },
  };
  const pipe = { isTTY: false, columns: 60, write: () => undefined };
  expect(await runCli(['build'], { cwd: folder, stdout: pipe, stderr: terminal })).toBe(0);
  expect(stderr).toMatch(/packing 1\/\d+ {2}assets\//);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect((await cli(folder, 'build')).stderr).toBe('');
});

it('shows what steers a terminal as a dot', async () => {
  const folder = tempProject({ 'a/asset.json': '{ "na\u001b[31mme": 1, \u202e "x": 2 }' });
  const { stdout } = await cli(folder, 'check');
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
  expect(stdout).toContain('·[31m');
});

/** A file system of 96 KiB, where this user may mount one; a full disk cannot be had otherwise. */
function mountSmallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'packwright-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  afterAll(() => {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}
