import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page, ViewportSize } from '@playwright/test';
import type { VSCodeServer } from './vscode-server.ts';

/** Where the extension runs: in the server's Node, or in a worker of the window as on vscode.dev. */
export type ExtensionHost = 'node' | 'worker';

export interface WindowOptions {
  /** Path of the folder, or of the `.code-workspace` file, that the window shows; nothing for an empty one. */
  readonly workspace?: string;
  /** Paths of files that are open from the start. */
  readonly files?: readonly string[];
  /** Path of an extension that runs from its folder. */
  readonly extension?: string;
  readonly extensionHost?: ExtensionHost;
  /** Path of a module whose `run()` is called in the extension host once the window is there. */
  readonly tests?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Nobody has said that the folder can be trusted: the window is in Restricted Mode. */
  readonly restricted?: boolean;
  /** The display language, as in `pt-br`; VS Code’s own texts stay English without their language pack. */
  readonly language?: string;
  /** In CSS pixels. */
  readonly viewport?: ViewportSize;
  /** How many pixels each of these is wide and high. */
  readonly deviceScaleFactor?: number;
  readonly onConsole?: (text: string, type: string) => void;
  /** How the tests ended: 0 when all is well. */
  readonly onExit?: (code: number) => void;
}

export const WINDOW_SIZE: ViewportSize = { width: 1400, height: 900 };

/** Opens a window of VS Code that knows nothing of any other: storage, trust and settings are its own. */
export async function openWindow(
  browser: Browser,
  server: VSCodeServer,
  options: WindowOptions,
): Promise<Page> {
  server.useSettings(options.settings ?? {});
  const context = await browser.newContext({
    viewport: options.viewport ?? WINDOW_SIZE,
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  if (options.extensionHost === 'worker') await serveFiles(context, server.authority);
  const page = await context.newPage();
  const { onConsole, onExit } = options;
  if (onConsole) page.on('console', (message) => onConsole(message.text(), message.type()));
  if (onExit) await page.exposeFunction('codeAutomationExit', onExit);
  if (options.language !== undefined) await page.addInitScript(speak, options.language);
  await page.addInitScript(changeWorkbenchOptions, {
    enableWorkspaceTrust: options.restricted ?? false,
    developmentOptions: developmentOptions(server.authority, options),
  });
  await page.goto(addressOf(server.authority, options), { waitUntil: 'commit' });
  return page;
}

/**
 * Waits until every part of the workbench is there: before, some commands are missing, or do nothing. An extension may
 * well still be starting.
 */
export async function workbenchReady(page: Page): Promise<void> {
  const last = 'code/didCreateWorkbenchContributions/4';
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, last, {
    timeout: 180_000,
  });
}

function developmentOptions(authority: string, { extension, tests, extensionHost }: WindowOptions) {
  // A worker is only started from the window's own origin.
  const location = (path: string) =>
    extensionHost === 'worker'
      ? { scheme: 'http', authority, path: `${FILES}${path}` }
      : { scheme: 'vscode-remote', authority, path };
  return {
    ...(extension === undefined ? {} : { extensions: [location(extension)] }),
    ...(tests === undefined ? {} : { extensionTestsPath: location(tests) }),
  };
}

const FILES = '/packwright-files';

/** The window's origin has the files of this machine as well, below {@link FILES}. */
async function serveFiles(context: BrowserContext, authority: string): Promise<void> {
  const isFile = (url: URL) => url.host === authority && url.pathname.startsWith(`${FILES}/`);
  await context.route(isFile, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(FILES.length));
    await route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
}

function addressOf(authority: string, { workspace, files = [] }: WindowOptions): string {
  const query = new URLSearchParams();
  if (workspace === undefined) query.set('ew', 'true');
  else query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  const payload = files.map((path) => ['openFile', `vscode-remote://${authority}${encodeURI(path)}`]);
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** Runs in the page. A language pack would bring this and the texts; the workbench and its extension hosts go by it. */
function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/** Runs in the page. The options stand in an element that the workbench's script reads: they are changed before. */
function changeWorkbenchOptions(change: { enableWorkspaceTrust: boolean; developmentOptions: object }): void {
  if (window !== window.top) return;
  const observer = new MutationObserver(() => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (meta === null) return;
    observer.disconnect();
    const options = JSON.parse(meta.dataset.settings ?? '{}');
    const developmentOptions = { ...options.developmentOptions, ...change.developmentOptions };
    meta.dataset.settings = JSON.stringify({ ...options, ...change, developmentOptions });
  });
  observer.observe(document, { childList: true, subtree: true });
}
