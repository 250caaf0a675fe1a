// Bundles what is installed: the command line, the language server and the extension. No network, no other tool.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options } = parseArgs({
  options: { production: { type: 'boolean' }, outdir: { type: 'string', default: 'dist' } },
});
const mode = options.production ? { minify: true } : { sourcemap: 'linked' };

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  platform: 'node',
  // The language client and server are CommonJS and cannot be bundled as ES modules.
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  outdir: options.outdir,
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  ...mode,
};

rmSync(options.outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    target: 'node22.15',
    alias: { 'node:child_process': './cli/stand-ins/child-process.ts', assert: './cli/stand-ins/assert.ts' },
    entryPoints: { cli: 'cli/main.ts', program: 'cli/program.ts' },
  }),
  build({
    ...common,
    target: 'node22.15',
    entryPoints: { server: 'server/main.ts', tasks: 'server/node/task-thread.ts' },
  }),
  build({
    ...common,
    target: 'node20',
    external: ['vscode'],
    entryPoints: { extension: 'client/extension.ts' },
  }),
]);
