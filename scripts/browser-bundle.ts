import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** What the packer uses of Node and of a library that needs Node, by what stands in for it in a browser. */
const STAND_INS = {
  'node:buffer': './server/browser/stand-ins/buffer.ts',
  'node:crypto': './server/browser/stand-ins/crypto.ts',
  'node:zlib': './server/browser/stand-ins/node-zlib.ts',
  pngjs: './server/browser/stand-ins/pngjs.ts',
  // Its package exports no file by its name.
  'zstd.wasm': './node_modules/@bokuweb/zstd-wasm/dist/web/zstd.wasm',
};

/** `server.browser.js`: the language server as a web worker, classic or module. */
export const browserBundle = {
  absWorkingDir: join(import.meta.dirname, '..'),
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: ['chrome117', 'firefox119', 'safari17.4'],
  alias: STAND_INS,
  // Within the bundle: a worker may not be let fetch it.
  loader: { '.wasm': 'binary' },
  mainFields: ['module', 'main'],
  entryPoints: { 'server.browser': 'server/browser/main.ts' },
} satisfies BuildOptions;
