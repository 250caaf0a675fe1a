/**
 * Builds, then runs the benchmarks: `npm run bench`, `npm run bench:lsp` for the language server, `bench:extension` for
 * the extension in VS Code, `bench:packs` for the service of asset packs; with `-- --json` one JSON object.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const named = ['lsp', 'extension', 'packs'].find((name) => name === args[0]);
const benchmark =
  named === undefined ? ['bench/main.ts', ...args] : [`bench/${named}/main.ts`, ...args.slice(1)];
for (const command of [['esbuild.mjs', '--production'], benchmark]) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
