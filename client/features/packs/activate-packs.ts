import { window } from 'vscode';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { newGame } from './new-game.ts';
import { PackTreeProvider } from './pack-tree-provider.ts';

/** The tree of the packs of a game, with what fills each slot. */
export function activatePacks(extension: Extension): void {
  const provider = new PackTreeProvider(extension);
  const view = window.createTreeView('packwright.packs', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  extension.context.subscriptions.push(provider, view);
  registerCommand(extension, 'packwright.newGame', () => newGame(extension));
}
