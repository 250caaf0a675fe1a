import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts } from '../../test/extension/runner/counts.ts';
import { reportFile } from '../../test/workbench/artifacts.ts';
import { findTool, TOOLS } from '../install-debian.ts';
import { installVSCode } from './install-vscode.ts';
import { runNode } from './run-node.ts';
import { runPlaywright } from './run-playwright.ts';

interface Suite {
  readonly name: string;
  run(): Counts;
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');

/** Everything in the extension host; of the other ways to run the extension a smoke test; then mouse and keys. */
const SUITES: readonly Suite[] = [
  extensionSuite('server'),
  extensionSuite('web', 'smoke'),
  extensionSuite('vsix', 'smoke'),
  { name: 'the workbench', run: workbench },
];

/** Installs the VS Code that tests use; where that cannot be, the run of its suites says so. */
export function prepareVSCode(): void {
  try {
    installVSCode();
  } catch {
    // Tried again by whoever needs it, who tells why it failed.
  }
}

/** Runs what needs a VS Code. Where there can be none, a sentence says so; where CI is set, that is a failure. */
export function runSuitesInVSCode(): Counts {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    console.log(`${missing}: the tests in VS Code are ${process.env.CI ? 'missing' : 'skipped'}`);
    const count = SUITES.length;
    return process.env.CI
      ? { passed: 0, failed: count, skipped: 0 }
      : { passed: 0, failed: 0, skipped: count };
  }
  return SUITES.map(runSuite).reduce(addCounts);
}

function runSuite({ name, run }: Suite): Counts {
  console.log(`\n${name}`);
  return run();
}

function whatIsMissing(): string | undefined {
  if (findTool(TOOLS.chromium) === undefined) return 'There is no Chromium';
  try {
    installVSCode();
    return undefined;
  } catch (error) {
    return `VS Code could not be installed (${error instanceof Error ? error.message.trim() : error})`;
  }
}

function extensionSuite(host: string, ...files: readonly string[]): Suite {
  return {
    name: `the extension host, ${host}`,
    run: () => {
      const report = join(cache, `extension-${host}.json`);
      rmSync(report, { force: true });
      const args = [join('test', 'extension', 'run.ts'), host, ...files, '--report', report];
      return countsOf(runNode(args), report, (counts: Counts) => counts);
    },
  };
}

function workbench(): Counts {
  rmSync(reportFile, { force: true });
  const status = runPlaywright(join('test', 'workbench'));
  return countsOf(status, reportFile, ({ stats }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

/** A suite that broke off, or says that it failed and does not say how, is one failure. */
function countsOf<T>(status: number, report: string, read: (report: T) => Counts): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = read(JSON.parse(readFileSync(report, 'utf8')));
  const isSilent = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}
