import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeQueue } from './change-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['one change, once it is quiet', [0], 40, ['at 0']],
  ['changes that follow one another', [0, 30, 60], 100, ['at 0', 'at 30', 'at 60']],
  ['one that comes again', [0, 0, 10], 50, ['at 0', 'at 10']],
  [
    'what has come of a burst that goes on',
    every(35, 400),
    300,
    every(35, 300)
      .map((at) => `at ${at}`)
      .sort(),
  ],
])('gives out %s', async (_, times, after, paths) => {
  const queue = new ChangeQueue();
  const start = performance.now();
  for (const at of times) setTimeout(() => queue.add(`at ${at}`), at);
  const next = queue
    .next(new AbortController().signal)
    .then((given) => ({ given, at: performance.now() - start }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await next).toEqual({ given: paths, at: after });
});

it('gives out what came while nobody waited', async () => {
  const queue = new ChangeQueue();
  queue.add('a');
  await vi.advanceTimersByTimeAsync(500);
  queue.add('b');
  expect(await queue.next(new AbortController().signal)).toEqual(['a', 'b']);
});

it.each(['before', 'while'])('rejects when it is told to, %s it waits', async (when) => {
  const queue = new ChangeQueue();
  const abort = new AbortController();
  if (when === 'before') abort.abort(new Error('enough'));
  const next = expect(queue.next(abort.signal)).rejects.toThrow('enough');
  abort.abort(new Error('enough'));
  await next;
});

function every(step: number, end: number): number[] {
  return Array.from({ length: Math.ceil(end / step) }, (_, at) => at * step);
}
