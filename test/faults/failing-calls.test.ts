import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-project.ts';
import { type ProgramOptions, type ProgramRun, runProgram } from './run-program.ts';
import { layState } from './two-states.ts';

const PRELOAD = ['--import', join(import.meta.dirname, 'disturb-call.ts')];
const TIMEOUT = 300_000;

interface Built {
  readonly archive: Buffer;
  readonly registry: string;
}

describe.runIf(process.platform !== 'win32')('each call of a build', { timeout: TIMEOUT }, () => {
  it.each([
    ['may fail', 'fail', 1, /the disk failed/, []],
    [
      'may be where no more files can be opened',
      'exhaust',
      3,
      /too many files are open/,
      ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'],
    ],
  ] as const)('%s', async (_, deed, step, clause, under) => {
    const { project, before, after, calls } = await twoBuilds();
    const statuses = new Set<number | null>();
    for (let at = 1; at <= calls; at += step) {
      await rebuilt(project, 'old');
      layState(project, 'new');
      const env = { AT_CALL: String(at), AT_CALL_DO: deed };
      const earlier = temporaries(project).length;
      const { status, stderr } = await runProgram(project, ['build'], { node: PRELOAD, env, under });
      statuses.add(status);
      expect([at, status]).toEqual([at, stderr.startsWith('error: ') ? 3 : 0]);
      if (stderr !== '') expect(stderr).toMatch(new RegExp(`^(error|note): .*${clause.source}\\n$`));
      const left = contentOf(project);
      expect([before, after].some(({ archive }) => archive.equals(left.archive))).toBe(true);
      expect([before.registry, after.registry]).toContain(left.registry);
      // Only what cannot be deleted, that being the call that fails; it goes when it is old.
      if (deed === 'fail') expect(temporaries(project).length - earlier).toBeLessThanOrEqual(1);
      expect((await rebuilt(project, 'new')).archive.equals(after.archive)).toBe(true);
    }
    expect([...statuses].sort()).toEqual([0, 3]);
  });
});

/** A project in the old state whose registry knows the new one, what is built of both, and how many calls that takes. */
async function twoBuilds() {
  const [project, notes] = [tempFolder(), tempFolder()];
  await rebuilt(project, 'old');
  await rebuilt(project, 'new');
  const before = await rebuilt(project, 'old');
  layState(project, 'new');
  expectFine(await runProgram(project, ['build'], counting(notes)));
  const calls = readFileSync(join(notes, 'calls'), 'utf8').split('\n').length;
  return { project, before, after: contentOf(project), calls };
}

function counting(notes: string): ProgramOptions {
  return { node: PRELOAD, env: { AT_CALL_FOLDER: notes } };
}

async function rebuilt(project: string, state: 'old' | 'new'): Promise<Built> {
  layState(project, state);
  expectFine(await cli(project, 'build'));
  return contentOf(project);
}

function contentOf(project: string): Built {
  return {
    archive: readFileSync(join(project, 'build/assets.bank')),
    registry: readFileSync(join(project, 'packwright.registry.json'), 'utf8'),
  };
}

function temporaries(project: string): string[] {
  const paths = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.tmp'));
}

function expectFine({ status, stdout, stderr }: Pick<ProgramRun, 'status' | 'stdout' | 'stderr'>): void {
  expect(status, stdout + stderr).toBe(0);
}
