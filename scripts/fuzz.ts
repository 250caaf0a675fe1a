/**
 * Feeds broken files to everything that reads files: `npm run fuzz -- --count 200000 --only png --seed 7`, or one case
 * again: `--only png --seed 7 --case 1234`. What fails is written to .cache/fuzz. See test/fuzz/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FuzzFailure } from '../test/fuzz/fuzz-job.ts';
import { runFuzz } from '../test/fuzz/run-fuzz.ts';
import { FUZZ_TARGETS } from '../test/fuzz/targets.ts';

const NIGHTLY_COUNT = 120_000;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: String(NIGHTLY_COUNT) },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    case: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});

const seed = Number(options.seed);
const targets = FUZZ_TARGETS.filter(({ name }) => options.only?.includes(name) ?? true);
if (targets.length === 0 || !Number.isInteger(seed) || !Number.isInteger(Number(options.count))) {
  console.error(
    `targets are ${FUZZ_TARGETS.map(({ name }) => name).join(', ')}; seed and count are integers`,
  );
  process.exit(2);
}
let failed = 0;
for (const { name } of targets) {
  const share = Math.ceil(Number(options.count) / targets.length);
  const [from, end] =
    options.case === undefined ? [0, share] : [Number(options.case), Number(options.case) + 1];
  const start = performance.now();
  const failures = await runFuzz({ target: name, seed, from, end });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${end - from} inputs, ${failures.length} failed, ${seconds} s, seed ${seed}`,
  );
  for (const alike of Map.groupBy(failures, ({ what }) => what).values()) tell(alike);
  failed += failures.length;
}
process.exitCode = failed > 0 ? 1 : 0;

/** The first of those that fail alike. */
function tell([{ target, number, what, files }, ...more]: readonly FuzzFailure[]): void {
  const folder = join(import.meta.dirname, '../.cache/fuzz', `${target}-${seed}-${number}`);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  console.log(`  ${what.replaceAll('\n', '\n  ')}`);
  if (more.length > 0) console.log(`  and ${more.length} more like it`);
  console.log(`  again: npm run fuzz -- --only ${target} --seed ${seed} --case ${number}   (in ${folder})`);
}
