/**
 * Builds, then runs the benchmarks: `npm run bench`, or `npm run bench:lsp` for the language server; with `-- --json`
 * one JSON object.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const benchmark = args[0] === 'lsp' ? ['bench/lsp/main.ts', ...args.slice(1)] : ['bench/main.ts', ...args];
for (const command of [['esbuild.mjs', '--production'], benchmark]) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
