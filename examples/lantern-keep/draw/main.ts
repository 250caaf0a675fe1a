// Draws every input and writes every declaration of the sample: node examples/lantern-keep/draw/main.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redraw } from './redraw.ts';

const project = join(import.meta.dirname, '..');
const files = redraw();
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), bytes);
}
const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
console.log(`${files.size} files, ${total} bytes`);
