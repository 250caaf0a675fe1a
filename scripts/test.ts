/**
 * The whole test run: generated files, lint, types, build, then every test, on the Node that runs this script, the
 * last of them in VS Code.
 * Ends with one line that sums all suites. A suite that fails, or is missing, makes the run fail.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts } from '../test/extension/runner/counts.ts';
import { installDebianTools } from './install-debian.ts';
import { installNodes } from './other-nodes.ts';
import { prepareVSCode, runSuitesInVSCode } from './vscode/run-suites.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, '.cache');

let total: Counts = { passed: 0, failed: 0, skipped: 0 };

mkdirSync(cache, { recursive: true });
installNodes(join(cache, 'nodes'));
installDebianTools();
prepareVSCode();
step('generated files are fresh', process.execPath, ['scripts/generate.ts', '--check']);
step('lint and format', join(bin, 'biome'), ['ci', '--colors=off', '.']);
step('types and layers', join(bin, 'tsc'), ['-b']);
step('build', process.execPath, ['esbuild.mjs']);
add(vitest());
add(runSuitesInVSCode());

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A check that passes or fails as one. */
function step(name: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: toolEnvironment(),
  });
  const passed = status === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
  if (!passed) console.log(`${stdout}${stderr}`);
  add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
}

function vitest(): Counts {
  const report = join(cache, 'vitest.json');
  rmSync(report, { force: true });
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: toolEnvironment(),
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const silentFailure = numFailedTests === 0 && (status !== 0 || !success || numPassedTests === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + (silentFailure ? 1 : 0),
    skipped: numPendingTests + numTodoTests,
  };
}

function add(counts: Counts): void {
  total = addCounts(total, counts);
}

/** Tools started from here find the pinned Node first. */
function toolEnvironment(): NodeJS.ProcessEnv {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` };
}
