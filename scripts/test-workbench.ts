/** Builds and runs the workbench suite; what is said after `--` goes to Playwright. */
import { join } from 'node:path';
import { buildForTests } from './vscode/build-for-tests.ts';
import { runNode } from './vscode/run-node.ts';

buildForTests();
const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
process.exitCode = runNode([
  playwright,
  'test',
  '--config',
  join('test', 'workbench'),
  ...process.argv.slice(2),
]);
