/** What the pictures of the tour are taken with: a window of the workbench suite, dark, smaller and sharper. */
import { test as base, expect } from '../../test/workbench/workbench-test.ts';
import type { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';
import { Camera } from './camera.ts';

export { expect } from '../../test/workbench/workbench-test.ts';

export const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  highContrast: 'Default High Contrast',
} as const;

/** Nothing is in the picture that says when and where it was taken. */
export function settingsOf(theme: keyof typeof THEMES): Readonly<Record<string, unknown>> {
  return {
    'workbench.colorTheme': THEMES[theme],
    'breadcrumbs.enabled': false,
    'explorer.autoReveal': true,
    'outline.collapseItems': 'alwaysCollapse',
    'workbench.layoutControl.enabled': false,
  };
}

export const test = base.extend<{ camera: Camera }>({
  viewport: { width: 1240, height: 780 },
  deviceScaleFactor: 2,
  settings: settingsOf('dark'),
  camera: async ({ window }, use) => {
    window.page.setDefaultTimeout(60_000);
    await use(new Camera(window));
  },
});

/** A part of a visit. One that goes wrong fails the run, and lets the pictures after it be taken. */
export async function scene(title: string, visit: () => Promise<void>): Promise<void> {
  try {
    await base.step(title, visit);
  } catch (error) {
    expect.soft(String(error), title).toBe('taken');
  }
}

/** Opens a file by its path in the workspace, as one does who knows it. */
export async function openByPath({ page, quickInput }: WorkbenchWindow, path: string): Promise<void> {
  const [name = '', ...folders] = path.split('/').reverse();
  await page.keyboard.press('Control+P');
  await quickInput.locator('input').first().fill(path);
  await quickInput
    .getByRole('option', { name: new RegExp(`^${name}.*${folders[0] ?? ''}`) })
    .first()
    .click();
}
