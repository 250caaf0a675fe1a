/**
 * Packing: whole processes and in process, over peers and over what the platform takes for the least of it, in the
 * same run. Prints ratios: the machine's speed drifts, ratios hold. docs/performance.md says what each row measures.
 */
import { chosenRows, options } from './chosen-rows.ts';
import { measureRows } from './measure-rows.ts';
import { PackerBench } from './packer/packer-bench.ts';
import { NotThere, type Row } from './packer/row.ts';
import { COLD_ROWS } from './packer/rows/cold.ts';
import { DECODE_ROWS } from './packer/rows/decode.ts';
import { MEMORY_ROWS } from './packer/rows/memory.ts';
import { PALETTE_ROWS } from './packer/rows/palettes.ts';
import { REBUILD_ROWS } from './packer/rows/rebuild.ts';
import { printResults } from './results.ts';

const rows = chosenRows<Row>([
  ...DECODE_ROWS,
  ...COLD_ROWS,
  ...REBUILD_ROWS,
  ...MEMORY_ROWS,
  ...PALETTE_ROWS,
]);
const bench = new PackerBench({ isBrief: options.brief });
const whyNot = (error: unknown) => (error instanceof NotThere ? 'not there' : undefined);
printResults(await measureRows(rows, bench, whyNot), options.json);
