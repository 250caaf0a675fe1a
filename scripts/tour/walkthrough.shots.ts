/** The walkthrough, with the pictures that the other visits took for it. */
import { expect, openByPath, test } from './tour-test.ts';

// In a narrower window it has no pictures.
test.use({ viewport: { width: 1400, height: 800 } });

test('the walkthrough', async ({ window, camera }) => {
  const { page } = window;
  // It is offered where what it is about runs.
  await openByPath(window, 'assets/hero/asset.json');
  await expect(page.locator('.codelens-decoration').getByText('glyph').first()).toBeVisible();
  await window.command('View: Toggle Primary Side Bar Visibility');
  await window.command('Welcome: Open Walkthrough...');
  await window.pick('Get Started with Packwright');
  const steps = page.locator('.getting-started-step');
  await expect(steps).toHaveCount(5);
  await steps.filter({ hasText: 'See What Is Wrong, and Mend It' }).first().click();
  await expect(page.locator('.getting-started-media img')).toBeVisible();
  await camera.quiet();
  await camera.settled();
  await camera.keep('walkthrough', [camera.part('editor')]);
});
