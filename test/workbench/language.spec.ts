import { expect, test } from './workbench-test.ts';

test.use({ files: ['assets/hero/asset.json'], language: 'pt-br' });

// A web window takes the titles of package.json from the gallery alone, so that it has them in English here.
test('speaks Portuguese where VS Code does', { tag: '@vsix' }, async ({ window }) => {
  const { page } = window;
  await test.step('in its views', async () => {
    await window.container('Packwright');
    const folder = window.tree('Assets').getByRole('treeitem', { name: /^assets, 21/ });
    await expect(folder.first()).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText('Nada foi compilado ainda')).toBeVisible();
  });
  await test.step('in what the language server says in the text', async () => {
    await expect(window.line('"format"')).toContainText(/\d\sglifos,\s\d\spaletas/);
    const lens = page.locator('.codelens-decoration').getByText('Compilar este asset');
    await window.line('"schema_version"').hover();
    await expect(async () => {
      // VS Code keeps the first line where it was when lenses come to stand above it.
      await page.mouse.wheel(0, -400);
      await expect(lens).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await window.screenshot('language-text');
  });
  await test.step('in its pages', async () => {
    await window.command('Packwright: Visualizar Asset');
    const preview = window.webview();
    await expect(preview.getByRole('listbox', { name: 'Glifos' })).toBeVisible();
    await expect(preview.getByText(/\d,\d KiB/)).toBeVisible();
    await expect(preview.locator('html')).toHaveAttribute('lang', 'pt-br');
    await window.screenshot('language-preview');
  });
  await test.step('when it has built', async () => {
    await window.command('Packwright: Compilar Tudo');
    await expect(window.notification(': 21 bancos, ')).toBeVisible();
    await window.screenshot('language-build');
  });
  await test.step('in the inspector of banks', async () => {
    await window
      .tree('Bancos')
      .getByRole('treeitem', { name: /^music/ })
      .click();
    await expect(window.webview().getByRole('tab', { name: 'Pré-carregamento e associações' })).toBeVisible();
    await expect(window.webview().getByRole('tab', { name: 'Metadados' })).toBeVisible();
    await window.screenshot('language-inspector');
  });
});
