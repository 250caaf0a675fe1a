import { resolve } from 'node:path';
import { type FoundService, findOrStartService } from '../../../packs/node/daemon/find-or-start-service.ts';

/** The service as it is shipped: `npm run build` wrote it, or `node esbuild.mjs --outdir <folder>`. */
export const serviceProgram = resolve(
  import.meta.dirname,
  '../../..',
  process.env.PACKWRIGHT_DIST ?? 'dist',
  'packs/daemon-main.cjs',
);

/** The service of a project, found or started; one that a test leaves behind ends by itself after a while. */
export function builtService(project: string, { version = '1.0.0' } = {}): Promise<FoundService> {
  return findOrStartService(project, { version, idleAfter: 20_000, program: serviceProgram });
}
