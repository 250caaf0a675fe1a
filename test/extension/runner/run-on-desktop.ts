import { dirname, join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { writeSettings } from '../../vscode/settings.ts';
import type { Counts } from './counts.ts';
import type { WindowRun } from './hosts.ts';

const cachePath = join(import.meta.dirname, '../../../.vscode-test');

/**
 * In the VS Code whose program VSCODE_PATH names, else in one that is downloaded once: VSCODE_VERSION, or the newest.
 * Needs a screen (`xvfb-run`). Its output goes to the terminal, so a window counts as one test here.
 */
export async function runOnDesktop(runs: readonly WindowRun[]): Promise<Counts> {
  let failed = 0;
  for (const run of runs) failed += (await passes(run)) ? 0 : 1;
  return { passed: runs.length - failed, failed, skipped: 0 };
}

async function passes({ workspace, extension, tests }: WindowRun): Promise<boolean> {
  const userData = join(dirname(extension), 'user-data');
  writeSettings(join(userData, 'User'));
  const launchArgs = [workspace, '--disable-extensions', `--user-data-dir=${userData}`];
  const { VSCODE_PATH, VSCODE_VERSION = 'stable' } = process.env;
  try {
    const code = await runTests({
      ...(VSCODE_PATH === undefined ? { version: VSCODE_VERSION } : { vscodeExecutablePath: VSCODE_PATH }),
      cachePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs,
    });
    return code === 0;
  } catch (error) {
    // Thrown for tests that fail as well as for a VS Code that cannot be had; what failed has been printed.
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
