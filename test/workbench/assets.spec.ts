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
    await expect(line(window, 'bat')).toContainText('#2 · preload · assets/enemies');
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
  await test.step('marks it in the Explorer', async () => {
    await window.container('Explorer');
    const explorer = page.locator('.explorer-folders-view');
    await explorer.getByRole('treeitem', { name: 'assets' }).click();
    await expect(
      explorer.locator('[aria-label*="hero"][aria-label*="Builds leave this asset out"]'),
    ).toBeVisible();
    await window.screenshot('assets-explorer');
  });
});

test.describe('in the dark, where much is wrong', () => {
  test.use({ workspace: 'broken', settings: { 'workbench.colorTheme': 'Default Dark Modern' } });

  test('the tree says what, and the Explorer marks what builds do not take', async ({ window }) => {
    const { page } = window;
    await openTree(window);
    const badge = page.locator('.activitybar').getByRole('tab', { name: /^Packwright.* errors in assets/ });
    await expect(badge).toBeVisible({ timeout: 30_000 });
    await expect(line(window, 'potion')).toContainText('error');
    await line(window, 'potion').hover();
    await expect(page.locator('.monaco-hover:visible')).toContainText('assets/potion');
    await window.screenshot('assets-dark');
    await window.command('Packwright: Filter Assets…');
    await window.pick('Not included in the build');
    await expect(line(window, 'potion')).toHaveCount(0);
    await expect(line(window, 'map_copy')).toBeVisible();
    await window.container('Explorer');
    const explorer = page.locator('.explorer-folders-view');
    await explorer.getByRole('treeitem', { name: 'assets' }).click();
    await explorer.getByRole('treeitem', { name: 'map-copy' }).click();
    // What findings say of it VS Code shows beside it, and instead of it at the folder.
    await expect(
      explorer.locator('[aria-label*="asset.json"][aria-label*="A copy: another asset"]'),
    ).toBeVisible();
    await window.screenshot('assets-dark-explorer');
  });
});

test.describe('in high contrast, with two projects', () => {
  test.use({
    workspace: 'two-roots',
    files: ['assets/enemies/bat/asset.json'],
    settings: { 'workbench.colorTheme': 'Default High Contrast' },
  });

  test('the tree has a line for each, and follows the editor', async ({ window }) => {
    const { page } = window;
    await openTree(window);
    await expect(line(window, 'Lantern Keep')).toBeVisible({ timeout: 30_000 });
    await expect(line(window, 'bat')).toHaveAttribute('aria-selected', 'true');
    await window.screenshot('assets-high-contrast');
    await test.step('an asset that is dropped on a folder moves there', async () => {
      await line(window, 'hero').dragTo(line(window, 'enemies'));
      await page.getByRole('button', { name: 'OK', exact: true }).click();
      await expect.poll(() => includedInBuild(window, 'assets/enemies/hero')).toBe(true);
      await expect(line(window, 'hero')).toHaveAttribute('aria-level', '4');
    });
    await test.step('a picture that is dropped on a folder becomes an asset in it', async () => {
      await page.keyboard.press('Control+P');
      await window.quickInput.locator('input').first().fill('ascii.png');
      await window.quickInput.getByRole('option').filter({ hasText: 'ascii.png' }).first().click();
      await window.tab('ascii.png').dragTo(line(window, 'sounds'));
      await expect(window.quickInput).toContainText('glyph_bank');
      await window.screenshot('assets-drop');
      await page.keyboard.press('Enter');
      await expect(line(window, 'ascii')).toHaveAttribute('aria-level', '4');
      await expect(window.tab('asset.json')).toBeVisible();
    });
    await test.step('a key renames it', async () => {
      await line(window, 'hero').click();
      await page.keyboard.press('F2');
      await window.quickInput.locator('input').first().fill('bat');
      await expect(window.quickInput).toContainText('is already the name of');
      await window.screenshot('assets-rename');
      await window.answer('heroine');
      await expect(line(window, 'heroine')).toBeVisible();
    });
  });
});

test.describe('in an empty folder', () => {
  test.use({ workspace: 'empty' });

  test('the view says how to begin', async ({ window }) => {
    await openTree(window);
    await expect(window.page.getByText('There is no asset here yet')).toBeVisible({ timeout: 30_000 });
    await window.screenshot('assets-none');
    await window.page.getByRole('button', { name: 'New Asset…' }).last().click();
    await expect(window.quickInput).toContainText('glyph_bank');
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
