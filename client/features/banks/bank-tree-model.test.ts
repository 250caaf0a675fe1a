import { describe, expect, it } from 'vitest';
import type { BuildChanges } from '../../../protocol/build.ts';
import type { ArchiveNode, AssetNode, BankNode, ProjectNode } from '../../../protocol/project-tree.ts';
import {
  type BankOrder,
  type BankRow,
  bankTree,
  growth,
  isSameTree,
  percent,
  shareBar,
} from './bank-tree-model.ts';

const CHANGES: BuildChanges = {
  sizeBefore: 900,
  banks: [
    { assetId: 2, name: 'slime', kind: 'changed', sizeBefore: 400, size: 300 },
    { assetId: 3, name: 'bat', kind: 'new', sizeBefore: null, size: 600 },
    { assetId: 7, name: 'ghost', kind: 'removed', sizeBefore: 50, size: null },
  ],
};

it('lists the archives that there are, damaged ones too', () => {
  const broken = { kind: 'broken-archive', id: 'b', uri: 'b', path: 'b', reason: 'cut off' } as const;
  const rows = bankTree([project(null), project(broken), project(archive())], 'size');
  expect(rows.map(({ kind }) => kind)).toEqual(['broken-archive', 'archive']);
});

it.each<[BankOrder, string[]]>([
  ['size', ['bat', 'slime', 'hero', 'ghost']],
  ['id', ['hero', 'slime', 'bat', 'ghost']],
])('sorts banks by %s, and what was removed last', (order, names) => {
  const [row] = bankTree([project(archive({ changes: CHANGES }))], order);
  expect(row?.kind === 'archive' && row.children.map(nameOf)).toEqual(names);
});

it('knows of each bank its share, what changed, and its declaration', () => {
  const [row] = bankTree([project(archive({ changes: CHANGES }))], 'id');
  if (row?.kind !== 'archive') throw new Error('no archive');
  expect(row.difference).toBe(100);
  const [hero, slime, bat, ghost] = row.children;
  expect(hero).toMatchObject({ share: 0.1, change: undefined, asset: { root: 'art/hero' } });
  expect(slime).toMatchObject({ share: 0.3, change: { kind: 'changed' }, asset: undefined });
  expect(bat).toMatchObject({ share: 0.6, change: { kind: 'new' } });
  expect(
    [slime, bat, ghost].map((each) => growth(each && 'change' in each ? each.change : undefined)),
  ).toEqual([-100, undefined, -50]);
});

it('knows of no change where nobody does', () => {
  const [row] = bankTree([project(archive())], 'id');
  expect(row).toMatchObject({ difference: undefined });
  expect(
    row?.kind === 'archive' && row.children.every((child) => (child as BankRow).change === undefined),
  ).toBe(true);
});

it('gives no share of nothing', () => {
  const [row] = bankTree([project(archive({ banks: [bank(1, 'void', 0)] }))], 'size');
  expect(row).toMatchObject({ children: [{ share: 0 }] });
});

it.each([
  [0, '▱▱▱▱▱▱', '0 %'],
  [0.001, '▰▱▱▱▱▱', '< 1 %'],
  [0.31, '▰▰▱▱▱▱', '31 %'],
  [0.5, '▰▰▰▱▱▱', '50 %'],
  [1, '▰▰▰▰▰▰', '100 %'],
])('draws %d as %s, %s', (share, bar, text) => {
  expect([shareBar(share), percent(share)]).toEqual([bar, text]);
});

describe('a tree', () => {
  const tree = () => bankTree([project(archive({ changes: CHANGES }))], 'size');

  it('is the same as another one of the same, read anew', () => {
    expect(isSameTree(tree(), structuredClone(tree()))).toBe(true);
  });

  it.each<[string, ProjectNode[], BankOrder]>([
    ['no archive', [project(null)], 'size'],
    ['another order', [project(archive({ changes: CHANGES }))], 'id'],
    ['another size', [project(archive({ changes: CHANGES, size: 1001 }))], 'size'],
    ['no known changes', [project(archive())], 'size'],
    ['a bank less', [project(archive({ changes: CHANGES, banks: [bank(1, 'hero', 100)] }))], 'size'],
    [
      'another codec',
      [
        project(
          archive({
            changes: CHANGES,
            banks: archive().banks.map((each) => ({ ...each, codec: 'LZ4_BLOCK' })),
          }),
        ),
      ],
      'size',
    ],
    ['another name', [{ ...project(archive({ changes: CHANGES })), name: 'Other' }], 'size'],
  ])('is another one with %s', (_, projects, order) => {
    expect(isSameTree(tree(), bankTree(projects, order))).toBe(false);
  });
});

function nameOf(
  row: BankRow | { readonly kind: 'removed-bank'; readonly change: { readonly name: string } },
): string {
  return row.kind === 'bank' ? row.bank.name : row.change.name;
}

function project(of: ProjectNode['archive']): ProjectNode {
  return {
    kind: 'project',
    id: 'file:///game',
    uri: 'file:///game',
    name: 'Game',
    children: [asset('art/hero', 1)],
    missing: [],
    archive: of,
    errors: 0,
    warnings: 0,
  };
}

function archive(change: Partial<ArchiveNode> = {}): ArchiveNode {
  return {
    kind: 'archive',
    id: 'a',
    uri: 'file:///game/build/assets.bank',
    path: 'build/assets.bank',
    size: 1000,
    changes: null,
    banks: [bank(1, 'hero', 100), bank(2, 'slime', 300), bank(3, 'bat', 600)],
    ...change,
  };
}

function bank(assetId: number, name: string, size: number): BankNode {
  const id = `a:${assetId}`;
  const kind = 'bank';
  return {
    kind,
    id,
    assetId,
    name,
    format: 'F/x_v1',
    codec: 'NONE',
    size,
    decodedSize: size,
    preload: false,
  };
}

function asset(root: string, assetId: number): AssetNode {
  return {
    kind: 'asset',
    id: root,
    uri: `file:///game/${root}/asset.json`,
    root,
    name: root,
    type: null,
    uuid: null,
    format: null,
    codec: null,
    preload: false,
    missingInputs: 0,
    assetId,
    state: 'present',
    includedInBuild: true,
    errors: 0,
    warnings: 0,
  };
}
