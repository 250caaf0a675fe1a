import { expect, it } from 'vitest';
import type { AssetNode, FolderNode, ProjectNode } from '../../../../protocol/project-tree.ts';
import { readFilter } from './asset-filter.ts';
import { labelOf, type Row } from './asset-row.ts';
import { AssetTree } from './asset-tree.ts';
import { changedRows } from './changed-rows.ts';
import type { Grouping } from './project-draft.ts';

const HERO = asset('art/hero', { assetId: 1, preload: true });
const SLIME = asset('art/foes/slime', { assetId: 2, state: 'excluded', includedInBuild: false, errors: 2 });
const TILE_2 = asset('art/tile2', { type: 'data_bank' });
const TILE_10 = asset('art/tile10', { type: null, warnings: 1, missingInputs: 1 });
const WORLD = asset('.', { name: null });
const GONE = asset('art/gone', {
  name: null,
  type: null,
  assetId: 9,
  state: 'missing',
  includedInBuild: false,
});

const GAME = project('game', {
  children: [
    folder('art', [folder('art/foes', [SLIME]), HERO, TILE_10, TILE_2]),
    folder('deep', [folder('deep/er', [asset('deep/er/one'), asset('deep/er/two')])]),
    WORLD,
  ],
  missing: [GONE],
});
const OTHER = project('other', { children: [asset('lamp')] });

it.each<[string, Grouping, string, ...string[]]>([
  [
    'by folder, as the Explorer has it',
    'folder',
    '',
    'art 4',
    '  foes 1',
    '    slime',
    '  hero',
    '  tile2',
    '  tile10',
    'deep/er 2',
    '  one',
    '  two',
    'game',
    'missing 1',
    '  gone',
  ],
  [
    'by type',
    'type',
    '',
    'none 1',
    '  tile10',
    'data_bank 1',
    '  tile2',
    'glyph_bank 5',
    '  game',
    '  hero',
    '  one',
    '  slime',
    '  two',
    'missing 1',
    '  gone',
  ],
  ['by a word', 'folder', 'ART/t', 'art 2', '  tile2', '  tile10'],
  ['by two words', 'folder', 'tile data', 'art 1', '  tile2'],
  ['by number', 'folder', '#2', 'art 1', '  foes 1', '    slime'],
  ['by number that is gone', 'type', '#9', 'missing 1', '  gone'],
  ['by errors', 'type', '@errors', 'glyph_bank 1', '  slime'],
  ['by warnings', 'folder', '@warnings', 'art 1', '  tile10'],
  ['of what is not built', 'folder', '@excluded', 'art 1', '  foes 1', '    slime', 'missing 1', '  gone'],
  ['of what is missing', 'folder', '@missing', 'art 1', '  tile10', 'missing 1', '  gone'],
  ['of what is loaded first, by word', 'folder', 'hero @preload', 'art 1', '  hero'],
  ['of nothing', 'folder', 'nobody'],
])('shows one project %s', (_, grouping, filter, ...lines) => {
  expect(outline(treeOf([GAME], grouping, filter))).toEqual(lines);
});

it('shows several projects by name, without those that a filter leaves empty', () => {
  expect(outline(treeOf([OTHER, GAME], 'folder')).slice(0, 2)).toEqual(['game 8', '  art 4']);
  expect(outline(treeOf([OTHER, GAME], 'folder', 'lamp'))).toEqual(['other 1', '  lamp']);
});

it('counts what it shows', () => {
  const { shown, total } = treeOf([GAME, OTHER], 'folder', 'tile');
  expect([shown, total]).toEqual([2, 9]);
});

it('sums the findings of what a filter leaves in a folder', () => {
  const [art] = treeOf([GAME], 'folder', 'slime').childrenOf(undefined);
  expect(art).toMatchObject({ kind: 'folder', errors: 2, warnings: 0, assets: 1 });
});

it.each([
  ['file:///game/art/hero/asset.json', 'art/hero'],
  ['file:///game/art/hero/frames/walk.png', 'art/hero'],
  ['file:///game/art/hero', 'art/hero'],
  ['file:///game/art/%68ero/', 'art/hero'],
  ['file:///game/art/notes.txt', '.'],
  ['file:///game/art/gone/asset.json', 'art/gone'],
  ['file:///game/art/gone/walk.png', '.'],
  ['file:///elsewhere/hero/asset.json', undefined],
])('knows that %s belongs to %s', (uri, root) => {
  expect(treeOf([GAME], 'type').assetAt(uri)?.asset.root).toBe(root);
});

