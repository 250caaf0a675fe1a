import { join, resolve } from 'node:path';
import { packageExtension } from '../../scripts/package/package-extension.ts';

const root = join(import.meta.dirname, '../..');

/** The build that is tested: `dist`, or the folder that PACKWRIGHT_DIST names, from the project's root. */
export function distFolder(): string {
  return resolve(root, process.env.PACKWRIGHT_DIST ?? 'dist');
}

/** Packs what is tested into `folder`: as it is shipped, or the build that PACKWRIGHT_DIST names. */
export function packTested(folder: string): string {
  const vsix = join(folder, 'packwright.vsix');
  packageExtension(vsix, process.env.PACKWRIGHT_DIST === undefined ? undefined : distFolder());
  return vsix;
}
