import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Host } from './hosts.ts';

const suite = join(import.meta.dirname, '../suite');
const HOST_IN_NAME = /\.(node|web)\.test\.ts$/;

/**
 * The suite files of a window for this host, in order. A name ending in `.node.test.ts` is not for the web, one in
 * `.web.test.ts` for nothing else. `wanted` narrows them to those whose names begin with one of it.
 */
export function suiteFiles(window: string, host: Host, wanted: readonly string[]): string[] {
  const folder = window === 'sample' ? suite : join(suite, window);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && runsOn(host, name))
    .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(basename(start))))
    .sort()
    .map((name) => join(folder, name));
}

function runsOn(host: Host, name: string): boolean {
  const [, only] = HOST_IN_NAME.exec(name) ?? [];
  return only === undefined || (only === 'web') === (host === 'web');
}