it('finds the bank that was built of an asset by its number', () => {
  const bank = {
    kind: 'bank',
    id: 'b',
    assetId: 2,
    name: 'slime',
    format: 'F',
    codec: 'NONE',
    size: 5,
    decodedSize: 9,
  } as const;
  const archive = {
    kind: 'archive',
    id: 'a',
    uri: 'a',
    path: 'a',
    size: 9,
    changes: null,
    banks: [{ ...bank, preload: false }],
  } as const;
  const tree = treeOf([{ ...GAME, archive }], 'folder');
  expect(tree.assetRows().flatMap((row) => (row.bank ? [[row.asset.root, row.bank.size]] : []))).toEqual([
    ['art/foes/slime', 5],
  ]);
});

const WITH_ONE_MORE = { ...GAME, children: [...GAME.children, asset('zebra')] };
const WITH_SLIME_MENDED = replaced(GAME, { ...SLIME, errors: 0 });
const WITH_HERO_GONE = project('game', { ...GAME, children: GAME.children.slice(1) });

it.each([
  ['nothing', GAME, []],
  ['the top', WITH_ONE_MORE, 'all'],
  ['what leads to it', WITH_SLIME_MENDED, ['game#folder:art', 'game#folder:art/foes', 'game#art/foes/slime']],
  ['the top', WITH_HERO_GONE, 'all'],
  ['the group', { ...GAME, missing: [GONE, asset('art/lost', { state: 'missing' })] }, ['game#missing']],
] as const)('shows %s anew where only that changed', (_, after, ids) => {
  const before = treeOf([GAME], 'folder');
  const seen = rowsOf(before).map(({ id }) => id);
  expect(changedRows(before, treeOf([structuredClone(after)], 'folder'), seen)).toEqual(ids);
});

it('shows nothing anew that was never unfolded', () => {
  const before = treeOf([GAME], 'folder');
  expect(changedRows(before, treeOf([WITH_SLIME_MENDED], 'folder'), ['game#folder:deep'])).toEqual([]);
});

it('gives groups other ids while a filter is on, and assets never', () => {
  const ids = (filter: string) =>
    new Map(rowsOf(treeOf([GAME], 'folder', filter)).map((row) => [labelOf(row), row.id]));
  const [all, some] = [ids(''), ids('tile')];
  expect(some.get('tile2')).toBe(all.get('tile2'));
  expect(some.get('art')).not.toBe(all.get('art'));
});

function treeOf(projects: readonly ProjectNode[], grouping: Grouping, filter = ''): AssetTree {
  return new AssetTree(projects, { grouping, filter: readFilter(filter) });
}

function rowsOf(tree: AssetTree, id?: string): Row[] {
  return tree.childrenOf(id).flatMap((row) => [row, ...rowsOf(tree, row.id)]);
}

function outline(tree: AssetTree, id?: string, indent = ''): string[] {
  return tree.childrenOf(id).flatMap((row) => {
    if (row.kind === 'asset') return [`${indent}${labelOf(row)}`];
    const label = row.kind === 'missing' ? 'missing' : labelOf(row) || 'none';
    return [`${indent}${label} ${row.assets}`, ...outline(tree, row.id, `${indent}  `)];
  });
}

function asset(root: string, change: Partial<AssetNode> = {}): AssetNode {
  return {
    kind: 'asset',
    id: `game#${root}`,
    uri: root === '.' ? 'file:///game/asset.json' : `file:///game/${root}/asset.json`,
    root,
    name: root.split('/').at(-1) ?? '',
    type: 'glyph_bank',
    uuid: null,
    format: null,
    codec: null,
    preload: false,
    missingInputs: 0,
    assetId: null,
    state: 'present',
    includedInBuild: true,
    errors: 0,
    warnings: 0,
    ...change,
  };
}

function folder(path: string, children: FolderNode['children']): FolderNode {
  const name = path.split('/').at(-1) ?? '';
  const sum = (key: 'errors' | 'warnings') => children.reduce((total, node) => total + node[key], 0);
  const counts = { errors: sum('errors'), warnings: sum('warnings') };
  return {
    kind: 'folder',
    id: `game#folder:${path}`,
    name,
    uri: `file:///game/${path}`,
    children,
    ...counts,
  };
}

function project(name: string, content: Partial<ProjectNode>): ProjectNode {
  const nothing = { children: [], missing: [], archive: null, errors: 0, warnings: 0 };
  return { kind: 'project', id: name, uri: `file:///${name}`, name, ...nothing, ...content };
}

function replaced(node: ProjectNode, by: AssetNode): ProjectNode {
  const inside = (nodes: FolderNode['children']): FolderNode['children'] =>
    nodes.map((child) => {
      if (child.kind === 'folder')
        return folder(child.id.replace('game#folder:', ''), inside(child.children));
      return child.id === by.id ? by : child;
    });
  return { ...node, children: inside(node.children) };
}
