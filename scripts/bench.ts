/** Builds, then runs the benchmarks: `npm run bench`, or `npm run bench -- --json` for one JSON object. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const args of [
  ['esbuild.mjs', '--production'],
  ['bench/main.ts', ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
