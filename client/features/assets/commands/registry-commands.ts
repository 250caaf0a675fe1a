import { l10n, TreeItemCheckboxState } from 'vscode';
import { registerCommand, report } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import { assetsMeant, type CommandTargets } from '../asset-targets.ts';
import type { AssetView } from '../asset-view.ts';
import { checkedState } from '../model/asset-face.ts';
import type { AssetRow } from '../model/asset-row.ts';
import { changeRegistries } from '../registry-changes.ts';
import { confirmed } from './answers.ts';

/** Which assets builds take, and which numbers are given up. */
export function registerRegistryCommands(extension: Extension, view: AssetView): void {
  registerCommand(extension, 'packwright.includeAsset', async (...targets: CommandTargets) => {
    const question = l10n.t('The asset that builds are to take');
    const isOffered = ({ asset }: AssetRow) => checkedState(asset) === false;
    const rows = await assetsMeant(view, targets, { isMeant: isChoosable, isOffered, question });
    await changeRegistries(extension, 'include', rows);
  });
  registerCommand(extension, 'packwright.excludeAsset', async (...targets: CommandTargets) => {
    const question = l10n.t('The asset that builds are to leave out');
    const isOffered = ({ asset }: AssetRow) => checkedState(asset) === true;
    const rows = await assetsMeant(view, targets, { isMeant: isChoosable, isOffered, question });
    await changeRegistries(extension, 'exclude', rows);
  });
  registerCommand(extension, 'packwright.forgetAsset', async (...targets: CommandTargets) => {
    const question = l10n.t('The missing asset that the registry is to forget');
    const rows = await assetsMeant(view, targets, {
      isMeant: ({ asset }) => asset.state === 'missing',
      question,
    });
    if (rows.length > 0 && (await mayBeForgotten(rows, targets)))
      await changeRegistries(extension, 'forget', rows);
  });
  extension.context.subscriptions.push(followCheckboxes(extension, view));
}

/** The tree may be a moment behind: what is so already the server finds. */
function isChoosable({ asset }: AssetRow): boolean {
  return checkedState(asset) !== undefined;
}

function mayBeForgotten(rows: readonly AssetRow[], targets: CommandTargets): Promise<boolean> {
  const [first] = rows;
  const question =
    rows.length === 1
      ? l10n.t('Forget ‘{0}’?', first?.asset.root ?? '')
      : l10n.t('Forget {0} missing assets?', rows.length);
  const detail = l10n.t(
    'No other asset will ever get the number, and should this one come back, it gets a new one.',
  );
  return confirmed(targets, question, { detail, yes: l10n.t('Forget') });
}

function followCheckboxes(extension: Extension, { view, provider }: AssetView) {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    try {
      for (const action of ['include', 'exclude'] as const) {
        const wanted = action === 'include' ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
        const rows = items.flatMap(([{ row }, state]) =>
          row.kind === 'asset' && state === wanted ? [row] : [],
        );
        if (rows.length > 0) await changeRegistries(extension, action, rows);
      }
    } catch (error) {
      provider.drawAgain(items.map(([{ row }]) => row.id));
      await report(extension, 'a checkbox of the assets', error);
    }
  });
}
