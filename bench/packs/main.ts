/**
 * The service of asset packs, on the embedded database and on a PostgreSQL server: what it costs over the queries that
 * somebody would write by hand. docs/performance.md says what each row measures.
 */
import { STORE_KINDS } from '../../test/packs/support/open-test-store.ts';
import { chosenRows, options } from '../chosen-rows.ts';
import { measureRows } from '../measure-rows.ts';
import { printResults, type Result } from '../results.ts';
import { PacksBench } from './packs-bench.ts';
import type { Row } from './row.ts';
import { GROWTH_ROWS } from './rows/growth.ts';
import { READING_ROWS } from './rows/reading.ts';
import { STARTING_ROWS } from './rows/starting.ts';
import { WRITING_ROWS } from './rows/writing.ts';

const rows = chosenRows<Row>([...STARTING_ROWS, ...READING_ROWS, ...GROWTH_ROWS, ...WRITING_ROWS]);
const results: Result[] = [];
for (const kind of STORE_KINDS) {
  const bench = await PacksBench.open(kind, { isBrief: options.brief });
  try {
    const own = rows.filter((row) => kind === 'embedded' || !STARTING_ROWS.includes(row));
    const named = own.map((row) => ({ ...row, id: `${row.id}-${kind}` }));
    results.push(...(await measureRows(named, bench, () => undefined)));
  } finally {
    await bench.close();
  }
}
printResults(results, options.json);
