/**
 * The language server over stdio, beside the JSON language server of vscode-langservers-extracted in the same run.
 * docs/performance.md says what each row measures and how.
 */
import { chosenRows, options } from '../chosen-rows.ts';
import { printResults, type Result } from '../results.ts';
import { Bench } from './bench.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';
import { NotOffered } from './session.ts';

const rows = chosenRows<Row>(ROWS);
const bench = new Bench({ isBrief: options.brief });
const results: Result[] = [];
try {
  for (const row of rows) results.push(await measure(row));
} finally {
  bench.close();
}
printResults(results, options.json);

async function measure(row: Row): Promise<Result> {
  console.error(`${row.id}: ${row.title} …`);
  try {
    return { ...row, ...(await row.measure(bench)) };
  } catch (error) {
    if (error instanceof NotOffered) {
      console.error(error.message);
      return { ...row, ratio: null, why: 'not offered' };
    }
    // The other rows still have something to say; the exit status says that this one has not.
    process.exitCode = 1;
    console.error(error);
    return { ...row, ratio: null, why: 'FAILED' };
  } finally {
    await bench.stopAll();
  }
}
