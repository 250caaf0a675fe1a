import { expect, it } from 'vitest';
import {
  cellAt,
  fittingZoom,
  type GridStep,
  HEADING_HEIGHT,
  layOutGrid,
  rectOf,
  stepFrom,
  visibleBlocks,
  visibleHeadings,
} from './grid-layout.ts';

const SOURCES = [
  { firstCell: 0, columns: 4, rows: 2, durations: null },
  { firstCell: 8, columns: 0, rows: 0, durations: null },
  { firstCell: 8, columns: 2, rows: 2, durations: null },
];
const LAYOUT = layOutGrid({ sources: SOURCES }, 10);
/** Of the cells of each source. */
const TOPS = [HEADING_HEIGHT, 3 * HEADING_HEIGHT + 20 + 2 * 12] as const;

it('lays sources below each other', () => {
  expect(LAYOUT).toMatchObject({ width: 40, height: TOPS[1] + 20 + 12 });
  expect(LAYOUT.blocks.map(({ cellsTop }) => cellsTop)).toEqual([TOPS[0], expect.any(Number), TOPS[1]]);
});

it.each<[number, number, number | undefined]>([
  [0, TOPS[0], 0],
  [39.9, TOPS[0] + 19.9, 7],
  [40, TOPS[0], undefined],
  [5, TOPS[0] - 1, undefined],
  [15, TOPS[1] + 12, 11],
  [25, TOPS[1], undefined],
])('at %d, %d is cell %s', (x, y, cell) => {
  expect(cellAt(LAYOUT, x, y)).toBe(cell);
});

it('knows where each cell stands', () => {
  for (let cell = 0; cell < 12; cell++) {
    const rect = rectOf(LAYOUT, cell);
    expect(rect && cellAt(LAYOUT, rect.x + 5, rect.y + 5)).toBe(cell);
  }
  expect(rectOf(LAYOUT, 12)).toBeUndefined();
});

it('sees only what is in view', () => {
  const view = { x: 12, y: TOPS[0] + 10, width: 15, height: 5 };
  expect(visibleBlocks(LAYOUT, view).map(({ window }) => window)).toEqual([
    { firstCell: 0, columns: 4, fromColumn: 1, toColumn: 3, fromRow: 1, toRow: 2 },
  ]);
  expect(visibleHeadings(LAYOUT, view)).toEqual([]);
  const whole = { x: 0, y: 0, width: 40, height: LAYOUT.height };
  expect(visibleBlocks(LAYOUT, whole).map(({ block }) => block.source)).toEqual([0, 2]);
  expect(visibleHeadings(LAYOUT, whole).map(({ source }) => source)).toEqual([0, 1, 2]);
});

it.each<[number, GridStep, number]>([
  [0, 'left', 0],
  [3, 'right', 4],
  [11, 'right', 11],
  [1, 'down', 5],
  [5, 'up', 1],
  [7, 'down', 9],
  [8, 'up', 4],
  [1, 'up', 1],
  [11, 'down', 11],
  [1, 'page-down', 8 + 1],
  [11, 'page-up', 5],
  [5, 'first', 0],
  [5, 'last', 11],
])('from cell %i, %s leads to %i', (cell, step, expected) => {
  expect(stepFrom(LAYOUT, cell, step, { rowsPerPage: 4 })).toBe(expected);
});

it.each<[string, { width: number; height: number }, number]>([
  ['a wide view', { width: 1000, height: 1000 }, 16],
  ['a narrow one', { width: 70, height: 1000 }, 2],
  ['a flat one, which is scrolled', { width: 1000, height: 60 }, 3],
  ['one that is too small', { width: 10, height: 10 }, 1],
])('fits into %s', (_, view, expected) => {
  expect(fittingZoom({ sources: SOURCES, tileSize: 8 }, view)).toBe(expected);
});
