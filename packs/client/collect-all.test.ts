import { expect, it } from 'vitest';
import type { GarbageCollection } from '../model/generated/types.ts';
import { collectAll } from './collect-all.ts';

it.each<[string, GarbageCollection[], [asked: number, assets: number, bytes: number, complete: boolean]]>([
  ['until all went', [took(500, false), took(500, false), took(7, true)], [3, 1007, 10_070, true]],
  ['once where that was all', [took(3, true)], [1, 3, 30, true]],
  ['once where nothing is to go', [{ ...took(500, false), dryRun: true }], [1, 500, 5000, false]],
  ['no more where nothing goes', [took(2, false), took(0, false)], [2, 2, 20, false]],
])('asks %s', async (_, answers, [asked, assets, bytes, complete]) => {
  const left = [...answers];
  const all = await collectAll(async () => left.shift() ?? took(0, true));
  expect([answers.length - left.length, all.assets.count, all.images.bytes, all.complete]).toEqual([
    asked,
    assets,
    bytes,
    complete,
  ]);
  expect(all.assets.items).toHaveLength(Math.min(assets, 1000));
});

function took(count: number, complete: boolean): GarbageCollection {
  const asset = { id: 'a', imageUrl: 'res://a.png', createdAt: '2026-01-01T00:00:00.000Z' };
  return {
    dryRun: false,
    complete,
    assets: { count, items: Array.from({ length: count }, () => ({ ...asset, record: 'removed' as const })) },
    images: { count, bytes: count * 10 },
  };
}
