import { type Disposable, window } from 'vscode';
import type { Extension } from '../../infrastructure/extension.ts';
import { setting } from '../../infrastructure/settings.ts';
import type { AssetView } from './asset-view.ts';

/** Of editors that are passed through nobody wants to see the assets. In milliseconds. */
const SETTLED = 300;

/** Selects the asset of the active editor in the tree, as the Explorer does with its file. */
export function followActiveEditor({ log }: Extension, view: AssetView): readonly Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasShown = false;
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined || !view.view.visible || !setting('assets.autoReveal', uri)) return;
    try {
      await view.reveal(uri, { focus: false });
    } catch (error) {
      // The tree is being drawn again. Nobody asked for this, and nobody misses it for long.
      log.debug('revealing the active asset', String(error));
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(follow, SETTLED);
  };
  // Only for the first lines: later changes leave the selection where it is.
  const whenFirstShown = (): void => {
    if (hasShown || view.tree.shown === 0) return;
    hasShown = true;
    soon();
  };
  return [
    window.onDidChangeActiveTextEditor(soon),
    view.view.onDidChangeVisibility(soon),
    view.onDidShow(whenFirstShown),
    { dispose: () => clearTimeout(timer) },
  ];
}
