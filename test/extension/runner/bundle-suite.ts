import { join } from 'node:path';
import { build } from 'esbuild';
import type { Host } from './hosts.ts';
import type { SuiteRun } from './suite-run.ts';

const folder = join(import.meta.dirname, '..');

/** Bundles suite files with what runs them into one module, for Node or for a worker. */
export async function bundleSuite(
  { files, host, grep }: { files: readonly string[]; host: Host; grep?: string },
  outfile: string,
): Promise<void> {
  const loaders = files.map((file) => `() => import(${JSON.stringify(file)})`);
  const run: SuiteRun = {
    host,
    isCI: Boolean(process.env.CI),
    colors: process.stdout.isTTY === true,
    ...(grep === undefined ? {} : { grep }),
  };
  await build({
    stdin: {
      contents: `import { runSuite } from './support/run-suite.ts';\nexport const run = () => runSuite([${loaders}]);\n`,
      resolveDir: folder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: host === 'web' ? 'browser' : 'node',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'linked',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    // Mocha's build for browsers looks for a module system, and must not find the extension host's.
    define: { module: 'undefined', exports: 'undefined', SUITE_RUN: JSON.stringify(run) },
    logLevel: 'warning',
  });
}
