/** The same in a browser, where no process is behind it. */
import { expect, test } from './tour-test.ts';

test.use({ host: 'web', files: ['assets/hero/asset.json'] });

test('the web', async ({ window, camera }) => {
  const { page } = window;
  await expect(page.locator('.codelens-decoration').getByText('glyph').first()).toBeVisible();
  await window.container('Packwright');
  await window.command('Packwright: Build All');
  await expect(window.notification('Lantern Keep: 21 banks')).toBeVisible();
  await camera.quiet();
  await window.command('Developer: Show Running Extensions');
  const row = page
    .getByRole('listitem')
    .or(page.locator('.monaco-list-row'))
    .filter({ hasText: 'packwright' });
  await expect(row.first()).toContainText('web worker');
  await camera.settled();
  await camera.keep('web', [row.first()], { top: 74, bottom: 74 });
});
