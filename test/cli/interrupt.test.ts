import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { declaration, tempProject } from '../support/temp-project.ts';

const sources = pathToFileURL(join(import.meta.dirname, '../../cli/run-cli.ts')).href;

/** The command line on a terminal, which is told to end as soon as it shows what it packs. */
const RUN = `
  import { runCli } from '${sources}';
  let isTold = false;
  const output = (name) => ({
    isTTY: name === 'stderr',
    columns: 80,
    write: (text) => {
      process[name].write(text);
      if (!isTold && text.includes('packing')) isTold = process.kill(process.pid, process.argv[1]);
    },
  });
  const terminal = { cwd: process.cwd(), stdout: output('stdout'), stderr: output('stderr') };
  process.exitCode = await runCli(['build'], terminal);
`;

it.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])(
  'packwright build, told to end by %s, does so in one sentence and leaves nothing behind',
  (signal, status) => {
    const project = tempProject(longWork());
    const before = readdirSync(project, { recursive: true }).length;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', RUN, signal], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toMatch(/\r\x1b\[Kerror: stopped before anything was written\n$/);
    expect(readdirSync(project, { recursive: true })).toHaveLength(before);
  },
);

/** Assets that take far longer to pack than it takes to be told to end. */
function longWork(): Record<string, string> {
  const text = Array.from({ length: 5000 }, (_, at) => (at * 2_654_435_761) % 4_294_967_291).join(' ');
  const files: Record<string, string> = {};
  for (let at = 0; at < 100; at++) {
    const asset_uuid = `3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e${String(1000 + at)}`;
    const output = { format: 'DATA/raw_v1', codec: 'ZSTD' };
    files[`note-${at}/asset.json`] = declaration({ name: `note_${at}`, asset_uuid, output });
    files[`note-${at}/notes.txt`] = `${at} ${text}`;
  }
  return files;
}
