import { pathToFileURL } from 'node:url';
import type { FuzzTarget } from './fuzz-target.ts';

/** A target by its name, out of a module that exports `FUZZ_TARGETS`. */
export async function loadTarget(module: string, name: string): Promise<FuzzTarget> {
  const { FUZZ_TARGETS }: { FUZZ_TARGETS: readonly FuzzTarget[] } = await import(pathToFileURL(module).href);
  const target = FUZZ_TARGETS.find((known) => known.name === name);
  if (target === undefined) throw new Error(`no target is named ‘${name}’`);
  return target;
}
