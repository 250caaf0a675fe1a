import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './activate-features.ts';
import type { ExtensionApi } from './infrastructure/extension-api.ts';
import { BROWSER } from './platform/browser/platform.ts';

/** The entry for the extension host of a browser. */
export function activate(context: ExtensionContext): ExtensionApi {
  api = activateFeatures(context, BROWSER);
  return api;
}

/** VS Code waits for it before the host ends. */
export function deactivate(): Promise<void> | undefined {
  return api?.stopServer();
}

let api: ExtensionApi | undefined;
