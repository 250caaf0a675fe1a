/** Building, and what was built: the sample game. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { expect, openByPath, scene, test } from './tour-test.ts';

test('building', async ({ window, camera }) => {
  const { page, statusBar } = window;
  const [folder = ''] = window.folders;
  await openByPath(window, 'assets/dialogue/asset.json');
  await window.container('Packwright');
  await expect(page.getByText('Nothing has been built yet')).toBeVisible();

  await scene('a build', async () => {
    await camera.quiet();
    await window.command('Packwright: Build All');
    await expect(window.notification('Lantern Keep: 21 banks')).toBeVisible();
    await expect(window.tree('Banks').getByRole('treeitem', { name: /^music/ })).toBeVisible();
    await camera.settled();
    await camera.keep('build', [camera.part('body')]);
    await camera.quiet();
  });
  copyFileSync(join(folder, 'build/assets.bank'), join(folder, 'build/yesterday.bank'));

  await scene('what changed', async () => {
    for (const view of ['Assets', 'Packs'])
      await page.getByRole('button', { name: `${view} Section` }).click();
    writeFileSync(join(folder, 'assets/dialogue/keep.txt'), 'Who goes there?\n'.repeat(500));
    await window.replaceLine('"codec"', '"codec": "NONE"');
    await window.command('Packwright: Build This Asset');
    await expect(window.notification('1 changed')).toBeVisible();
    await camera.quiet();
    const dialogue = window.tree('Banks').getByRole('treeitem', { name: /^dialogue/ });
    await expect(async () => {
      await page.mouse.move(620, 4);
      await dialogue.hover();
      const told = page.locator('.monaco-hover:visible').getByText('Since the build before');
      await expect(told).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await camera.settled();
    const shown = [camera.part('activitybar'), camera.part('sidebar'), page.locator('.monaco-hover:visible')];
    await camera.keep('banks', shown, { right: 20, bottom: -220 });
    await camera.illustrate('build', shown, { right: 20, bottom: -220 });
  });

  await scene('errors', async () => {
    await window.replaceLine('"codec"', '"codec": "LZ4"');
    await window.command('Packwright: Build All');
    await expect(window.notification('stands in the way')).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('build-errors', [camera.part('activitybar'), camera.part('statusbar')], { top: -490 });
    await window.replaceLine('"codec"', '"codec": "LZ4_BLOCK"');
    await page.keyboard.press('Control+S');
    await window.command('View: Hide Panel');
  });

  await scene('watching', async () => {
    await window.command('Packwright: Start Watching');
    await expect(statusBar.locator('.codicon-eye')).toBeVisible();
    const item = statusBar.getByRole('button', { name: /^Packwright build: Lantern Keep: 21 banks/ });
    await expect(item).toBeVisible();
    await item.click();
    await expect(window.quickInput.getByText('Stop Watching')).toBeVisible();
    await camera.settled();
    await camera.keep('build-menu', [window.quickInput]);
    await window.pick('Stop Watching');
  });

  await scene('a task', async () => {
    await window.command('Tasks: Run Task');
    await window.answer('packwright');
    await window.pick('packwright: build');
    await expect(page.locator('.terminal-wrapper.active .xterm-rows')).toContainText('21 banks');
    await camera.quiet();
    await camera.settled();
    await page.keyboard.press('Escape');
    await camera.keep('task', [camera.part('panel')]);
    await window.command('View: Hide Panel');
  });

  await scene('two archives', async () => {
    await window.command('View: Close All Editors');
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.command('Packwright: Compare Archives of Banks…');
    await window.pick('build/yesterday.bank');
    await window.pick('build/assets.bank');
    const [left, right] = [window.webview(0), window.webview(1)];
    await expect(left.getByText('1 changed')).toBeVisible();
    await left.getByRole('checkbox', { name: 'Only changes' }).check();
    await right.getByRole('checkbox', { name: 'Only changes' }).check();
    await row(left, 'dialogue').click();
    await left.getByRole('tab', { name: 'Changes' }).click();
    await camera.quiet();
    await camera.settled();
    await camera.keep('compare', [camera.part('editor')], { bottom: -200 });
    await window.command('View: Close All Editors');
  });
});

test('the inspector', async ({ window, camera }) => {
  await window.command('Packwright: Build All');
  await expect(window.notification('banks, ')).toBeVisible();
  await window.notification('banks, ').getByRole('button', { name: 'Open Bank' }).click();
  const archive = window.webview();
  await expect(archive.getByRole('grid', { name: 'Banks' })).toBeVisible();
  await window.command('View: Toggle Primary Side Bar Visibility');

  await scene('glyphs', async () => {
    await row(archive, 'warden').click();
    await expect(archive.locator('glyph-grid')).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('bank', [camera.part('editor')]);
    await camera.illustrate('look', [camera.part('editor')]);
  });

  await scene('sounds', async () => {
    await row(archive, 'effects').click();
    await expect(archive.getByRole('button', { name: /^Play / }).first()).toBeVisible();
    await camera.settled();
    await camera.keep('bank-sounds', [camera.part('editor')], { bottom: -310 });
  });

  await scene('bytes', async () => {
    await row(archive, 'hero').click();
    await archive.getByRole('button', { name: 'Show bytes' }).click();
    await expect(archive.locator('.hex').first()).toBeVisible();
    await camera.settled();
    await camera.keep('bank-bytes', [camera.part('editor')], { bottom: -340 });
  });
});

function row(archive: FrameLocator, name: string) {
  return archive.getByRole('row').filter({ has: archive.locator(`span[title="${name}"]`) });
}
