/** What a user is told of the language server: what it does, and that it ended. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './workbench-test.ts';
import type { WorkbenchWindow } from './workbench-window.ts';

const HERO = 'assets/hero/asset.json';

test.use({ files: [HERO] });

test('the language server says what it does, and ends', async ({ window, editor }) => {
  const { page } = window;

  await test.step('its state stands beside the language', async () => {
    await showLanguageStatus(window);
    await expect(page.locator('.hover-language-status').getByText('21 assets')).toBeVisible({
      timeout: 120_000,
    });
    await window.screenshot('server-status');
    await page.keyboard.press('Escape');
  });

  await test.step('when it ends, that is said, and another is there', async () => {
    test.skip(!existsSync('/proc/self/cmdline'), 'Here is no way to find the process of the server');
    process.kill(serverOf(editor.extension ?? ''), 'SIGKILL');
    const told = window.notification('ended (SIGKILL) and is started again');
    await expect(told).toBeVisible({ timeout: 60_000 });
    await window.screenshot('server-crash');
    await window.replaceLine('"codec"', '"codec": "lz4_block",');
    await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 60_000 });
    await told.getByText('Show Log').click();
    await expect(page.locator('.output-view')).toBeVisible();
    await expect(page.locator('.output-view').getByText('The language server ended').first()).toBeVisible();
    await window.screenshot('server-log');
  });
});

test.describe('in Restricted Mode', () => {
  test.use({ restricted: true });

  test('building says what it takes', async ({ window }) => {
    await window.command('Packwright: Restart Language Server');
    await window.command('Packwright: Build All');
    const told = window.notification('This workspace is in Restricted Mode');
    await expect(told.getByText('Manage Workspace Trust')).toBeVisible({ timeout: 60_000 });
    await window.screenshot('server-restricted');
    await told.getByText('Manage Workspace Trust').click();
    await expect(window.page.locator('.workspace-trust-editor')).toContainText('You are in Restricted Mode');
    await window.screenshot('server-trust');
  });
});

async function showLanguageStatus({ page }: WorkbenchWindow): Promise<void> {
  await page.locator('[id="status.languageStatus"]').click();
}

/** The id of the process that runs the server of that extension. */
function serverOf(extension: string): number {
  const isServer = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${extension}/dist/server.cjs`);
    } catch {
      // It has ended meanwhile.
      return false;
    }
  };
  const [pid] = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isServer(name));
  if (pid === undefined) throw new Error(`No server of ${extension} runs`);
  return Number(pid);
}
