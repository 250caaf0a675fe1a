import type { Locator } from '@playwright/test';
import { expect, test } from './workbench-test.ts';

test.use({ files: ['assets/hero/asset.json'] });

for (const { theme, name, tag } of [
  { theme: 'Default Light Modern', name: 'light', tag: ['@web', '@vsix'] },
  { theme: 'Default Dark Modern', name: 'dark', tag: [] },
])
  test.describe(name, () => {
    test.use({ settings: { 'workbench.colorTheme': theme } });

    test(`pictures beside inputs and palettes follow what is typed (${name})`, { tag }, async ({
      window,
    }) => {
      const { page } = window;
      const palette = window.line('"index": 0');
      const sprites = window.line('"sprites"');
      await test.step('they are there, of every input and palette', async () => {
        await expect.poll(() => pictures(sprites), { timeout: 60_000 }).toHaveLength(3);
        await expect.poll(() => pictures(palette)).toHaveLength(1);
        await window.screenshot(`inline-${name}`);
      });
      const [glyphs] = await pictures(sprites);
      const [strip] = await pictures(palette);
      await test.step('they change with what they are cut by, and back', async () => {
        await window.line('"tile_size"').getByText('16').dblclick();
        await page.keyboard.type('8');
        await expect.poll(async () => (await pictures(sprites))[0]).not.toBe(glyphs);
        expect(await pictures(palette)).toEqual([strip]);
        await window.screenshot(`inline-${name}-typed`);
        await page.keyboard.press('Backspace');
        await page.keyboard.type('16');
        await expect.poll(async () => (await pictures(sprites))[0]).toBe(glyphs);
      });
      await test.step('they fade while the text cannot be packed, and come back', async () => {
        await window.line('"index": 1').getByText('1').last().dblclick();
        await page.keyboard.type('0');
        await expect.poll(async () => textOf(await pictures(sprites))).toContain('opacity="0.35"');
        await window.screenshot(`inline-${name}-faded`);
        const fix = await window.lightBulb('Change to 1');
        await window.screenshot(`inline-${name}-lightbulb`);
        await fix.click();
        await expect(window.line('"index": 1')).toBeVisible();
        await expect.poll(async () => textOf(await pictures(sprites))).not.toContain('opacity="0.35"');
      });
    });
  });

test('a colour is picked, and both of its numbers follow', async ({ window }) => {
  const { page } = window;
  const numbers = window.line('4279767073');
  const swatch = numbers.locator('.colorpicker-color-decoration').nth(1);
  await expect(swatch).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => pictures(window.line('"index": 0'))).toHaveLength(1);
  const [strip] = await pictures(window.line('"index": 0'));
  await swatch.click();
  const picker = page.locator('.colorpicker-widget');
  await expect(picker).toBeVisible();
  await window.screenshot('inline-picker');
  await picker.locator('.saturation-box').click({ position: { x: 120, y: 10 } });
  await expect(window.line('0, 4279767073')).toHaveCount(0);
  await expect(window.line('0, 6276,')).toHaveCount(0);
  await expect.poll(() => pictures(window.line('"index": 0'))).not.toEqual([strip]);
});

test('there are none where the user wants none, and they come back at once', async ({ window }) => {
  const { page } = window;
  const sprites = window.line('"sprites"');
  await expect.poll(() => pictures(sprites), { timeout: 60_000 }).toHaveLength(3);
  const set = async (isShown: boolean) => {
    await window.command('Preferences: Open User Settings (JSON)');
    const settings = page.getByRole('dialog', { name: /settings\.json/ });
    await settings.locator('.view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(JSON.stringify({ 'packwright.preview.inline': isShown }));
    await page.keyboard.press('Control+S');
    // The first one may only close what completes the text.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(settings).toHaveCount(0, { timeout: 2_000 });
    }).toPass();
  };
  await set(false);
  await expect.poll(() => pictures(sprites)).toEqual([]);
  await window.screenshot('inline-off');
  await set(true);
  await expect.poll(() => pictures(sprites)).toHaveLength(3);
});

/** The pictures within a line of text, as `data:` URIs. */
function pictures(line: Locator): Promise<string[]> {
  return line.evaluate((element) => {
    const spans = [...element.querySelectorAll('span')];
    const contents = spans.map((span) => getComputedStyle(span, '::after').content);
    return contents.flatMap((content) => /^url\("(data:image\/svg[^"]*)"\)$/.exec(content)?.[1] ?? []);
  });
}

function textOf(uris: readonly string[]): string {
  return uris.map((uri) => Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64').toString()).join('\n');
}
