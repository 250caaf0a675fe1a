/** Builds and runs the extension-host suite; what is said after `--` goes to test/extension/run.ts. */
import { join } from 'node:path';
import { buildForTests } from './vscode/build-for-tests.ts';
import { runNode } from './vscode/run-node.ts';

buildForTests();
process.exitCode = runNode([join('test', 'extension', 'run.ts'), ...process.argv.slice(2)]);
