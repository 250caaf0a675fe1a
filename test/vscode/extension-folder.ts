import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The build that is tested: `dist`, or the folder that PACKWRIGHT_DIST names, from the project's root. */
export function distFolder(): string {
  return resolve(root, process.env.PACKWRIGHT_DIST ?? 'dist');
}

/**
 * Lays into `folder` what VS Code reads of the extension, with the build in `dist`. A copy, because links would lead
 * out of the extension, whose files VS Code knows by their place, and because the next build must not meet this run.
 */
export function layExtension(folder: string, dist = distFolder()): void {
  if (!existsSync(join(dist, 'extension.cjs')))
    throw new Error(`${dist} has no build: ‘npm run build’ writes one`);
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  for (const name of readdirSync(root).filter(belongsToExtension))
    cpSync(join(root, name), join(folder, basename(name)), { recursive: true });
}

const PARTS: ReadonlySet<string> = new Set([
  'docs',
  'l10n',
  'media',
  'schemas',
  'syntaxes',
  'README.md',
  'LICENSE',
]);

function belongsToExtension(name: string): boolean {
  return PARTS.has(name) || /^package(\.nls.*)?\.json$/.test(name);
}
