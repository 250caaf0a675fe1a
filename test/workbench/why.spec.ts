import { expect, test } from './workbench-test.ts';

test.use({ workspace: 'broken', files: ['assets/potion/asset.json'] });

test('the code of a finding and its light bulb lead to the page that says why', { tag: '@web' }, async ({
  window,
}) => {
  const { page } = window;
  const wrong = window.line('lz4_block').getByText('lz4_block');
  const title = window.webview().getByRole('heading', { name: 'codec/not-screaming-snake-case' });
  await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 60_000 });
  await test.step('hovers show the packed glyphs', async () => {
    await window.line('"sprites"').getByText('potion.png').hover();
    await expect(page.locator('.monaco-hover:visible img').first()).toBeVisible();
    await window.screenshot('hover-input');
    await page.keyboard.press('Escape');
  });
  await test.step('from the hover', async () => {
    await wrong.hover();
    const code = page.locator('.monaco-hover:visible').getByText('codec/not-screaming-snake-case').first();
    // What comes later moves the link.
    await expect(page.locator('.monaco-hover:visible').getByText('0.97 : 1')).toBeVisible();
    await window.screenshot('why-hover');
    await code.click();
    await expect(title).toBeVisible();
    await window.screenshot('why-page');
    await window.command('View: Close Editor');
    await expect(title).toHaveCount(0);
  });
  await test.step('from the light bulb', async () => {
    await wrong.click();
    const why = await window.lightBulb('Why: codec/not-screaming-snake-case');
    await why.click();
    await expect(title).toBeVisible();
    // A page that has the focus would take it back from the list.
    await window.command('View: Close Editor');
    await expect(title).toHaveCount(0);
  });
  await test.step('from the list of all rules, and on to others', async () => {
    await window.command('Packwright: Show Why (Page of a Rule)…');
    await expect(window.quickInput.getByText('codec/missing-codec')).toBeVisible();
    await window.quickInput.locator('input').first().fill('duplicate-uuid');
    await window.pick('identity/duplicate-uuid');
    const other = window.webview().getByRole('heading', { name: 'identity/duplicate-uuid' });
    await expect(other).toBeVisible();
    await window.screenshot('why-rules');
  });
});
