/**
 * The language server over stdio, beside the JSON language server of vscode-langservers-extracted in the same run.
 * docs/performance.md says what each row measures and how.
 */
import { chosenRows, options } from '../chosen-rows.ts';
import { measureRows } from '../measure-rows.ts';
import { printResults } from '../results.ts';
import { Bench } from './bench.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';
import { NotOffered } from './session.ts';

const rows = chosenRows<Row>(ROWS);
const bench = new Bench({ isBrief: options.brief });
const whyNot = (error: unknown) => (error instanceof NotOffered ? 'not offered' : undefined);
try {
  printResults(await measureRows(rows.map(stoppingAll), bench, whyNot), options.json);
} finally {
  bench.close();
}

/** Every row begins without servers. */
function stoppingAll(row: Row): Row {
  const measure = async (on: Bench) => {
    try {
      return await row.measure(on);
    } finally {
      await on.stopAll();
    }
  };
  return { ...row, measure };
}
