/** What a workbench test is written with: a fresh window on a fresh copy of a workspace, for each test. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { layExtension } from '../../scripts/package/lay-extension.ts';
import { launchChromium } from '../vscode/chromium.ts';
import { openWindow, WINDOW_SIZE, workbenchReady } from '../vscode/open-window.ts';
import { distFolder, packTested } from '../vscode/tested-build.ts';
import { startVSCodeServer, type VSCodeServer } from '../vscode/vscode-server.ts';
import { layWorkspace, type WorkspaceName } from '../vscode/workspaces.ts';
import { WorkbenchWindow } from './workbench-window.ts';

export { expect };

/** Where the extension runs: from source on the server, from source in the browser, or as packaged. */
export type WorkbenchHost = 'server' | 'web' | 'vsix';

/** What a file of tests may choose with `test.use({ … })`. */
export interface WindowChoice {
  workspace: WorkspaceName;
  /** Files open from the start, from the first folder of the workspace. */
  files: readonly string[];
  settings: Readonly<Record<string, unknown>>;
  restricted: boolean;
  /** The display language. */
  language: string | undefined;
}

/** What all tests of a worker share. */
export interface Editor {
  readonly server: VSCodeServer;
  readonly browser: Browser;
  /** The folder the extension runs from; as packaged it is installed instead. */
  readonly extension: string | undefined;
}

export const test = base.extend<
  WindowChoice & { window: WorkbenchWindow },
  { host: WorkbenchHost; editor: Editor }
>({
  host: ['server', { option: true, scope: 'worker' }],
  editor: [
    async ({ host }, use) => {
      const place = mkdtempSync(join(tmpdir(), 'packwright-workbench-'));
      const extension = host === 'vsix' ? undefined : join(place, 'extension');
      if (extension !== undefined) layExtension(extension, distFolder());
      const server = await startVSCodeServer(extension === undefined ? { vsix: packTested(place) } : {});
      const browser = await launchChromium();
      await use({ server, browser, extension });
      await browser.close();
      await server.stop();
      rmSync(place, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  workspace: ['sample', { option: true }],
  files: [[], { option: true }],
  settings: [{}, { option: true }],
  restricted: [false, { option: true }],
  language: [undefined, { option: true }],
  viewport: WINDOW_SIZE,
  deviceScaleFactor: 1,
  window: async (
    { host, editor, workspace, files, settings, restricted, language, viewport, deviceScaleFactor },
    use,
    info,
  ) => {
    const place = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-window-')));
    const { path, folders } = layWorkspace(workspace, place);
    const said: string[] = [];
    const page = await openWindow(editor.browser, editor.server, {
      workspace: path,
      files: files.map((file) => join(folders[0] ?? '', file)),
      settings,
      restricted,
      ...(language === undefined ? {} : { language }),
      viewport: viewport ?? WINDOW_SIZE,
      deviceScaleFactor: deviceScaleFactor ?? 1,
      extensionHost: host === 'web' ? 'worker' : 'node',
      ...(editor.extension === undefined ? {} : { extension: editor.extension }),
      onConsole: (text, type) => said.push(`${type}: ${text}`),
    });
    await workbenchReady(page);
    if (folders.length > 1) await foldersShown(page, folders.length);
    await use(new WorkbenchWindow(page, folders));
    if (info.status !== info.expectedStatus)
      await attachWhatIsKnown(info, page, [editor.server.logs(), ...said]);
    await page.context().close();
    rmSync(place, { recursive: true, force: true });
  },
});

/**
 * Waits until the Explorer shows the folders of a workspace file. Now and then VS Code does not read the file when its
 * window opens, and goes on with no folder at all: then the window is opened again.
 */
async function foldersShown(page: Page, count: number): Promise<void> {
  const roots = page.locator('.explorer-folders-view [role="treeitem"][aria-level="1"]');
  await expect(async () => {
    try {
      await expect(roots).toHaveCount(count, { timeout: 20_000 });
    } catch (error) {
      await page.reload();
      await workbenchReady(page);
      throw error;
    }
  }).toPass({ timeout: 150_000 });
}

/** Files beside the report, so that they can be looked at as they are. */
async function attachWhatIsKnown(info: TestInfo, page: Page, said: readonly string[]): Promise<void> {
  const [picture, log] = [info.outputPath('window.png'), info.outputPath('console-and-logs.txt')];
  await page.screenshot({ path: picture });
  writeFileSync(log, said.join('\n'));
  await info.attach('window', { path: picture, contentType: 'image/png' });
  await info.attach('console and logs', { path: log, contentType: 'text/plain' });
}
