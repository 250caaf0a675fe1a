import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { archiveBytes, bankOf, glyphBank } from '../support/archives.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './workbench-test.ts';
import type { WorkbenchWindow } from './workbench-window.ts';

test('a built archive is looked into', { tag: ['@vsix'] }, async ({ window }) => {
  await window.command('Packwright: Build All');
  await expect(window.notification('banks, ')).toBeVisible({ timeout: 60_000 });
  await window.notification('banks, ').getByRole('button', { name: 'Open Bank' }).click();
  const archive = window.webview();
  await expect(archive.getByRole('heading', { level: 1, name: 'assets.bank' })).toBeVisible({
    timeout: 30_000,
  });

  await test.step('its banks are listed, and the first is shown', async () => {
    await expect(archive.getByRole('grid', { name: 'Banks' })).toBeVisible();
    await expect(archive.getByRole('row', { selected: true })).toHaveCount(1);
  });

  await test.step('a bank of glyphs shows its sheet', async () => {
    await archive.getByRole('searchbox', { name: 'Filter banks' }).fill('hero');
    await row(archive, 'hero').click();
    await expect(archive.locator('glyph-grid')).toBeVisible();
    await window.screenshot('bank-glyphs');
  });

  await test.step('its metadata is a tree', async () => {
    await archive.getByRole('tab', { name: 'Metadata' }).click();
    await expect(archive.getByText('tile_size')).toBeVisible();
    await window.screenshot('bank-metadata');
  });

  await test.step('its bytes are found in the file', async () => {
    await archive.getByRole('button', { name: 'Show bytes' }).click();
    const offset = archive.getByRole('textbox', { name: 'Offset' });
    await expect(archive.getByRole('status').filter({ hasText: 'hero (asset' })).toBeVisible();
    await offset.fill('0');
    await offset.press('Enter');
    await expect(archive.locator('.hex').first()).toHaveText(/^5057424b/);
    await expect(archive.locator('.text').first()).toHaveText(/^PWBK/);
    await window.screenshot('bank-bytes');
    expect(await barriers(archive)).toEqual([]);
    await archive.getByRole('group', { name: 'Bytes' }).press('Control+End');
    await expect(offset).not.toHaveValue('00000000');
  });

  await test.step('a sound is played', async () => {
    await archive.getByRole('tab', { name: 'Banks' }).click();
    await archive.getByRole('searchbox', { name: 'Filter banks' }).fill('sound');
    await archive.getByRole('gridcell').filter({ hasText: 'SOUND/' }).first().click();
    await archive.getByRole('tab', { name: 'Content' }).click();
    const play = archive.getByRole('button', { name: /^Play / }).first();
    await play.click();
    await expect(archive.getByRole('button', { name: /^Stop / })).toBeVisible();
    await archive.getByRole('button', { name: /^Stop / }).click();
    await window.screenshot('bank-sounds');
    expect(await barriers(archive)).toEqual([]);
  });

  await test.step('all banks are verified', async () => {
    await archive.getByRole('button', { name: 'Verify' }).click();
    await expect(archive.getByText(/banks are sound$/)).toBeVisible();
  });
});

test('two archives are compared', async ({ window }) => {
  const [folder = ''] = window.folders;
  writeFileSync(
    join(folder, 'old.bank'),
    archiveBytes([bankOf(1, 'gone'), bankOf(2, 'same'), glyphBank(7, { firstPixel: 1 })]),
  );
  writeFileSync(
    join(folder, 'new.bank'),
    archiveBytes([bankOf(2, 'same'), glyphBank(7, { firstPixel: 2 }), bankOf(9, 'new')]),
  );
  await window.command('Packwright: Compare Archives of Banks…');
  await window.pick('old.bank');
  await window.pick('new.bank');
  const [left, right] = [window.webview(0), window.webview(1)];
  await expect(left.getByText('1 changed')).toBeVisible({ timeout: 30_000 });
  await expect(right.getByText('1 changed')).toBeVisible();

  await test.step('choosing a bank on one side chooses it on the other', async () => {
    await row(left, 'bank_7').click();
    await expect(right.getByRole('heading', { name: 'bank_7' })).toBeVisible();
    await left.getByRole('tab', { name: 'Changes' }).click();
    await expect(right.getByText('Glyphs that differ: 1')).toBeVisible();
    await window.screenshot('bank-compared');
    expect(await barriers(left)).toEqual([]);
  });

  await test.step('only what differs is listed', async () => {
    await right.getByRole('checkbox', { name: 'Only changes' }).check();
    await expect(row(right, 'bank_2')).toHaveCount(0);
    await expect(row(right, 'bank_9')).toBeVisible();
  });
});

test.describe('in high contrast', () => {
  test.use({ settings: { 'workbench.colorTheme': 'Default High Contrast' } });

  test('a damaged archive says what is wrong, and shows its bytes', async ({ window }) => {
    const [folder = ''] = window.folders;
    const bytes = Uint8Array.from(archiveBytes([bankOf(1, 'Hello'), glyphBank(7, { firstPixel: 1 })]));
    bytes[Buffer.from(bytes).indexOf('"codec"') + 2] = 0;
    writeFileSync(join(folder, 'damaged.bank'), bytes);
    const archive = await opened(window, 'damaged.bank');
    await expect(archive.getByRole('alert').filter({ hasText: 'This archive is damaged' })).toBeVisible();
    await expect(row(archive, 'bank_7')).toBeVisible();
    await window.screenshot('bank-damaged');
    await archive.getByRole('button', { name: /^Bytes 0x/ }).click();
    await expect(archive.locator('.marked').first()).toBeVisible();
    await window.screenshot('bank-damaged-bytes');
    expect(await barriers(archive)).toEqual([]);
  });
});

test.describe('under version control', () => {
  test.use({ settings: { 'git.enabled': true, 'workbench.colorTheme': 'Default Dark Modern' } });

  test('an archive is compared with what was committed', async ({ window }) => {
    const [folder = ''] = window.folders;
    const file = join(folder, 'game.bank');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args], { cwd: folder });
    writeFileSync(file, archiveBytes([bankOf(1, 'gone'), glyphBank(7, { firstPixel: 1 })]));
    git('init', '--quiet');
    git('add', 'game.bank');
    git('commit', '--quiet', '-m', 'First');
    writeFileSync(file, archiveBytes([glyphBank(7, { firstPixel: 2 }), bankOf(9, 'new')]));
    await opened(window, 'game.bank');
    await window.page.getByRole('button', { name: /^Open Changes/ }).click();
    await expect(window.page.locator('iframe.webview.ready')).toHaveCount(2, { timeout: 30_000 });
    const [left, right] = [window.webview(0), window.webview(1)];
    await expect(left.getByText('1 added')).toBeVisible({ timeout: 30_000 });
    const older = (await row(left, 'bank_1').count()) === 1 ? left : right;
    await row(older, 'bank_1').click();
    await older.getByRole('tab', { name: 'Changes' }).click();
    await expect(older.getByText('Only in game.bank, an older version')).toBeVisible();
    await window.screenshot('bank-versions');
    expect(await barriers(older)).toEqual([]);
  });
});

async function opened(window: WorkbenchWindow, path: string): Promise<FrameLocator> {
  await window.command('Packwright: Open Archive of Banks…');
  await window.pick(path);
  const archive = window.webview();
  await expect(archive.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  return archive;
}

function row(archive: FrameLocator, name: string) {
  return archive.getByRole('row').filter({ has: archive.locator(`span[title="${name}"]`) });
}
