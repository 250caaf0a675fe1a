import { commands, l10n, Uri, window } from 'vscode';
import { registerCommand, UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { BankTree } from './bank-tree.ts';
import type { BankOrder, BankTreeRow } from './bank-tree-model.ts';

const ORDER = 'packwright.banks.order';

/** The tree of what the last builds wrote. */
export function activateBanks(extension: Extension): void {
  const { subscriptions, workspaceState } = extension.context;
  const tree = new BankTree(extension, workspaceState.get<BankOrder>(ORDER) === 'id' ? 'id' : 'size');
  const order = async (by: BankOrder) => {
    await workspaceState.update(ORDER, by);
    await tellOrder(by);
    tree.order = by;
  };
  void tellOrder(workspaceState.get<BankOrder>(ORDER) === 'id' ? 'id' : 'size');
  registerCommand(extension, 'packwright.sortBanksBySize', () => order('size'));
  registerCommand(extension, 'packwright.sortBanksById', () => order('id'));
  registerCommand(extension, 'packwright.refreshBanks', () => tree.refresh());
  registerCommand(extension, 'packwright.revealDeclaration', revealDeclaration);
  subscriptions.push(tree, window.createTreeView('packwright.banks', { treeDataProvider: tree }));
}

function tellOrder(by: BankOrder): Thenable<unknown> {
  return commands.executeCommand('setContext', 'packwright.banksBySize', by === 'size');
}

async function revealDeclaration(row?: BankTreeRow): Promise<void> {
  if (row?.kind !== 'bank' || row.asset === undefined)
    throw new UserFacingError(l10n.t('No bank of the tree was chosen, or its declaration is gone'));
  await window.showTextDocument(Uri.parse(row.asset.uri, true));
}
