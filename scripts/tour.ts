/**
 * Takes the pictures of docs/tour.md again, in a real VS Code on the samples; what is said after `--` goes to
 * Playwright: `npm run tour -- banks` takes those of `banks.shots.ts` alone.
 */
import { join } from 'node:path';
import { writeWidths } from './tour/write-widths.ts';
import { buildForTests } from './vscode/build-for-tests.ts';
import { runPlaywright } from './vscode/run-playwright.ts';

buildForTests();
process.exitCode = runPlaywright(join('scripts', 'tour'), process.argv.slice(2));
writeWidths();
