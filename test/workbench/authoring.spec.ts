import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './workbench-test.ts';

test.describe('in the sample', () => {
  test('a new asset from the palette, a picture from the Explorer, its packs', { tag: ['@web'] }, async ({
    window,
  }) => {
    const { page, folders } = window;
    const [folder = ''] = folders;
    mkdirSync(join(folder, 'incoming'));
    copyFileSync(join(folder, 'assets/hero/idle.png'), join(folder, 'incoming/knight.png'));
    await test.step('New Asset…', async () => {
      await window.command('Packwright: New Asset…');
      await expect(window.quickInput.getByText('square glyphs of 4 bits')).toBeVisible({ timeout: 30_000 });
      await window.screenshot('authoring-new-type');
      await window.pick('sound_bank');
      await page
        .locator('.quick-input-list')
        .getByRole('option', { name: 'assets', exact: false })
        .first()
        .click();
      await expect(window.quickInput.locator('input').first()).toHaveValue('sound');
      await window.quickInput.locator('input').first().fill('my horn');
      await expect(window.quickInput.getByText('‘my horn’ cannot be a name')).toBeVisible();
      await window.screenshot('authoring-new-name');
      await window.answer('horn');
      await expect(window.line('"name": "horn"')).toBeVisible();
      await window.screenshot('authoring-new-asset');
    });
    await test.step('Import as Asset…', async () => {
      const explorer = page.getByRole('tree', { name: 'Files Explorer' });
      // The Explorer comes to show what was made, and moves its lines for it.
      await expect(explorer.getByRole('treeitem', { name: 'blip.wav' })).toBeVisible();
      await explorer.getByRole('treeitem', { name: 'incoming' }).click();
      await explorer.getByRole('treeitem', { name: 'knight.png' }).click({ button: 'right' });
      const item = page.getByRole('menuitem', { name: 'Import as Asset…' });
      await expect(item).toBeVisible();
      await window.screenshot('authoring-explorer-menu');
      await item.click();
      await expect(window.quickInput.getByText('Asset ‘knight’').first()).toBeVisible();
      await window.screenshot('authoring-import');
      await page.keyboard.press('Enter');
      await expect(window.line('"name": "knight"')).toBeVisible();
      await expect(window.line('"tile_size": 16')).toBeVisible();
      await window.screenshot('authoring-imported');
    });
    await test.step('Packs', async () => {
      await window.container('Packwright');
      const tree = window.tree('Packs');
      const active = tree.getByRole('treeitem', { name: /^Pack Lamplight, active, 7 of 8/ });
      await expect(active).toBeVisible();
      await expect(tree.getByRole('treeitem', { name: /^The warden, shows warden/ }).first()).toBeVisible();
      await window.screenshot('packs-tree');
      await tree
        .getByRole('treeitem', { name: /^Bat, shows bat/ })
        .first()
        .click();
      await expect(window.tab('game.json')).toBeVisible();
      await expect(window.line('"templateId": "bat"')).toBeVisible();
      await window.screenshot('packs-revealed');
    });
  });
});

test.describe('in a game with mistakes', () => {
  test.use({ workspace: 'broken', files: ['assets/potion/asset.json'] });

  test('all that is safe is mended after a look', async ({ window }) => {
    const { page } = window;
    await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 30_000 });
    await window.command('Packwright: Fix All in Workspace…');
    const preview = page.getByRole('tree', { name: 'Bulk Edit' });
    await expect(preview.getByRole('checkbox', { name: /^assets\/banner\/asset.json/ })).toBeVisible();
    await window.screenshot('fix-all-preview');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(window.notification('files were mended')).toBeVisible();
    await expect(window.line('LZ4_BLOCK')).toBeVisible();
    await window.screenshot('fix-all-mended');
  });
});
