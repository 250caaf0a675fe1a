import { runNode } from './run-node.ts';

/** Builds what the suites run, unless PACKWRIGHT_DIST names a build that is there. */
export function buildForTests(): void {
  if (process.env.PACKWRIGHT_DIST !== undefined) return;
  const status = runNode(['esbuild.mjs']);
  if (status !== 0) process.exit(status);
}
