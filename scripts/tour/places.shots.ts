/** Where else it runs, and what it says of itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openByPath, test } from './tour-test.ts';

const HERO = 'assets/hero/asset.json';

test.describe('with a declaration', () => {
  test.use({ files: [HERO] });

  test('the language server', async ({ window, camera }) => {
    const { page } = window;
    await expect(page.locator('.codelens-decoration').getByText('glyph').first()).toBeVisible();
    await camera.quiet();
    await page.locator('[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status').first();
    await expect(status.getByText('21 assets')).toBeVisible();
    await camera.settled();
    await camera.keep('status', [status, page.locator('[id="status.languageStatus"]')], {
      left: 320,
      top: 20,
      right: 200,
      bottom: 4,
    });
  });

  test.describe('that nobody has said to trust', () => {
    test.use({ restricted: true });

    test('Restricted Mode', async ({ window, camera }) => {
      await expect(window.page.locator('.codelens-decoration').getByText('glyph').first()).toBeVisible();
      await window.command('Packwright: Build All');
      await expect(window.notification('This workspace is in Restricted Mode')).toBeVisible();
      await camera.settled();
      await camera.keep('restricted', [camera.part('statusbar')], { top: 130 });
    });
  });
});

test('a fence in Markdown', async ({ window, camera }) => {
  const [folder = ''] = window.folders;
  writeFileSync(join(folder, 'NOTES.md'), MARKDOWN);
  await openByPath(window, 'NOTES.md');
  await window.command('View: Toggle Primary Side Bar Visibility');
  await camera.quiet();
  await camera.settled();
  await camera.keep('markdown', [camera.part('editor')], { right: -460, bottom: -440 });
});

const MARKDOWN = `# A new bank

\`\`\`asset-json
{
  "schema_version": 1,
  "asset_uuid": "9be1c2a4-64f5-4e0c-9d3b-0f1d3a6b7c21",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": { "sprites": ["walk.png"] },
  "output": { "format": "GLYPH/indexed_v1", "codec": "LZ4_BLOCK" }
}
\`\`\`
`;
