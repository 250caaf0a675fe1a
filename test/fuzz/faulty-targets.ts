import { caseSeed } from './fuzz-job.ts';
import { type FuzzTarget, must } from './fuzz-target.ts';

/** Readers at fault, each in a way that the suite is to notice. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  faulty('throws', () => {
    throw new TypeError('not a function');
  }),
  faulty('loops', () => {
    for (;;);
  }),
  faulty('takes', () => new Uint8Array(100 * 1024 * 1024)),
  faulty('lingers', () => {
    const { user } = process.threadCpuUsage();
    let number = 1;
    while (process.threadCpuUsage().user - user < 1.1e6)
      for (let round = 0; round < 1e6; round++) number = (number * 48_271) % 2_147_483_647;
    return number;
  }),
  faulty('errs', () => 'wrong'),
];

/** Only in the first case of seed 1. */
function faulty(name: string, run: () => unknown): FuzzTarget {
  return {
    name,
    make: (random) => ({
      files: { 'input.bin': Uint8Array.of(1, 2, 3) },
      allowance: 0,
      run: () => (random.seed === caseSeed(1, 0) ? run() : 'right'),
      judge: (result) => must(result !== 'wrong', 'the result is wrong'),
    }),
  };
}
