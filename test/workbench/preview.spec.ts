import type { FrameLocator, Locator } from '@playwright/test';
import axeCore from 'axe-core';
import { expect, test } from './workbench-test.ts';
import type { WorkbenchWindow } from './workbench-window.ts';

const HERO = 'assets/hero/asset.json';

test.use({ files: [HERO] });

test('the preview follows what one types', { tag: ['@web', '@vsix'] }, async ({ window }) => {
  const preview = await openPreview(window);
  await test.step('shows what is packed', async () => {
    await expect(preview.getByRole('heading', { name: 'hero', exact: true })).toBeVisible();
    await expect(preview.getByRole('button', { name: 'walk.png' }).first()).toBeVisible();
    await window.screenshot('preview-light');
  });
  await test.step('says what stands in the way, and keeps what was there', async () => {
    const before = await pixels(preview);
    await typeOver(window, '4285208625', '4278255360');
    await expect(preview.getByRole('button', { name: 'Show in the text' })).toBeVisible();
    expect((await pixels(preview)) === before).toBe(true);
    await window.screenshot('preview-trouble');
  });
  await test.step('paints what was typed and is not saved', async () => {
    const before = await pixels(preview);
    await typeOver(window, '26822', '2016');
    await expect(preview.getByRole('button', { name: 'Show in the text' })).toHaveCount(0);
    await expect.poll(async () => (await pixels(preview)) === before).toBe(false);
    await window.screenshot('preview-typed');
  });
});

test('leads from glyphs to bytes and to the text, and back', async ({ window }) => {
  const preview = await openPreview(window);
  const grid = preview.getByRole('listbox', { name: 'Glyphs' });
  await test.step('a click shows a glyph’s bytes', async () => {
    const bytes = preview.getByRole('group', { name: 'Bytes' });
    const before = await bytes.textContent();
    await clickGlyph(preview, 5);
    await expect(preview.getByRole('heading', { name: /^Glyph 5/ })).toBeVisible();
    expect(await bytes.textContent()).not.toBe(before);
    await expect(preview.getByRole('option')).toHaveAccessibleName('Glyph 5, palette 0, walk.png at 16, 16');
  });
  await test.step('keys lead from glyph to glyph', async () => {
    await grid.focus();
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('ArrowDown');
    await expect(preview.getByRole('heading', { name: /^Glyph 10/ })).toBeVisible();
    await window.page.keyboard.press('Shift+ArrowRight');
    await expect(preview.getByRole('spinbutton', { name: 'Last' })).toHaveValue('11');
  });
  await test.step('a source leads to its path', async () => {
    await preview.getByRole('button', { name: 'idle.png' }).first().click();
    await expect(window.statusBar.getByText(/Ln 7, Col \d+ \(10 selected\)/)).toBeVisible();
  });
  await test.step('a path leads to its glyphs', async () => {
    await window.line('"sprites"').getByText('swing.png').click();
    await expect(preview.locator('.source.marked')).toHaveText('swing.png');
    await expect(preview.getByRole('button', { name: 'swing.png' }).first()).toBeInViewport();
  });
  await test.step('a palette is chosen', async () => {
    const before = await pixels(preview);
    await preview.getByRole('radio', { name: /Palette 2/ }).check();
    await expect.poll(async () => (await pixels(preview)) === before).toBe(false);
    await window.screenshot('preview-palette');
  });
  await test.step('an animation plays when it is told to', async () => {
    await preview.getByRole('button', { name: 'Play' }).click();
    await expect(preview.getByRole('button', { name: 'Stop' })).toBeVisible();
    await preview.getByRole('button', { name: 'Stop' }).click();
  });
  await test.step('everybody can use it', async () => expect(await barriers(preview)).toEqual([]));
});

test.describe('of glyphs that are stored once', () => {
  test.use({ files: ['assets/hall/asset.json'] });

  test('cells tell which glyph they show', async ({ window }) => {
    const preview = await openPreview(window);
    await expect(preview.getByText(/^stored once for \d+ cells$/)).toBeVisible();
    await expect(preview.getByRole('heading', { name: /^Cell 0/ })).toBeVisible();
    await expect(preview.getByRole('option')).toHaveAccessibleName(
      /^Cell 0, glyph 0, palette \d+, hall\.png at 0, 0$/,
    );
    await preview.getByRole('switch', { name: /^Glyph numbers/ }).click();
    await window.screenshot('preview-cells');
    expect(await barriers(preview)).toEqual([]);
  });
});

