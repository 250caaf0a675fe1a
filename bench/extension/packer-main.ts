/**
 * Packs one asset over and over in a plain Node process: each line that comes is answered with the milliseconds that
 * decoding, packing and the codec took this time. Files are read anew, and outside of the measure.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { formatCatalog } from '../../formats/index.ts';
import { codecByName } from '../../packer/codecs/index.ts';
import { decodePng } from '../../packer/images/decode-png.ts';

/** Packs that are run before the first is told: by then the code is compiled. */
const WARM_UP = 30;

const [path = ''] = process.argv.slice(2);
for (let round = 0; round < WARM_UP; round++) pack();
console.log('ready');
for await (const _ of createInterface({ input: process.stdin })) console.log(pack());

function pack(): number {
  const { inputs, output } = JSON.parse(readFileSync(path, 'utf8'));
  const files = inputs.sprites.map((name: string) => readFileSync(join(dirname(path), name)));
  const format = formatCatalog().get(output.format);
  const begun = performance.now();
  const sources = files.map((bytes: Uint8Array, position: number) => {
    const input = decodePng(bytes);
    if (input.kind === 'problem') throw new Error(input.message);
    return { role: 'sprites', path: inputs.sprites[position], input };
  });
  const bank = format?.build({ metadata: output.metadata, pipeline: output.pipeline, sources });
  if (bank === undefined) throw new Error(`There is no format ${output.format}`);
  codecByName(output.codec).encode(bank.payload);
  return performance.now() - begun;
}
