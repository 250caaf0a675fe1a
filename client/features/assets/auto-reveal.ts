import { type Disposable, window } from 'vscode';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { setting } from '../../infrastructure/settings.ts';
import type { AssetView } from './asset-view.ts';

/** Selects the asset of the active editor in the tree, as the Explorer does with its file. */
export function followActiveEditor(extension: Extension, view: AssetView): readonly Disposable[] {
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined || !view.view.visible || !setting('assets.autoReveal', uri)) return;
    try {
      await view.reveal(uri, { focus: false });
    } catch (error) {
      await report(extension, 'revealing the active asset', error);
    }
  };
  return [window.onDidChangeActiveTextEditor(follow), view.view.onDidChangeVisibility(follow)];
}
