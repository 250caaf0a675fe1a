import { byteSize } from '../../../infrastructure/byte-size.ts';
import { type AssetRow, type GroupRow, labelOf } from './asset-row.ts';
import type { Grouping } from './project-draft.ts';

/** `l10n.t` of VS Code. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** What stands behind an asset’s name: `#12 · 3.4 KiB · preload`. */
export function assetDescription(row: AssetRow, grouping: Grouping, t: Translate): string {
  const { asset, bank } = row;
  const parts = [...problemWords(asset, t)];
  const state = stateWord(row, t);
  if (state !== undefined) parts.push(state);
  if (asset.assetId !== null) parts.push(`#${asset.assetId}`);
  if (bank !== undefined) parts.push(byteSize(bank.size));
  if (asset.preload) parts.push(t('preload'));
  const place = grouping === 'type' || asset.state === 'missing' ? placeOf(row) : '';
  if (place !== '') parts.push(place);
  return parts.join(' · ');
}

/** The asset root, or where it is called as the asset is the folder that it is in. */
function placeOf(row: AssetRow): string {
  const { root } = row.asset;
  const end = root.lastIndexOf('/') + 1;
  return root.slice(end) === labelOf(row) ? root.slice(0, Math.max(0, end - 1)) : root;
}

/** What stands behind a group’s name. */
export function groupDescription(row: GroupRow, t: Translate): string {
  return [...problemWords(row, t), String(row.assets)].join(' · ');
}

/** What is said of an asset that is not as the others; nothing of most. */
export function stateWord({ asset }: AssetRow, t: Translate): string | undefined {
  switch (asset.state) {
    case 'excluded':
      return t('excluded');
    case 'unregistered':
      return t('new');
    case 'copy':
      return t('copy');
    case 'unidentified':
      return t('no asset_uuid');
    default:
      return undefined;
  }
}

/** What a state means and what one can do about it. */
export function stateSentence({ asset }: AssetRow, t: Translate): string | undefined {
  switch (asset.state) {
    case 'excluded':
      return t('Builds leave it out, and its number stays its own');
    case 'unregistered':
      return t('It is not in the registry yet: the next build gives it a number');
    case 'copy':
      return t('Another asset has the same asset_uuid, so builds do not know this one: give it a new one');
    case 'unidentified':
      return t('It has no asset_uuid by which the registry could know it');
    case 'missing':
      return t('The registry still has it, but its asset.json is gone: restore it, or forget it');
    default:
      return undefined;
  }
}

export function problemWords(
  { errors, warnings }: { readonly errors: number; readonly warnings: number },
  t: Translate,
): string[] {
  const words: string[] = [];
  if (errors > 0) words.push(errors === 1 ? t('1 error') : t('{0} errors', errors));
  if (warnings > 0) words.push(warnings === 1 ? t('1 warning') : t('{0} warnings', warnings));
  return words;
}
