/** The views: assets, how they are made, renamed and moved, packs. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';
import { expect, openByPath, scene, settingsOf, test } from './tour-test.ts';

test('assets and packs', async ({ window, camera }) => {
  const { page } = window;
  const sidebar = camera.part('sidebar');
  await window.container('Packwright');
  await expect(asset(window, 'hero')).toBeVisible();
  await section(window, 'Banks');

  await scene('packs', async () => {
    await expect(window.tree('Packs').getByRole('treeitem', { name: /^Pack Lamplight/ })).toBeVisible();
    await section(window, 'Assets');
    await window.tree('Packs').getByText('Overrides').click();
    await window
      .tree('Packs')
      .getByRole('treeitem', { name: /^A lantern on the wall/ })
      .first()
      .click();
    await expect(window.line('"lantern": {')).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('packs', [{ x: 0, y: 0, width: 700, height: 470 }]);
    await window.command('View: Close Editor');
    await section(window, 'Packs');
    await section(window, 'Assets');
  });

  await scene('by folder', async () => {
    await asset(window, 'hero').hover();
    await expect(page.locator('.monaco-hover:visible')).toBeVisible();
    await camera.settled();
    await camera.keep(
      'assets',
      [camera.part('activitybar'), sidebar, page.locator('.monaco-hover:visible')],
      { right: 20, bottom: -240 },
    );
  });

  await scene('what can be done', async () => {
    await page.mouse.move(900, 4);
    await asset(window, 'bat').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Rename Asset…' })).toBeVisible();
    await camera.settled();
    await camera.keep('assets-menu', [sidebar, page.locator('.monaco-menu:visible').last()], {
      right: 20,
      bottom: -220,
    });
    await page.keyboard.press('Escape');
  });

  await scene('filter', async () => {
    await window.command('Packwright: Group Assets by Type');
    await window.command('Packwright: Filter Assets…');
    await expect(window.quickInput.getByText('Not included in the build')).toBeVisible();
    await window.quickInput.locator('input').first().fill('lz4');
    await expect(asset(window, 'bat')).toHaveCount(0);
    await camera.settled();
    await camera.keep('assets-filter', [camera.part('activitybar'), sidebar, window.quickInput], {
      right: 20,
      bottom: -440,
    });
    await page.keyboard.press('Escape');
    await window.command('Packwright: Group Assets by Folder');
  });

  await scene('rename', async () => {
    await asset(window, 'bat').click();
    await page.keyboard.press('F2');
    await window.quickInput.locator('input').first().fill('slime');
    await expect(window.quickInput).toContainText('is already the name of');
    await camera.settled();
    await camera.keep('rename', [window.quickInput]);
    await page.keyboard.press('Escape');
    await window.command('Packwright: Relocate Asset…');
    await camera.settled();
    await camera.keep('relocate', [window.quickInput]);
    await page.keyboard.press('Escape');
  });
});

test('new assets', async ({ window, camera }) => {
  const { page, folders } = window;
  const [folder = ''] = folders;
  mkdirSync(join(folder, 'incoming'));
  copyFileSync(join(folder, 'assets/hero/idle.png'), join(folder, 'incoming/knight.png'));
  const explorer = page.getByRole('tree', { name: 'Files Explorer' });

  await scene('import', async () => {
    await explorer.getByRole('treeitem', { name: 'incoming' }).click();
    await explorer.getByRole('treeitem', { name: 'knight.png' }).click({ button: 'right' });
    const item = page.getByRole('menuitem', { name: 'Import as Asset…' });
    await expect(item).toBeVisible();
    await camera.settled();
    await camera.keep('import-menu', [camera.part('sidebar'), page.locator('.monaco-menu:visible').last()], {
      right: 20,
      bottom: -150,
    });
    await item.click();
    await expect(window.quickInput.getByText('Asset ‘knight’').first()).toBeVisible();
    await camera.settled();
    await camera.keep('import', [window.quickInput]);
    await page.keyboard.press('Enter');
    await expect(window.line('"name": "knight"')).toBeVisible();
  });

  await scene('in the Explorer', async () => {
    await openByPath(window, 'assets/font/asset.json');
    await window.command('Packwright: Exclude from Build');
    await expect(explorer.getByRole('treeitem', { name: /^font/ })).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('explorer', [camera.part('sidebar')], { bottom: -160 });
  });

  await scene('extract palette', async () => {
    await openByPath(window, 'assets/enemies/slime/asset.json');
    await window.command('Packwright: Extract Palette');
    await expect(window.line('"originalArgb8888"')).toBeVisible();
    await window.command('View: Toggle Primary Side Bar Visibility');
    await camera.quiet();
    await camera.settled();
    await camera.keep('extract-palette', [camera.part('editor')], { bottom: -100 });
    await window.command('File: Revert File');
  });

  await scene('new', async () => {
    await window.command('Packwright: New Asset…');
    await expect(window.quickInput.getByText('square glyphs of 4 bits')).toBeVisible();
    await camera.settled();
    await camera.keep('new-asset', [window.quickInput]);
    await page.keyboard.press('Escape');
  });
});

test.describe('in high contrast', () => {
  test.use({
    workspace: 'two-roots',
    settings: settingsOf('highContrast'),
    files: ['assets/enemies/bat/asset.json'],
  });

  test('two projects', async ({ window, camera }) => {
    await window.container('Packwright');
    await expect(asset(window, 'bat')).toBeVisible();
    await section(window, 'Banks');
    await section(window, 'Packs');
    await expect(window.line('"sprites"').getByText('glyphs')).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('high-contrast', [camera.part('activitybar'), camera.part('editor')], { bottom: -160 });
  });
});

test.describe('at the beginning', () => {
  test.use({ workspace: 'empty' });

  test('an empty folder', async ({ window, camera }) => {
    await window.container('Packwright');
    await expect(window.page.getByText('There is no asset here yet')).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('begin', [camera.part('activitybar'), camera.part('sidebar')], { bottom: -480 });
  });
});

/** Opens or closes one of the views. */
async function section(window: WorkbenchWindow, title: string): Promise<void> {
  await window.page.getByRole('button', { name: `${title} Section` }).click();
}

function asset(window: WorkbenchWindow, name: string) {
  return window.tree('Assets').getByRole('treeitem', { name: new RegExp(`^${name}, `) });
}
