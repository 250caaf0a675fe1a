/**
 * Packing: whole processes and in process, over peers and over what the platform takes for the least of it, in the
 * same run. Prints ratios: the machine's speed drifts, ratios hold. docs/performance.md says what each row measures.
 */
import { chosenRows, options } from './chosen-rows.ts';
import { PackerBench } from './packer/packer-bench.ts';
import { NotThere, type Row } from './packer/row.ts';
import { COLD_ROWS } from './packer/rows/cold.ts';
import { DECODE_ROWS } from './packer/rows/decode.ts';
import { MEMORY_ROWS } from './packer/rows/memory.ts';
import { PALETTE_ROWS } from './packer/rows/palettes.ts';
import { REBUILD_ROWS } from './packer/rows/rebuild.ts';
import { printResults, type Result } from './results.ts';

const rows = chosenRows<Row>([
  ...DECODE_ROWS,
  ...COLD_ROWS,
  ...REBUILD_ROWS,
  ...MEMORY_ROWS,
  ...PALETTE_ROWS,
]);
const bench = new PackerBench({ isBrief: options.brief });
const results: Result[] = [];
for (const row of rows) results.push(await measure(row));
printResults(results, options.json);

async function measure(row: Row): Promise<Result> {
  console.error(`${row.id}: ${row.title} …`);
  try {
    return { ...row, ...(await row.measure(bench)) };
  } catch (error) {
    if (error instanceof NotThere) {
      console.error(error.message);
      return { ...row, ratio: null, why: 'not there' };
    }
    // The other rows still have something to say; the exit status says that this one has not.
    process.exitCode = 1;
    console.error(error);
    return { ...row, ratio: null, why: 'FAILED' };
  }
}
