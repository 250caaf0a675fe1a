import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const pages = join(import.meta.dirname, '../client/pages');

/** The pages of webviews: a folder in client/pages/ with a `main.ts` is one, and its `main.css` is its style. */
export const pageBundles = {
  absWorkingDir: join(pages, '../..'),
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2023',
  // Fonts lie beside the style sheets that name them.
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  entryPoints: {
    ...Object.fromEntries(
      pageNames().flatMap((name) => [
        [name, join(pages, name, 'main.ts')],
        [`${name}-style`, join(pages, name, 'main.css')],
      ]),
    ),
    codicon: '@vscode/codicons/dist/codicon.css',
  },
} satisfies BuildOptions;

export function pageNames(): string[] {
  return existsSync(pages)
    ? readdirSync(pages).filter((name) => existsSync(join(pages, name, 'main.ts')))
    : [];
}
