import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { artifactsFolder } from './artifacts.ts';

/** A window of VS Code as a user has it: mouse, keys and what is seen. */
export class WorkbenchWindow {
  readonly page: Page;
  /** Paths of the workspace's folders. */
  readonly folders: readonly string[];

  constructor(page: Page, folders: readonly string[]) {
    this.page = page;
    this.folders = folders;
  }

  /** Runs a command through the palette, by its title with category. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await expect(async () => {
      await this.page.keyboard.press('F1');
      await expect(input).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await input.fill(`>${title.replace(/\.\.\.$|…$/, '')}`);
    await this.pick(title);
  }

  /** Takes the entry of the open list that has just this label. (Enter would take the one ranked best.) */
  async pick(label: string): Promise<void> {
    const name = new RegExp(`^${escaped(label)}(,|$)`);
    await this.page.locator('.quick-input-list').getByRole('option', { name }).first().click();
  }

  /** Types into the open input box, or over the filter of the open list, and confirms. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible input').first().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the first folder by its path. */
  async open(path: string): Promise<void> {
    await this.command('File: Open File...');
    await this.answer(join(this.folders[0] ?? '', path));
    await expect(this.tab(path)).toBeVisible();
  }

  /** The tab of an editor, by the path of its file. */
  tab(path: string): Locator {
    const name = path.split('/').at(-1) ?? path;
    return this.page.locator('.tabs-container').getByRole('tab', { name }).last();
  }

  /** The first line of an editor that contains `text`. */
  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first();
  }

  /**
   * Pastes another text over the line that contains `text`, all but its indentation. A double click is no sure way to
   * choose a word on a busy machine, and what is typed meets the editor's own quotes and suggestions.
   */
  async replaceLine(text: string, replacement: string): Promise<void> {
    await this.line(text).click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('Shift+Home');
    await this.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), replacement);
    await this.page.keyboard.press('Control+V');
    await expect(this.line(replacement)).toBeVisible();
  }

  /** The document in the webview opened last, or in the one at `index`. */
  webview(index = -1): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').nth(index).frameLocator('#active-frame');
  }

  /** Opens one of the containers of the activity bar. */
  async container(title: string): Promise<void> {
    const tab = this.page
      .locator('.activitybar')
      .getByRole('tab', { name: new RegExp(`^${escaped(title)}`) });
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
  }

  /** A tree view, by the title of the view. */
  tree(title: string): Locator {
    return this.page.getByRole('tree', { name: title });
  }

  notification(text: string): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  get statusBar(): Locator {
    return this.page.locator('.statusbar');
  }

  get problems(): Locator {
    return this.page.locator('.markers-panel');
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Keeps a picture of the window among the artefacts, under the run's name and this one. */
  async screenshot(name: string): Promise<void> {
    const file = `${test.info().project.name}-${name}.png`;
    await this.page.screenshot({ path: join(artifactsFolder, 'screenshots', file) });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
