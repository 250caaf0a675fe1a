/**
 * The extension in a real VS Code. docs/performance.md says what each row measures and how.
 */
import { parseArgs } from 'node:util';
import { printResults, type Result } from '../results.ts';
import { EditorBench } from './editor-bench.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    brief: { type: 'boolean', default: false },
  },
});
const rows = ROWS.filter(({ id }) => isWanted(id));
if (rows.length === 0) {
  console.error(
    `No row is named ‘${options.only.join('’, ‘')}’: there are ${ROWS.map(({ id }) => id).join(', ')}`,
  );
  process.exit(2);
}
// Ends server and Chromium with it, which a bare signal would not.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const bench = await EditorBench.start({ isBrief: options.brief });
const results: Result[] = [];
try {
  for (const row of rows) results.push(await measure(row));
} finally {
  await bench.close();
}
printResults(results, options.json);

/** `--only preview` takes every row whose name begins so. */
function isWanted(id: string): boolean {
  return options.only.length === 0 || options.only.some((name) => id === name || id.startsWith(`${name}-`));
}

async function measure(row: Row): Promise<Result> {
  console.error(`${row.id}: ${row.title} …`);
  try {
    const contest = await row.measure(bench);
    const [ours, theirs] = [contest.ours, contest.theirs].map((ms) => ms.toFixed(1));
    console.error(`${row.id}: ${contest.ratio.toFixed(2)}, ${ours} ms over ${theirs} ms`);
    return { ...row, ...contest };
  } catch (error) {
    // The other rows still have something to say; the exit status says that this one has not.
    process.exitCode = 1;
    console.error(error);
    return { ...row, ratio: null, why: 'FAILED' };
  }
}
