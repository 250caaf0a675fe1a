/** Builds and runs the workbench suite; what is said after `--` goes to Playwright. */
import { join } from 'node:path';
import { buildForTests } from './vscode/build-for-tests.ts';
import { runPlaywright } from './vscode/run-playwright.ts';

buildForTests();
process.exitCode = runPlaywright(join('test', 'workbench'), process.argv.slice(2));
