/**
 * The extension in a real VS Code. docs/performance.md says what each row measures and how.
 */
import { chosenRows, options } from '../chosen-rows.ts';
import { printResults, type Result } from '../results.ts';
import { EditorBench } from './editor-bench.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';

const rows = chosenRows<Row>(ROWS);
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
