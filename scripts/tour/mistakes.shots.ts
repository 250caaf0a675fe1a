/** What is wrong, why, and how it is mended: the sample that is broken on purpose. */
import { expect, scene, test } from './tour-test.ts';

test.use({ workspace: 'broken', files: ['assets/potion/asset.json'] });

test('mistakes', async ({ window, camera }) => {
  const { page } = window;
  const wrong = window.line('lz4_block').getByText('lz4_block');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await window.container('Packwright');
  await expect(window.tree('Assets').getByRole('treeitem', { name: /^potion/ })).toBeVisible();
  await window.command('Problems: Focus on Problems View');
  await camera
    .part('panel')
    .getByRole('textbox', { name: /^Filter/ })
    .fill('potion');
  await expect(window.problems.getByText('SCREAMING').first()).toBeVisible();
  await camera.quiet();

  await scene('underlined and listed', async () => {
    await wrong.hover();
    await expect(page.locator('.monaco-hover:visible').getByText('codec/not-').first()).toBeVisible();
    await camera.settled();
    await camera.keep('mistakes', [camera.part('editor'), window.problems.getByText('preload.enabled')], {
      bottom: 14,
    });
  });

  await scene('fixes', async () => {
    await wrong.click();
    await page.mouse.move(620, 4);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await expect(page.locator('.action-widget').getByText('Change to').first()).toBeVisible();
    await camera.settled();
    const fixes = page.locator('.action-widget').first();
    const margins = { left: 170, top: 118, right: 90, bottom: 30 };
    await camera.keep('fixes', [fixes, wrong], margins);
    await camera.illustrate('mend', [fixes, wrong], margins);
    await page.keyboard.press('Escape');
  });

  await scene('the tree of assets', async () => {
    await camera.keep('assets-broken', [camera.part('activitybar'), camera.part('sidebar')], {
      bottom: -420,
    });
  });

  await scene('the page of a rule', async () => {
    await window.command('View: Hide Panel');
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.command('Packwright: Show Why (Page of a Rule)…');
    await window.quickInput.locator('input').first().fill('not-screaming');
    await window.pick('codec/not-screaming-snake-case');
    await expect(
      window.webview().getByRole('heading', { name: 'codec/not-screaming-snake-case' }),
    ).toBeVisible();
    await camera.quiet();
    await camera.settled();
    await camera.keep('rule', [camera.part('editor')], { bottom: -200 });
    await window.command('View: Close Editor');
  });

  await scene('all fixes, looked at first', async () => {
    await window.command('Packwright: Fix All in Workspace…');
    const preview = page.getByRole('tree', { name: 'Bulk Edit' });
    await expect(preview.getByRole('checkbox', { name: /^assets\/banner\/asset.json/ })).toBeVisible();
    await camera.settled();
    await camera.keep('fix-all', [camera.part('panel')]);
  });
});
