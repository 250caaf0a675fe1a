import { expect, it } from 'vitest';
import { type BankRow, type RowChoice, shownRows } from './bank-rows.ts';

const ROWS: readonly BankRow[] = [
  row(1, 'hero', { format: 'GLYPH/indexed_v1', size: 900 }),
  row(2, 'bat', { format: 'GLYPH/indexed_v1', size: 100, change: 'changed' }),
  row(3, 'steps', { format: 'SOUND/pcm_v1', size: 900, preload: true, change: 'added' }),
];

it.each<[string, Partial<RowChoice>, string]>([
  ['by asset_id', {}, 'hero bat steps'],
  ['by name', { sort: { key: 'name', descending: false } }, 'bat hero steps'],
  [
    'the largest first, equal ones by asset_id',
    { sort: { key: 'size', descending: true } },
    'hero steps bat',
  ],
  ['with a part of the name', { filter: 'ER' }, 'hero'],
  ['with all words, wherever', { filter: 'glyph 2' }, 'bat'],
  ['that are preloaded', { filter: 'preload' }, 'steps'],
  ['that differ', { onlyChanges: true }, 'bat steps'],
  ['none', { filter: 'nothing' }, ''],
])('shows banks %s', (_, choice, expected) => {
  const shown = shownRows(ROWS, {
    filter: '',
    onlyChanges: false,
    sort: { key: 'assetId', descending: false },
    ...choice,
  });
  expect(shown.map(({ name }) => name).join(' ')).toBe(expected);
});

function row(assetId: number, name: string, change: Partial<BankRow>): BankRow {
  return {
    assetId,
    name,
    format: '',
    codec: 'NONE',
    offset: 0,
    size: 0,
    decodedSize: 0,
    preload: false,
    change: undefined,
    problem: undefined,
    ...change,
  };
}
