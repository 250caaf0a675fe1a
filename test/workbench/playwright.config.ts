import { defineConfig } from '@playwright/test';
import { artifactsFolder, reportFile } from './artifacts.ts';
import type { WorkbenchHost } from './workbench-test.ts';

export default defineConfig<object, { host: WorkbenchHost }>({
  testDir: '.',
  outputDir: `${artifactsFolder}/results`,
  // Limits are what only a hang meets, on however busy a machine.
  timeout: 300_000,
  globalTimeout: 3_600_000,
  expect: { timeout: 30_000 },
  // A window is busy enough for the cores of most machines.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: reportFile }]],
  projects: [
    { name: 'server', use: { host: 'server' } },
    { name: 'web', use: { host: 'web' }, grep: /@web/ },
    { name: 'vsix', use: { host: 'vsix' }, grep: /@vsix/ },
  ],
});
