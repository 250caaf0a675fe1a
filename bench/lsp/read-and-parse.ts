/** The least that an index of these files costs: reads the files named in a JSON list, parses them, says how long. */
import { readFileSync } from 'node:fs';

const paths: string[] = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const begun = performance.now();
let count = 0;
for (const path of paths) {
  if (JSON.parse(readFileSync(path, 'utf8')).asset_uuid !== undefined) count += 1;
}
console.log(JSON.stringify({ count, milliseconds: performance.now() - begun }));
