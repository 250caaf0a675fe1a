import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './activate-features.ts';
import type { ExtensionApi } from './infrastructure/extension-api.ts';
import { BROWSER } from './platform/browser/platform.ts';

/** The entry for the extension host of a browser. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateFeatures(context, BROWSER);
}
