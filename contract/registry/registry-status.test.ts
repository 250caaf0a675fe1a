import { expect, it } from 'vitest';
import { declared, registryOf } from '../../test/registry-samples.ts';
import { registryStatus } from './registry-status.ts';

it('tells of every asset how it stands', () => {
  const registry = registryOf([
    [1, 1, 'a'],
    [2, 2, 'b', 'excluded'],
    [3, 3, 'c'],
    [4, 4, 'old/d'],
  ]);
  const rows = registryStatus(registry, declared([1, 'a'], [1, 'a2'], [2, 'b'], [4, 'd'], [5, 'e']));
  expect(rows.map(({ root, state, assetId, movedFrom }) => [root, state, assetId, movedFrom])).toEqual([
    ['a', 'present', 1, undefined],
    ['a2', 'copy', undefined, undefined],
    ['b', 'excluded', 2, undefined],
    ['c', 'missing', 3, undefined],
    ['d', 'present', 4, 'old/d'],
    ['e', 'unregistered', undefined, undefined],
  ]);
});
