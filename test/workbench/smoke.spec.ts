import { expect, test } from './workbench-test.ts';

const HERO = 'assets/hero/asset.json';

test.use({ files: [HERO] });

test('a first visit to the sample game', { tag: ['@web', '@vsix'] }, async ({ window }) => {
  const { page } = window;
  const finding = window.problems.getByText('is not in SCREAMING_SNAKE_CASE');

  await test.step('the tree shows the assets', async () => {
    await window.container('Packwright');
    const root = window
      .tree('Assets')
      .getByRole('treeitem', { name: /^assets, 21/ })
      .first();
    // All that takes its time at a start is behind us then.
    await expect(root).toBeVisible({ timeout: 120_000 });
    await window.screenshot('smoke-tree');
  });

  await test.step('a mistake is underlined and listed', async () => {
    await window.replaceLine('"codec"', '"codec": "lz4_block",');
    await expect(page.locator('.squiggly-error').first()).toBeVisible();
    await window.command('Problems: Focus on Problems View');
    await expect(finding).toBeVisible();
    await window.screenshot('smoke-problems');
  });

  await test.step('the lightbulb mends it', async () => {
    await window.line('"lz4_block"').getByText('lz4_block').click();
    const fix = await window.lightBulb('Change to ‘LZ4_BLOCK’');
    await window.screenshot('smoke-fix');
    await fix.click();
    await expect(window.line('"LZ4_BLOCK"')).toBeVisible();
    await expect(finding).toHaveCount(0);
    await page.keyboard.press('Control+S');
  });

  await test.step('the palette builds it', async () => {
    await window.command('Packwright: Build All');
    await expect(window.tree('Banks').getByRole('treeitem', { name: /^music/ })).toBeVisible();
    await window.screenshot('smoke-build');
  });
});
