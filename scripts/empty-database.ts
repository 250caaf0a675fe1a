import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The snapshot that a first start unpacks. Made once for these tables, which takes some seconds, and kept. */
export async function emptyDatabase(): Promise<Uint8Array> {
  const folder = join(root, '.cache', 'empty-database');
  const file = join(folder, `${digest()}.tar.gz`);
  if (existsSync(file)) return readFileSync(file);
  const { makeSnapshot } = await import('../packs/node/snapshot/make-snapshot.ts');
  const snapshot = await makeSnapshot();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, snapshot);
  renameSync(unfinished, file);
  return snapshot;
}

/** Of the tables, of how the database is made, and of the database itself. */
function digest(): string {
  const sources = ['packs/store/**/*.ts', 'packs/node/snapshot/*.ts', 'packs/node/embedded-options.ts'];
  const files = globSync([...sources, 'node_modules/@electric-sql/pglite/package.json'], { cwd: root });
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort())
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
