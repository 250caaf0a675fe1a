import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './activate-features.ts';
import type { ExtensionApi } from './infrastructure/extension-api.ts';
import { NODE } from './platform/node/platform.ts';

/** The entry for extension hosts on Node: the desktop's and those of remote windows. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateFeatures(context, NODE);
}
