import type { FrameLocator } from '@playwright/test';
import axeCore from 'axe-core';

/** What axe finds in a webview's page that keeps people from using it, in words. */
export async function barriers(page: FrameLocator): Promise<string[]> {
  const body = page.locator('body');
  // As a function, since the page's policy lets no other script in.
  await body.evaluate((_, source) => new Function(source)(), axeCore.source);
  return body.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}
