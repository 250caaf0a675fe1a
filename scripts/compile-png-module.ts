import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');
/** A folder, whose index.ts is the module. */
export const PNG_MODULE_SOURCES = 'packer/images/png-module/assembly';

/** It is compiled when the first image is read, and whoever reads images waits for it. */
const MAX_BYTES = 10_000;

const OPTIONS = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  // One memory that never grows: see memory-map.ts.
  ...['--memoryBase', '64', '--initialMemory', '18', '--maximumMemory', '18'],
];

/** The PNG module as WebAssembly. The same sources and the same version of the compiler give the same bytes. */
export async function compilePngModule(): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'png.wasm', ...OPTIONS], {
    readFile: (name) => readSource(name),
    writeFile: (name, contents) => {
      if (contents instanceof Uint8Array) written.set(name, contents);
    },
    listFiles: () => readdirSync(join(root, PNG_MODULE_SOURCES)),
  });
  const wasm = written.get('png.wasm');
  if (error !== null || wasm === undefined)
    throw new Error(`${PNG_MODULE_SOURCES} does not compile: ${stderr.toString()}`);
  if (wasm.length > MAX_BYTES)
    throw new Error(`the PNG module is ${wasm.length} bytes and may be ${MAX_BYTES}`);
  return wasm;
}

function readSource(name: string): string | null {
  const isThere = readdirSync(join(root, PNG_MODULE_SOURCES)).includes(name);
  return isThere ? readFileSync(join(root, PNG_MODULE_SOURCES, name), 'utf8').replaceAll('\r\n', '\n') : null;
}
