import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryAccess } from '../../packer/archive/random-access.ts';
import { readArchive } from '../../packer/archive/read-archive.ts';
import { newSeed, Random } from '../support/random.ts';
import { cli } from '../support/run-cli.ts';
import { readJson } from '../support/temp-project.ts';
import { type ProgramRun, runProgram } from './run-program.ts';
import { layState, type State } from './two-states.ts';

/** How many builds are killed after a random time, beside those that are killed at each of their calls. */
const RANDOM_KILLS = Number(process.env.RANDOM_KILLS ?? 60);
const PRELOAD = ['--import', join(import.meta.dirname, 'disturb-call.ts')];
/** As many as a small machine has cores. */
const LANES = 2;
/** Milliseconds: two hundred processes, on a machine that may have other things to do. */
const TIMEOUT = 300_000;

interface Good {
  readonly archive: Buffer;
  readonly registry: string;
}

/** What an undisturbed build of each state leaves, the calls that it makes, and how many milliseconds it takes. */
interface Known {
  readonly good: Readonly<Record<State, Good>>;
  readonly calls: Readonly<Record<State, readonly string[]>>;
  readonly milliseconds: number;
}

const folders: string[] = [];
let known: Known;

beforeAll(async () => {
  known = await getToKnow();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it('what is compared to is sound', async () => {
  for (const { archive } of Object.values(known.good)) {
    const { header, readPayload } = await readArchive(memoryAccess(archive));
    for (const entry of header.assets) await readPayload(entry);
    expect(header.assets.length).toBeGreaterThan(3);
  }
  expect(known.good.old.archive.equals(known.good.new.archive)).toBe(false);
  for (const calls of Object.values(known.calls))
    expect(calls).toEqual(expect.arrayContaining(['openSync', 'writeSync', 'fsyncSync', 'renameSync']));
});

describe('a build that is killed leaves the old or the new, whole', { timeout: TIMEOUT }, () => {
  it.each([
    ['before each call that changes something', /./, 'kill'],
    ['in the middle of each write', /^write/, 'tear'],
  ])('%s', async (_, name, deed) => {
    await inLanes(async (lane) => {
      const project = await builtProject();
      const most = Math.max(known.calls.old.length, known.calls.new.length);
      // One call more than there are: it ends undisturbed.
      for (let at = 1 + lane; at <= most + LANES; at += LANES) {
        for (const state of ['new', 'old'] as const) {
          if (name.test(known.calls[state][at - 1] ?? ''))
            await disturb(project, state, () => killedAt(project, at, deed));
        }
      }
    });
  });

  it(`after a random time (${RANDOM_KILLS} builds)`, async () => {
    const seed = newSeed();
    await inLanes(async (lane) => {
      const random = new Random(seed + lane);
      const project = await builtProject();
      let state: State = 'new';
      for (let left = RANDOM_KILLS / LANES; left > 0; left--, state = other(state)) {
        const delay = random.below(Math.ceil(known.milliseconds * 1.2));
        await disturb(project, state, () => killedAfter(project, delay));
      }
    });
  });

  it('also where nothing was there before', async () => {
    await inLanes(async (lane) => {
      for (let at = 1 + lane; at <= known.calls.old.length; at += LANES) {
        const project = tempProject();
        layState(project, 'old');
        await killedAt(project, at, at % 3 === 0 ? 'kill' : 'tear');
        const archive = join(project, 'build/assets.bank');
        if (existsSync(archive)) expect(readFileSync(archive).equals(known.good.old.archive)).toBe(true);
        const registry = join(project, 'packwright.registry.json');
        if (existsSync(registry)) expect(readFileSync(registry, 'utf8')).toContain('"asset_id": 1');
        await expectMended(project, 'old');
        rmSync(project, { recursive: true });
      }
    });
  });
});

async function getToKnow(): Promise<Known> {
  const project = tempProject();
  const notes = tempProject();
  const calls: Record<State, readonly string[]> = { old: [], new: [] };
  const good: Partial<Record<State, Good>> = {};
  let milliseconds = 0;
  // The second time round the registry knows the asset that the old state lacks, as it does in all that follows.
  for (const state of ['old', 'new', 'old', 'new'] as const) {
    layState(project, state);
    const start = performance.now();
    expectFine(await runProgram(project, ['build'], { node: PRELOAD, env: { AT_CALL_FOLDER: notes } }));
    milliseconds = Math.max(milliseconds, performance.now() - start);
    calls[state] = readFileSync(join(notes, 'calls'), 'utf8').split('\n');
    good[state] = contentOf(project);
  }
  if (good.old === undefined || good.new === undefined) throw new Error('a state was not built');
  return { good: { old: good.old, new: good.new }, calls, milliseconds };
}

/** In the old state, with numbers given in the same order as in what it is compared to. */
async function builtProject(): Promise<string> {
  const project = tempProject();
  for (const state of ['old', 'new', 'old'] as const) {
    layState(project, state);
    expectFine(await cli(project, 'build'));
  }
  return project;
}

/** Gives the project another state, has its build killed, and looks at what is left and at what the next build does. */
async function disturb(project: string, state: State, killed: () => Promise<ProgramRun>): Promise<void> {
  layState(project, state);
  const { status, stderr } = await killed();
  expect([null, 0], stderr).toContain(status);
  const { archive, registry } = contentOf(project);
  const goods = Object.values(known.good);
  expect(goods.some((good) => good.archive.equals(archive))).toBe(true);
  expect(goods.map((good) => good.registry)).toContain(registry);
  expect(readJson(project, 'build/build-report.json')).toMatchObject({ schema_version: 1, written: true });
  await expectMended(project, state);
}

/** The next build makes what it would have made anyway, and nothing is left of what was killed, once that is old. */
async function expectMended(project: string, state: State): Promise<void> {
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  for (const path of leftovers(project)) utimesSync(path, twoHoursAgo, twoHoursAgo);
  expectFine(await cli(project, 'build'));
  const { archive, registry } = contentOf(project);
  expect(archive.equals(known.good[state].archive)).toBe(true);
  if (registry !== known.good[state].registry) expect(registry).toContain('"asset_id": 1');
  expect(readJson(project, 'build/build-report.json').archive.size).toBe(archive.length);
  expect(leftovers(project)).toEqual([]);
  expect(existsSync(join(project, '.packwright/lock'))).toBe(false);
}

function leftovers(project: string): string[] {
  const paths = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.tmp')).map((path) => join(project, path));
}

function contentOf(project: string): Good {
  return {
    archive: readFileSync(join(project, 'build/assets.bank')),
    registry: readFileSync(join(project, 'packwright.registry.json'), 'utf8'),
  };
}

function killedAfter(project: string, milliseconds: number): Promise<ProgramRun> {
  return runProgram(project, ['build'], {
    onStart: (child) => setTimeout(() => child.kill('SIGKILL'), milliseconds),
  });
}

function killedAt(project: string, at: number, deed: string): Promise<ProgramRun> {
  return runProgram(project, ['build'], { node: PRELOAD, env: { AT_CALL: String(at), AT_CALL_DO: deed } });
}

function expectFine({ status, stdout, stderr }: Pick<ProgramRun, 'status' | 'stdout' | 'stderr'>): void {
  expect(status, stdout + stderr).toBe(0);
}

function other(state: State): State {
  return state === 'old' ? 'new' : 'old';
}

async function inLanes(work: (lane: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane)));
}

function tempProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-kill-'));
  folders.push(folder);
  return folder;
}
