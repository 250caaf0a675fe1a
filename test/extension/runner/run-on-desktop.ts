import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Counts } from './counts.ts';
import type { WindowRun } from './hosts.ts';

const cachePath = join(import.meta.dirname, '../../../.vscode-test');

/**
 * In a VS Code that is downloaded once, `VSCODE_VERSION` or the newest. Needs the network and a screen (`xvfb-run`).
 * Its output goes to the terminal, so a window counts as one test here.
 */
export async function runOnDesktop(runs: readonly WindowRun[]): Promise<Counts> {
  let failed = 0;
  for (const run of runs) failed += (await passes(run)) ? 0 : 1;
  return { passed: runs.length - failed, failed, skipped: 0 };
}

async function passes({ workspace, extension, tests, restricted }: WindowRun): Promise<boolean> {
  try {
    const launchArgs = [
      workspace,
      '--disable-extensions',
      ...(restricted ? [] : ['--disable-workspace-trust']),
    ];
    const code = await runTests({
      version: process.env.VSCODE_VERSION ?? 'stable',
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
