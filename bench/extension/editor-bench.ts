import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { packageExtension } from '../../scripts/package/package-extension.ts';
import { launchChromium } from '../../test/vscode/chromium.ts';
import { openWindow, type WindowOptions, workbenchReady } from '../../test/vscode/open-window.ts';
import { distFolder } from '../../test/vscode/tested-build.ts';
import { startVSCodeServer, type VSCodeServer } from '../../test/vscode/vscode-server.ts';
import { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';

/** What the rows share: a VS Code with the extension installed as people have it, and a place for projects. */
export class EditorBench {
  readonly isBrief: boolean;
  readonly place: string;
  readonly server: VSCodeServer;
  readonly #browser: Browser;

  private constructor(
    { isBrief, place }: { isBrief: boolean; place: string },
    server: VSCodeServer,
    browser: Browser,
  ) {
    this.isBrief = isBrief;
    this.place = place;
    this.server = server;
    this.#browser = browser;
  }

  static async start({ isBrief }: { readonly isBrief: boolean }): Promise<EditorBench> {
    const place = realpathSync(mkdtempSync(join(tmpdir(), 'packwright-bench-')));
    try {
      const vsix = join(place, 'packwright.vsix');
      packageExtension(vsix, distFolder());
      const server = await startVSCodeServer({ vsix, env: { [PLACE_VARIABLE]: place } });
      return new EditorBench({ isBrief, place }, server, await launchChromium());
    } catch (error) {
      rmSync(place, { recursive: true, force: true });
      throw error;
    }
  }

  /** A window for as long as `use` takes. */
  async withPage<T>(options: WindowOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await openWindow(this.#browser, this.server, options);
    try {
      return await use(page);
    } finally {
      await page.context().close();
    }
  }

  /** A window on `folder` in which all of the workbench is there, for as long as `use` takes. */
  withWindow<T>(
    folder: string,
    use: (window: WorkbenchWindow) => Promise<T>,
    options: WindowOptions = {},
  ): Promise<T> {
    return this.withPage({ workspace: folder, ...options }, async (page) => {
      await workbenchReady(page);
      return use(new WorkbenchWindow(page, [folder]));
    });
  }

  /** A fresh copy of the sample game, without anything built of it, under a name that no other has. */
  layGame(name: string): string {
    const folder = join(this.place, name);
    const source = join(import.meta.dirname, '../../examples/lantern-keep');
    cpSync(source, folder, { recursive: true, filter: (path) => path !== join(source, 'build') });
    return folder;
  }

  /** An extension that does nothing: only one that is developed may bring a module to run in the extension host. */
  layBlankExtension(): string {
    const folder = join(this.place, 'blank');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: 'bench', publisher: 'packwright', version: '0.0.0', engines: { vscode: '*' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    return folder;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
    rmSync(this.place, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In the extension host, names the folder in which what is run there finds its task and leaves its result. */
export const PLACE_VARIABLE = 'PACKWRIGHT_BENCH_PLACE';
