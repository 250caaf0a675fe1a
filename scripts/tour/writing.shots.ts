/** What a declaration is written with, and what is seen of it beside it: the sample game. */
import type { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';
import { expect, scene, settingsOf, test } from './tour-test.ts';

const HERO = 'assets/hero/asset.json';

test.use({ files: [HERO] });

test('writing', async ({ window, camera }) => {
  const { page } = window;
  const editor = camera.part('editor');
  await ready(window);
  await window.container('Packwright');
  await expect(line(window, 'hero')).toBeVisible();

  await scene('inline previews', async () => {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await camera.quiet();
    await camera.settled();
    await camera.keep('inline', [editor], { bottom: -230 });
    await camera.illustrate('describe', [{ x: 50, y: 0, width: 640, height: 560 }]);
  });

  await scene('hover', async () => {
    await window.line('"sprites"').getByText('walk.png').hover();
    await expect(page.locator('.monaco-hover:visible img').first()).toBeVisible();
    await camera.settled();
    const hover = page.locator('.monaco-hover:visible');
    await camera.keep('hover', [hover, window.line('"sprites"').getByText('"sprites"')], {
      top: 60,
      left: 80,
      right: 40,
      bottom: 10,
    });
    await page.keyboard.press('Escape');
  });

  await scene('completion', async () => {
    await window.line('"codec"').click();
    await page.keyboard.press('End');
    for (let left = 0; left < 2; left++) await page.keyboard.press('ArrowLeft');
    for (let letter = 0; letter < 'LZ4_BLOCK'.length; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget.visible');
    await expect(list.getByText('ZSTD').first()).toBeVisible();
    if (!(await page.locator('.suggest-details').isVisible())) await page.keyboard.press('Control+Space');
    await page.keyboard.press('ArrowDown');
    await camera.settled();
    const details = page.locator('.suggest-details-container');
    await camera.keep('completion', [list, details, window.line('"format"').getByText('"format"')], {
      top: 50,
      left: 100,
      right: 20,
      bottom: 20,
    });
    await page.keyboard.press('Escape');
    await window.command('File: Revert File');
    await expect(window.line('"LZ4_BLOCK"')).toBeVisible();
  });

  await scene('colours', async () => {
    await window.line('4279767073').locator('.colorpicker-color-decoration').nth(3).click();
    const picker = page.locator('.colorpicker-widget');
    await expect(picker).toBeVisible();
    await camera.settled();
    await camera.keep('colors', [picker, window.line('"index": 0').getByText('"index"')], {
      top: 20,
      left: 100,
      right: 160,
      bottom: 150,
    });
    await page.keyboard.press('Escape');
  });

  await scene('effective metadata', async () => {
    await window.line('"schema_version"').click();
    await window.command('Packwright: Show Effective Metadata');
    await expect(page.locator('.editor-instance')).toHaveCount(2);
    await camera.quiet();
    await camera.settled();
    await camera.keep('effective-metadata', [editor], { bottom: -270 });
    await window.command('View: Close Editors in Other Groups');
  });

  await scene('all at once', async () => {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.command('Packwright: Preview Asset');
    await expect(window.webview().getByRole('listbox', { name: 'Glyphs' })).toBeVisible();
    await window.container('Packwright');
    await camera.quiet();
    await camera.settled();
    await camera.keep('overview', [camera.part('body')]);
    await camera.illustrate('see', [window.page.locator('iframe.webview.ready').last()], { bottom: -300 });
  });
});

test.describe('in a light theme', () => {
  test.use({ settings: settingsOf('light') });

  test('the preview', async ({ window, camera }) => {
    await ready(window);
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.command('Packwright: Preview Asset');
    const preview = window.webview();
    const glyphs = preview.getByRole('listbox', { name: 'Glyphs' });
    await expect(glyphs).toBeVisible();
    await glyphs.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await window.page.keyboard.press(key);
    await preview.getByRole('switch', { name: /^Glyph numbers/ }).click();
    await window.line('"sprites"').getByText('walk.png').click();
    await camera.quiet();
    await camera.settled();
    await camera.keep('preview', [camera.part('editor')]);
  });
});

test.describe('of sounds', () => {
  test.use({ files: ['assets/sounds/effects/asset.json'] });

  test('the preview', async ({ window, camera }) => {
    await expect(window.page.locator('.codelens-decoration').first()).toBeVisible();
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.command('Packwright: Preview Asset');
    await expect(
      window
        .webview()
        .getByRole('img', { name: /^Waveform of/ })
        .first(),
    ).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('preview-sounds', [camera.part('editor')], { bottom: -290 });
  });
});

/** All that takes its time at a start is behind us. */
async function ready(window: WorkbenchWindow): Promise<void> {
  await expect(window.page.locator('.codelens-decoration').getByText('glyph').first()).toBeVisible();
  await expect(window.line('"sprites"').getByText('16 glyphs')).toBeVisible();
}

function line(window: WorkbenchWindow, label: string) {
  return window.tree('Assets').getByRole('treeitem', { name: new RegExp(`^${label}`) });
}
