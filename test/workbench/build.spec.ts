import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bigProject } from '../support/big-project.ts';
import { expect, test } from './workbench-test.ts';

test.use({ files: ['assets/dialogue/asset.json'] });

test('building from the palette, and what came of it', async ({ window }) => {
  const { page, statusBar } = window;
  const banks = window.tree('Banks');
  const project = window.folders[0] ?? '';

  await test.step('before anything is built the view of the banks says what to do', async () => {
    await window.container('Packwright');
    await expect(page.getByText('Nothing has been built yet')).toBeVisible({ timeout: 120_000 });
    await window.screenshot('build-nothing-yet');
  });

  await test.step('a build ends with a message, a tree and its size in the status bar', async () => {
    await window.command('Packwright: Build All');
    await expect(window.notification('Lantern Keep: 21 banks')).toBeVisible({ timeout: 60_000 });
    await expect(banks.getByRole('treeitem', { name: /^music/ })).toBeVisible();
    await expect(
      statusBar.getByRole('button', { name: /^Packwright build: Lantern Keep: 21 banks/ }),
    ).toBeVisible();
    await window.screenshot('build-done');
    await page.keyboard.press('Escape');
  });

  await test.step('what an edit changed is told, and shown in the tree', async () => {
    await window.command('Packwright: Sort Banks by Number');
    writeFileSync(join(project, 'assets/dialogue/keep.txt'), 'Who goes there?\n'.repeat(500));
    await window.command('Packwright: Build This Asset');
    await expect(window.notification('1 changed')).toBeVisible({ timeout: 60_000 });
    await expect(banks.getByRole('treeitem', { name: /^dialogue/ })).toContainText('−');
    await banks.getByRole('treeitem', { name: /^dialogue/ }).hover();
    await expect(page.locator('.monaco-hover:visible').getByText('Since the build before')).toBeVisible();
    await window.screenshot('build-changed');
    await page.keyboard.press('Escape');
  });

  await test.step('errors stand in the way, and Problems has them', async () => {
    await window.replaceLine('"codec"', '"codec": "none"');
    await window.command('Packwright: Build All');
    await expect(window.notification('1 error stands in the way')).toBeVisible({ timeout: 60_000 });
    await expect(window.problems.getByText('is not in SCREAMING_SNAKE_CASE')).toHaveCount(1);
    await window.screenshot('build-errors');
    await window.command('File: Revert File');
    await window.replaceLine('"none"', '"codec": "LZ4_BLOCK"');
    await page.keyboard.press('Control+S');
  });

  await test.step('watching shows an eye, and builds what is saved', async () => {
    await window.command('Packwright: Start Watching');
    await expect(statusBar.locator('.codicon-eye')).toBeVisible();
    await expect(
      statusBar.getByRole('button', { name: /^Packwright build: Lantern Keep: 21 banks/ }),
    ).toBeVisible({
      timeout: 60_000,
    });
    await statusBar.getByRole('button', { name: /^Packwright build/ }).click();
    await expect(window.quickInput.getByText('Stop Watching')).toBeVisible();
    await window.screenshot('build-menu');
    await window.pick('Stop Watching');
    await expect(statusBar.locator('.codicon-eye')).toHaveCount(0);
  });
});

test('a task, and a build that is cancelled', async ({ window }) => {
  const { page } = window;
  const project = window.folders[0] ?? '';

  await test.step('the task builds in a terminal', async () => {
    await window.command('Tasks: Run Task');
    await window.answer('packwright');
    await window.pick('packwright: build');
    await expect(page.locator('.terminal-wrapper.active .xterm-rows')).toContainText('21 banks', {
      timeout: 120_000,
    });
    await window.screenshot('build-task');
  });

  await test.step('a click on Cancel stops a build, and nothing is left', async () => {
    for (const [path, content] of Object.entries(bigProject(2000))) {
      mkdirSync(dirname(join(project, 'big', path)), { recursive: true });
      writeFileSync(join(project, 'big', path), content);
    }
    // Until the server has met the second project there is nothing to choose.
    await window.container('Packwright');
    await expect(window.tree('Assets').getByText('big', { exact: true }).first()).toBeVisible();
    await window.command('Packwright: Build All');
    await window.pick('All Projects');
    const progress = window.notification('Building big');
    await expect(progress).toBeVisible({ timeout: 120_000 });
    await window.screenshot('build-progress');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toHaveCount(0, { timeout: 60_000 });
    await expect(window.tree('Banks').getByText('big')).toHaveCount(0);
  });
});
