import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FuzzRun, runFuzz } from './run-fuzz.ts';
import { FUZZ_TARGETS } from './targets.ts';

/** Together 2,000 and some, fewer of those that take longer. `npm run fuzz` tries far more, with other seeds. */
const CASES: Readonly<Record<string, number>> = { declaration: 150, project: 150, bombs: 60 };
const MOST_CASES = 340;
const SEED = 2026;

describe('whatever the bytes, there is an answer, in time and in bounds', () => {
  it.each(FUZZ_TARGETS.map(({ name }) => name))('%s', async (target) => {
    expect(await told({ target, seed: SEED, from: 0, end: CASES[target] ?? MOST_CASES })).toEqual([]);
  });
});

describe('the suite notices a reader that', () => {
  const targets = join(import.meta.dirname, 'faulty-targets.ts');
  it.each([
    ['throws', /TypeError: not a function/],
    ['loops', /it never came back/],
    ['lingers', /it took [1-9]\.\d\d s/],
    ['takes', /it took \d{9} bytes of memory/],
    ['errs', /the result is wrong/],
  ])('%s', async (target, what) => {
    const failures = await told({ targets, target, seed: 1, from: 0, end: 3 });
    expect(failures).toEqual([expect.stringMatching(what)]);
    expect(failures[0]).toContain(`--only ${target} --seed 1 --case 0`);
  });
});

async function told(run: FuzzRun): Promise<string[]> {
  const failures = await runFuzz(run);
  return failures.map(
    ({ target, seed, number, what }) =>
      `${what}\nagain: npm run fuzz -- --only ${target} --seed ${seed} --case ${number}`,
  );
}
