import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './activate-features.ts';
import type { ExtensionApi } from './infrastructure/extension-api.ts';
import { NODE } from './platform/node/platform.ts';

/** The entry for extension hosts on Node: the desktop's and those of remote windows. */
export function activate(context: ExtensionContext): ExtensionApi {
  api = activateFeatures(context, NODE);
  return api;
}

/** VS Code waits for it before the host ends. */
export function deactivate(): Promise<void> | undefined {
  return api?.stopServer();
}

let api: ExtensionApi | undefined;
