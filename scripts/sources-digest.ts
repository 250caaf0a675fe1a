import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Of all that a build's result hangs on: what it is stamped with makes caches stale that other sources filled. */
export function sourcesDigest(): string {
  const digest = createHash('sha256');
  const files = globSync(['{contract,formats,packer}/**/*.ts', 'package-lock.json'], { cwd: root });
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort())
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return digest.digest('hex').slice(0, 16);
}
