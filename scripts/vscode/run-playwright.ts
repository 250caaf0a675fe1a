import { join } from 'node:path';
import { runNode } from './run-node.ts';

const cli = join('node_modules', '@playwright', 'test', 'cli.js');

/** Runs what the configuration in `folder`, a path from the project's root, names; gives the exit status. */
export function runPlaywright(folder: string, args: readonly string[] = []): number {
  return runNode([cli, 'test', '--config', folder, ...args]);
}
