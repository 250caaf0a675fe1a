import type { AssetNode, BankNode } from '../../../../protocol/project-tree.ts';
import type { Row } from './asset-row.ts';
import type { AssetTree } from './asset-tree.ts';

/**
 * The ids of lines to show anew, those of `seen` that look different or have other lines below them; `all` where the
 * lines at the top are others, or another choice is shown. What nobody has unfolded yet costs nothing.
 */
export function changedRows(
  before: AssetTree,
  after: AssetTree,
  seen: Iterable<string>,
): readonly string[] | 'all' {
  const [choice, other] = [before.choice, after.choice];
  // What a filter looked for is marked in every line.
  if (choice.grouping !== other.grouping || choice.filter.text !== other.filter.text) return 'all';
  if (!hasSameChildren(before, after, undefined)) return 'all';
  const changed: string[] = [];
  for (const id of seen) {
    const [old, now] = [before.row(id), after.row(id)];
    // What is gone is so for the line above it.
    if (old === undefined || now === undefined) continue;
    const isSame = looksSame(old, now) && (now.kind === 'asset' || hasSameChildren(before, after, id));
    if (!isSame) changed.push(id);
  }
  return changed;
}

function hasSameChildren(before: AssetTree, after: AssetTree, id: string | undefined): boolean {
  const [old, now] = [before.childrenOf(id), after.childrenOf(id)];
  return old.length === now.length && old.every((row, position) => row.id === now[position]?.id);
}

function looksSame(a: Row, b: Row): boolean {
  if (a.kind === 'asset' && b.kind === 'asset')
    return isSameAsset(a.asset, b.asset) && isSameBank(a.bank, b.bank);
  if (a.kind === 'asset' || b.kind === 'asset' || a.kind !== b.kind) return false;
  if (a.kind === 'project' && a.project.name !== b.project.name) return false;
  if (a.kind === 'folder' && b.kind === 'folder' && a.label !== b.label) return false;
  return a.errors === b.errors && a.warnings === b.warnings && a.assets === b.assets;
}

/** Asked of every line that was ever unfolded: nothing is made for it. */
function isSameAsset(a: AssetNode, b: AssetNode): boolean {
  return ASSET_KEYS.every((key) => a[key] === b[key]);
}

function isSameBank(a: BankNode | undefined, b: BankNode | undefined): boolean {
  return a?.size === b?.size && a?.decodedSize === b?.decodedSize;
}

const ASSET_FIELDS: Readonly<Record<keyof AssetNode, true>> = {
  kind: true,
  id: true,
  uri: true,
  root: true,
  name: true,
  type: true,
  uuid: true,
  format: true,
  codec: true,
  preload: true,
  missingInputs: true,
  assetId: true,
  state: true,
  includedInBuild: true,
  errors: true,
  warnings: true,
};
const ASSET_KEYS = Object.keys(ASSET_FIELDS) as readonly (keyof AssetNode)[];
