import { expect, it } from 'vitest';
import type { AssetNode, BankNode } from '../../../../protocol/project-tree.ts';
import { checkedState, contextValueOf, faceOf } from './asset-face.ts';
import type { AssetRow } from './asset-row.ts';
import { assetDescription, groupDescription } from './asset-words.ts';

const t = (message: string, ...args: readonly (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)]));

it.each<[Partial<AssetNode>, string, string, string, boolean | undefined]>([
  [{ assetId: 12, preload: true }, '#12 · 3.4 KiB · preload', 'pass', 'asset.declared.present', true],
  [
    { assetId: 12, errors: 1, warnings: 2 },
    '1 error · 2 warnings · #12 · 3.4 KiB',
    'error',
    'asset.declared.present',
    true,
  ],
  [{ warnings: 1, uuid: 'u' }, '1 warning · 3.4 KiB', 'warning', 'asset.declared.present.uuid', true],
  [
    { state: 'excluded', includedInBuild: false, assetId: 3 },
    'excluded · #3 · 3.4 KiB',
    'circle-slash',
    'asset.declared.excluded',
    false,
  ],
  [{ state: 'unregistered' }, 'new · 3.4 KiB', 'diff-added', 'asset.declared.unregistered', true],
  [{ state: 'copy', errors: 3 }, '3 errors · copy · 3.4 KiB', 'error', 'asset.declared.copy', undefined],
  [{ state: 'unidentified' }, 'no asset_uuid · 3.4 KiB', 'warning', 'asset.declared.unidentified', undefined],
  [{ state: 'missing', assetId: 7, uuid: 'u' }, '#7 · 3.4 KiB · art', 'question', 'asset.missing', undefined],
])('describes %o as ‘%s’', (change, description, icon, context, checked) => {
  const row = rowOf(change);
  expect(assetDescription(row, 'folder', t)).toBe(description);
  expect(faceOf(row).icon).toBe(icon);
  expect(contextValueOf(row)).toBe(context);
  expect(checkedState(row.asset)).toBe(checked);
});

it('says where an asset is where folders are not shown', () => {
  expect(assetDescription(rowOf({ assetId: 1 }), 'type', t)).toBe('#1 · 3.4 KiB · art');
  expect(assetDescription(rowOf({ name: 'knight' }), 'type', t)).toBe('3.4 KiB · art/hero');
  expect(assetDescription(rowOf({ root: 'hero' }), 'type', t)).toBe('3.4 KiB');
});

it('says what is wrong in a group, and how much is in it', () => {
  const { project } = rowOf({});
  const group = {
    kind: 'project',
    id: 'p',
    parent: undefined,
    project,
    errors: 2,
    warnings: 0,
    assets: 9,
  } as const;
  expect(groupDescription(group, t)).toBe('2 errors · 9');
  expect(faceOf(group)).toEqual({ icon: 'package', color: 'list.errorForeground' });
});

function rowOf(change: Partial<AssetNode>): AssetRow {
  const bank: Partial<BankNode> = { size: 3482 };
  const asset: Partial<AssetNode> = {
    root: 'art/hero',
    name: 'hero',
    uuid: null,
    assetId: null,
    state: 'present',
    includedInBuild: true,
    preload: false,
    errors: 0,
    warnings: 0,
    ...change,
  };
  return { kind: 'asset', id: 'a', parent: undefined, project: {}, asset, bank } as AssetRow;
}
