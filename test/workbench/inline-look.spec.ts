import { test } from './workbench-test.ts';

test.use({ files: ['assets/hero/asset.json'] });
test('look', async ({ window }) => {
  const { page } = window;
  await page
    .locator('.codelens-decoration')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => {});
  await page.waitForTimeout(6000);
  await window.screenshot('look-hero');
  for (const path of [
    'assets/font/asset.json',
    'assets/terrain/asset.json',
    'assets/sounds/effects/asset.json',
  ]) {
    await window.open(path);
    await page.waitForTimeout(2500);
    await window.screenshot(`look-${path.split('/')[1]}`);
  }
});
