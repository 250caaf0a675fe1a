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

  /**
   * Runs a command through the palette, by its title with category. VS Code focuses a webview in two steps, the second
   * some time after the first (microsoft/vscode#75209): a palette opened between them is closed by it, and is opened
   * again here. When the palette closes it hands the focus back in the same two steps, so a command that asks for
   * something is one to run while no webview has the focus: its list would be closed as well.
   */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await expect(async () => {
      await this.page.keyboard.press('F1');
      await expect(input).toBeVisible({ timeout: 2_000 });
      await input.fill(`>${title.replace(/\.\.\.$|…$/, '')}`, { timeout: 2_000 });
      await this.entry(title).click({ timeout: 10_000 });
    }).toPass();
  }

  /** Takes the entry of the open list that has just this label. (Enter would take the one ranked best.) */
  async pick(label: string): Promise<void> {
    await this.entry(label).click();
  }

  private entry(label: string): Locator {
    const name = new RegExp(`^${escaped(label)}(,|$)`);
    return this.page.locator('.quick-input-list').getByRole('option', { name }).first();
  }

  /**
   * The action with `title` in the list of the light bulb at the cursor, which is open then. The key for that list asks
   * anew, and VS Code drops this question when its own one, for the bulb, comes before the answer: no list would open.
   * A bulb stays until the next one is known: the first list may be of where the cursor was before.
   */
  async lightBulb(title: string): Promise<Locator> {
    // In the margin, where the line has no room for it.
    const bulb = this.page.locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible');
    const action = this.page.locator('.action-widget').getByText(title).first();
    await expect(async () => {
      await this.page.keyboard.press('Escape');
      await bulb.first().click({ timeout: 5_000 });
      await expect(action).toBeVisible({ timeout: 2_000 });
    }).toPass();
    return action;
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
