import { resolve } from 'node:path';

/** What `npm run build` wrote, or another build of it: `node esbuild.mjs --outdir <folder>`. */
const folder = process.env.PACKWRIGHT_DIST ?? 'dist';

/** The `packwright` that users run. */
export const program = resolve(import.meta.dirname, '../..', folder, 'cli.cjs');
