import { l10n, window } from 'vscode';
import { uriIn } from '../../infrastructure/asset-target.ts';
import { AssetElement } from './asset-element.ts';
import type { AssetView } from './asset-view.ts';
import { type AssetRow, labelOf, type Row } from './model/asset-row.ts';
import type { AssetTree } from './model/asset-tree.ts';

/** The assets a command is to do something with, and what is asked when nothing says which. */
export interface TargetChoice {
  /** Which assets the command can do anything with. */
  readonly isMeant: (row: AssetRow) => boolean;
  /** Those of them that are offered where nothing says which; all where it is left out. */
  readonly isOffered?: (row: AssetRow) => boolean;
  readonly question: string;
}

/**
 * What a command was called with: by a menu of the tree its line and all that are selected, by one of the Explorer the
 * same as Uris, by a key of the tree `selection`, by others an object with a `uri`.
 */
export type CommandTargets = readonly [one?: unknown, all?: unknown, ...others: unknown[]];

/** Of lines that others stand below, all assets there. Without any target the active editor’s asset, or who is asked for. */
export async function assetsMeant(
  view: AssetView,
  [one, all]: CommandTargets,
  choice: TargetChoice,
): Promise<readonly AssetRow[]> {
  if (one === 'selection') return view.selectedAssets().filter(choice.isMeant);
  const named = Array.isArray(all) && all.length > 0 ? all : [one];
  const targets = named.filter((target) => target !== undefined && target !== null);
  if (targets.length > 0) {
    const known = await view.allAssets();
    const rows = new Set(targets.flatMap((target) => assetsOf(target, view.tree, known)));
    return [...rows].filter(choice.isMeant);
  }
  const active = window.activeTextEditor?.document.uri;
  const own = active && (await view.allAssets()).assetAt(active.toString());
  if (own !== undefined && choice.isMeant(own)) return [own];
  return askFor(view, choice);
}

/** Of what stands below a line, those that are shown. */
function assetsOf(target: unknown, shown: AssetTree, known: AssetTree): AssetRow[] {
  if (target instanceof AssetElement) return assetsBelow(shown, target.row);
  const uri = uriIn(target);
  const row = uri && known.assetAt(uri.toString());
  return row === undefined ? [] : [row];
}

function assetsBelow(tree: AssetTree, row: Row): AssetRow[] {
  if (row.kind === 'asset') return [row];
  return tree.childrenOf(row.id).flatMap((child) => assetsBelow(tree, child));
}

async function askFor(view: AssetView, choice: TargetChoice): Promise<readonly AssetRow[]> {
  const { isMeant, isOffered = isMeant, question } = choice;
  const rows = (await view.allAssets()).assetRows().filter(isOffered);
  if (rows.length === 0) {
    void window.showInformationMessage(l10n.t('There is no asset here of which this could be done'));
    return [];
  }
  const items = rows.map((row) => ({ label: labelOf(row), description: row.asset.root, row }));
  const chosen = await window.showQuickPick(items, { placeHolder: question, matchOnDescription: true });
  return chosen === undefined ? [] : [chosen.row];
}
