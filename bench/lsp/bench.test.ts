import { expect, it, onTestFinished } from 'vitest';
import { contestOf } from '../measure.ts';
import { Bench } from './bench.ts';

it('gives the median of the ratios of pairs, not the ratio of medians', () => {
  const pairs = [
    [1, 10],
    [30, 10],
    [4, 2],
  ] as const;
  expect(contestOf(pairs)).toEqual({ ratio: 2, ours: 4, theirs: 10 });
});

it('runs in turns, each first in every other pair, and drops what was only to warm up', async () => {
  const bench = new Bench({ isBrief: false });
  onTestFinished(() => bench.close());
  const order: string[] = [];
  const numbers = (name: string, values: readonly number[]) => async () => {
    order.push(name);
    return values[Math.floor((order.length - 1) / 2)];
  };
  const contest = await bench.compare(
    { ours: numbers('ours', [900, 2, 6, 4]), theirs: numbers('theirs', [1, 4, 4, 4]) },
    { warmUp: 1, counted: 3 },
  );
  expect(order.join(' ')).toBe('ours theirs theirs ours ours theirs theirs ours');
  expect(contest).toEqual({ ratio: 1, ours: 4, theirs: 4 });
});
