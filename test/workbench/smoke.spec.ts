import { expect, test } from './workbench-test.ts';

test.use({ workspace: 'broken', files: ['assets/potion/asset.json'] });

test('what is wrong is underlined, listed and mended by the lightbulb', { tag: ['@web', '@vsix'] }, async ({
  window,
}) => {
  const { page } = window;
  await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 30_000 });
  const finding = window.problems.getByText('is not in SCREAMING_SNAKE_CASE');
  await window.command('Problems: Focus on Problems View');
  await page.getByPlaceholder(/^Filter/).fill('SCREAMING');
  await expect(finding).toBeVisible();
  await window.screenshot('problems');
  await window.line('lz4_block').getByText('lz4_block').click();
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget').getByText('Change to ‘LZ4_BLOCK’').first();
  await expect(fix).toBeVisible();
  await window.screenshot('quick-fix');
  await fix.click();
  await expect(window.line('LZ4_BLOCK')).toBeVisible();
  await expect(finding).toHaveCount(0);
});
