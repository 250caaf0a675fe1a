import { expect, it } from 'vitest';
import type { GameNode, PackNode, PackTree, SlotNode } from '../../../protocol/pack-tree.ts';
import { type PackRow, rowsBelow, topRows } from './pack-rows.ts';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

it.each<[string, PackTree, readonly string[]]>([
  ['nothing of no game', { games: [] }, []],
  ['nothing of a game without packs', { games: [game('a')] }, []],
  [
    'a lone game without a line of its own, its active pack first',
    {
      games: [
        game('a', [pack('old'), pack('new', { isActive: true, slots: [slot('hero')] })], [slot('door')]),
      ],
    },
    ['pack new', '  slot hero', 'pack old', 'overrides a', '  slot door override', 'note careful'],
  ],
  [
    'each of several games that have packs',
    { games: [game('a', [pack('x')]), game('b'), game('c', [pack('y')])] },
    ['game a', '  pack x', '  note careful', 'game c', '  pack y', '  note careful'],
  ],
])('shows %s', (_, tree, lines) => {
  expect(topRows(tree).flatMap((row) => drawn(row))).toEqual(lines);
});

it('gives every line an id of its own', () => {
  const tree = {
    games: [
      game('a', [pack('x', { slots: [slot('s1'), slot('s2')] })], [slot('s3')]),
      game('b', [pack('y')]),
    ],
  };
  const ids = all(topRows(tree)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function drawn(row: PackRow, indent = ''): string[] {
  const name = row.kind === 'note' ? row.note.message : row.node.name;
  const mark = row.kind === 'slot' && row.isOverride ? ' override' : '';
  return [
    `${indent}${row.kind} ${name}${mark}`,
    ...rowsBelow(row).flatMap((below) => drawn(below, `${indent}  `)),
  ];
}

function all(rows: readonly PackRow[]): PackRow[] {
  return rows.flatMap((row) => [row, ...all(rowsBelow(row))]);
}

function game(name: string, packs: readonly PackNode[] = [], overrides: readonly SlotNode[] = []): GameNode {
  const notes = packs.length === 0 ? [] : [{ message: 'careful', range: RANGE }];
  return {
    kind: 'game',
    id: name,
    uri: `file:///${name}/game.json`,
    name,
    templates: 1,
    packs,
    overrides,
    notes,
  };
}

function pack(name: string, change: Partial<PackNode> = {}): PackNode {
  return {
    kind: 'pack',
    id: name,
    uri: 'file:///game.json',
    name,
    description: null,
    isActive: false,
    range: RANGE,
    slots: [],
    filled: 0,
    total: 0,
    ...change,
  };
}

function slot(name: string): SlotNode {
  return {
    kind: 'slot',
    id: name,
    uri: 'file:///game.json',
    name,
    state: 'filled',
    asset: 'hero',
    range: RANGE,
  };
}