test.describe('of an animated sheet', () => {
  test.use({ files: ['assets/lantern/asset.json'] });

  test('animations play by their names', async ({ window }) => {
    const preview = await openPreview(window);
    const names = preview.getByRole('combobox', { name: 'Name' });
    await expect(names.getByRole('option')).not.toHaveCount(1);
    await names.selectOption({ index: 1 });
    await expect(preview.getByRole('spinbutton', { name: 'First' })).toHaveCount(0);
    const picture = preview.locator('glyph-animation canvas');
    const shown = () => picture.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const first = await shown();
    await preview.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await shown()) === first).toBe(false);
    await window.screenshot('preview-animation');
    await preview.getByRole('button', { name: 'Stop' }).click();
    expect(await barriers(preview)).toEqual([]);
    await names.selectOption({ index: 0 });
    await expect(preview.getByRole('spinbutton', { name: 'First' })).toBeVisible();
  });
});

test.describe('in the dark', () => {
  test.use({ settings: { 'workbench.colorTheme': 'Default Dark Modern' } });

  test('sounds, blobs and many sheets are shown', async ({ window }) => {
    const preview = await openPreview(window);
    await preview.getByRole('switch', { name: /^Glyph numbers/ }).click();
    await window.screenshot('preview-dark');
    expect(await barriers(preview)).toEqual([]);
    await test.step('the panel follows the editor', async () => {
      await window.command('View: Focus First Editor Group');
      await openByName(window, 'music/asset.json');
      await expect(preview.getByRole('img', { name: /^Waveform of/ }).first()).toBeVisible();
      await window.screenshot('preview-sounds');
      expect(await barriers(preview)).toEqual([]);
    });
    await test.step('blobs', async () => {
      await openByName(window, 'levels/asset.json');
      await expect(preview.getByRole('button', { name: 'cellar' })).toBeVisible();
      await window.screenshot('preview-blobs');
      expect(await barriers(preview)).toEqual([]);
    });
    await test.step('until it is told to stay', async () => {
      await preview.getByRole('button', { name: 'Stay with this asset' }).click();
      await window.command('View: Focus First Editor Group');
      await openByName(window, 'effects/asset.json');
      await expect(window.page.getByRole('tab', { name: /^\[Preview levels\]/ })).toBeVisible();
      await expect(preview.getByRole('button', { name: 'Follow the active editor' })).toBeVisible();
    });
  });
});

test.describe('over a restart', () => {
  // A window that is told which files to open does not restore those that it had.
  test.use({ files: [] });

  test('the preview is there again as it was', async ({ window }) => {
    await openByName(window, 'hero/asset.json');
    const preview = await openPreview(window);
    await preview.getByRole('button', { name: 'Stay with this asset' }).click();
    await clickGlyph(preview, 6);
    await expect(window.page.getByRole('tab', { name: /^\[Preview hero\]/ })).toBeVisible();
    await window.command('Developer: Reload Window');
    await expect(preview.getByRole('heading', { name: /^Glyph 6/ })).toBeVisible({ timeout: 90_000 });
    await expect(preview.getByRole('button', { name: 'Follow the active editor' })).toBeVisible();
  });
});

test.describe('in high contrast', () => {
  test.use({ settings: { 'workbench.colorTheme': 'Default High Contrast' } });

  test('glyphs have outlines', async ({ window }) => {
    const preview = await openPreview(window);
    await preview.locator('body').evaluate(() => document.fonts.ready.then(() => {}));
    await window.screenshot('preview-high-contrast');
    expect(await barriers(preview)).toEqual([]);
  });
});

async function openPreview(window: WorkbenchWindow): Promise<FrameLocator> {
  await window.command('Packwright: Preview Asset');
  const preview = window.webview();
  await expect(preview.getByRole('listbox', { name: 'Glyphs' })).toBeVisible({ timeout: 30_000 });
  return preview;
}

async function openByName(window: WorkbenchWindow, name: string): Promise<void> {
  await window.page.keyboard.press('Control+P');
  await expect(window.quickInput).toBeVisible();
  await window.page.keyboard.type(name);
  await window.quickInput
    .getByRole('option', { name: new RegExp(`assets/.*${name.split('/')[0]}`) })
    .first()
    .click();
}

function canvasOf(preview: FrameLocator): Locator {
  return preview.locator('glyph-grid canvas');
}

async function pixels(preview: FrameLocator): Promise<string> {
  return canvasOf(preview).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

/** One of the first source, which has four columns. */
async function clickGlyph(preview: FrameLocator, glyph: number): Promise<void> {
  const zoom = Number.parseInt((await preview.locator('output').textContent()) ?? '', 10);
  const side = 16 * zoom;
  const position = { x: ((glyph % 4) + 0.5) * side, y: 28 + (Math.floor(glyph / 4) + 0.5) * side };
  await preview.getByRole('listbox', { name: 'Glyphs' }).click({ position });
}

async function typeOver(window: WorkbenchWindow, number: string, typed: string): Promise<void> {
  await window.line(number).getByText(number).dblclick();
  await window.page.keyboard.type(typed);
  await window.page.keyboard.press('Escape');
}

/** What axe finds in the page, in words. */
async function barriers(preview: FrameLocator): Promise<string[]> {
  const body = preview.locator('body');
  await body.evaluate((_, source) => new Function(source)(), axeCore.source);
  return body.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
