// Bundles what is installed: the command line, the language server and the extension. No network, no other tool.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { browserBundle } from './scripts/browser-bundle.ts';
import { emptyDatabase } from './scripts/empty-database.ts';
import { importedOnce } from './scripts/imported-once.ts';
import { LazyBundles } from './scripts/lazy-bundles.ts';
import { pageBundles } from './scripts/page-bundles.ts';
import { sourcesDigest } from './scripts/sources-digest.ts';

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
  define: { PACKWRIGHT_SOURCES: JSON.stringify(sourcesDigest()) },
  ...mode,
};

/** What libraries load of Node and hardly use; to load it takes time at every start. */
const STAND_INS = {
  assert: './cli/stand-ins/assert.ts',
  // Of the library the scanner alone is used; the rest of it fills tables of strings when it is loaded.
  'jsonc-parser': 'jsonc-parser/lib/esm/impl/scanner.js',
};
const SERVER_STAND_INS = {
  ...STAND_INS,
  child_process: './server/node/stand-ins/child-process.ts',
  crypto: './server/node/stand-ins/crypto.ts',
};

/** What the command line loads when it is asked for: the service of asset packs with its database. */
const lazy = new LazyBundles(['packs/node/daemon/daemon-main.ts']);
const LAZY = {
  ...common,
  target: 'node22.15',
  define: { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.url': 'BUNDLE_URL' },
  banner: { js: "const BUNDLE_URL = require('node:url').pathToFileURL(__filename).href;" },
  // pg loads it where it is installed, and does without.
  external: ['pg-native'],
};

rmSync(options.outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    target: 'node22.15',
    define: { ...common.define, 'import.meta.dirname': '__dirname' },
    alias: { ...STAND_INS, 'node:child_process': './cli/stand-ins/child-process.ts' },
    plugins: [lazy.fromOutside],
    entryPoints: {
      cli: 'cli/main.ts',
      program: 'cli/program.ts',
      'pack-thread': 'packer/node/threads/pack-thread.ts',
    },
  }),
  build({
    ...common,
    target: 'node22.15',
    alias: SERVER_STAND_INS,
    plugins: [importedOnce('vscode-languageserver', 'vscode-languageserver/node')],
    entryPoints: {
      server: 'server/main.ts',
      serve: 'server/node/serve.ts',
      tasks: 'server/node/task-thread.ts',
    },
  }),
  build({
    ...common,
    target: 'node20',
    external: ['vscode'],
    entryPoints: {
      extension: 'client/extension.ts',
      'language-client': 'client/platform/node/language-client.ts',
    },
  }),
  build({
    ...common,
    platform: 'browser',
    target: 'es2023',
    external: ['vscode'],
    entryPoints: { 'extension.browser': 'client/extension.browser.ts' },
  }),
  build({ ...pageBundles, outdir: `${options.outdir}/pages`, logLevel: 'warning', ...mode }),
  build({ ...browserBundle, outdir: options.outdir, logLevel: 'warning', ...mode }),
]);
await Promise.all([lazy.build(LAZY), layDatabase(join(options.outdir, 'packs'))]);

/** The database's own files, and an empty one, beside the bundles that read them. */
async function layDatabase(folder) {
  const from = join(import.meta.dirname, 'node_modules/@electric-sql/pglite/dist');
  mkdirSync(folder, { recursive: true });
  for (const name of ['pglite.wasm', 'pglite.data', 'initdb.wasm'])
    cpSync(join(from, name), join(folder, name));
  writeFileSync(join(folder, 'empty-database.tar.gz'), await emptyDatabase());
}
