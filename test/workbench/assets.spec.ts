import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './workbench-test.ts';
import type { WorkbenchWindow } from './workbench-window.ts';

test('the tree of assets is grouped, filtered, checked and asked for more', {
  tag: ['@web', '@vsix'],
}, async ({ window }) => {
  const { page } = window;
  await openTree(window);
  await test.step('shows the assets by folder', async () => {
    await expect(line(window, 'assets')).toBeVisible({ timeout: 30_000 });
    await expect(line(window, 'hero')).toContainText('#6 · preload');
    await window.screenshot('assets-folders');
  });
  await test.step('groups them by type', async () => {
    await window.command('Packwright: Group Assets by Type');
    await expect(line(window, 'glyph_bank')).toBeVisible();
    await expect(line(window, 'hero')).toContainText('assets/hero');
    await window.screenshot('assets-types');
    await window.command('Packwright: Group Assets by Folder');
    await expect(line(window, 'enemies')).toBeVisible();
  });
  await test.step('filters them while one types', async () => {
    await window.command('Packwright: Filter Assets…');
    await window.quickInput.locator('input').first().fill('enem');
    await expect(line(window, 'hero')).toHaveCount(0);
    await expect(line(window, 'bat')).toBeVisible();
    await window.screenshot('assets-filter');
    await page.keyboard.press('Escape');
    await expect(line(window, 'hero')).toBeVisible();
    await window.command('Packwright: Filter Assets…');
    await window.answer('nothing is called so');
    await expect(page.getByText('No asset is as the filter asks')).toBeVisible();
    await window.screenshot('assets-hidden');
    await page.getByRole('button', { name: 'Clear Filter', exact: true }).last().click();
    await expect(line(window, 'hero')).toBeVisible();
  });
  await test.step('leaves an asset out of builds', async () => {
    await line(window, 'hero').locator('.custom-view-tree-node-item-checkbox').click();
    await expect(line(window, 'hero')).toContainText('excluded');
    await expect.poll(() => includedInBuild(window, 'assets/hero')).toBe(false);
    await window.screenshot('assets-excluded');
  });
  await test.step('offers what can be done with it', async () => {
    await line(window, 'hero').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Include in Build' })).toBeVisible();
    await window.screenshot('assets-menu');
    await page.keyboard.press('Escape');
  });
});

/** Alone, so that all of its lines are in the window. */
async function openTree(window: WorkbenchWindow): Promise<void> {
  await window.container('Packwright');
  for (const other of ['Banks', 'Packs'])
    await window.page.getByRole('button', { name: `${other} Section` }).click();
}

/** A line of the tree by its label. */
function line(window: WorkbenchWindow, label: string): Locator {
  const name = window.page.locator('.label-name').getByText(label, { exact: true });
  return window.tree('Assets').getByRole('treeitem').filter({ has: name });
}

function includedInBuild({ folders }: WorkbenchWindow, root: string): boolean | undefined {
  const text = readFileSync(join(folders[0] ?? '', 'packwright.registry.json'), 'utf8');
  const entries = Object.values<{ root: string; included_in_build: boolean }>(JSON.parse(text).assets);
  return entries.find((entry) => entry.root === root)?.included_in_build;
}
