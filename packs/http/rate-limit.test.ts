import { expect, it } from 'vitest';
import { ServiceProblem } from '../service/problems.ts';
import { RateLimit } from './rate-limit.ts';

it('lets a burst through, then as many a second as it says', () => {
  const clock = { now: 0 };
  const limit = new RateLimit({ perSecond: 2, burst: 3 }, () => clock.now);
  expect(taken(limit, 'a', 5)).toBe(3);
  expect(taken(limit, 'b', 5)).toBe(3);
  clock.now += 1000;
  expect(taken(limit, 'a', 5)).toBe(2);
  clock.now += 60_000;
  expect(taken(limit, 'a', 5)).toBe(3);
});

it('says after how many seconds there is one again', () => {
  const limit = new RateLimit({ perSecond: 0.1, burst: 1 }, () => 0);
  limit.take('a');
  expect(() => limit.take('a')).toThrow(
    expect.objectContaining({ code: 'rate-limited', details: { retryAfter: 10 } }),
  );
});

it('who is refused and asks on is not refused for longer', () => {
  const clock = { now: 0 };
  const limit = new RateLimit({ perSecond: 1, burst: 1 }, () => clock.now);
  let through = 0;
  for (clock.now = 0; clock.now < 10_000; clock.now += 100) through += taken(limit, 'a', 1);
  expect(through).toBe(10);
});

it('forgets who has not asked for a while', () => {
  const clock = { now: 0 };
  const limit = new RateLimit({ perSecond: 1, burst: 1 }, () => clock.now);
  limit.take('first');
  for (let n = 0; n < 10_000; n++, clock.now++) limit.take(`address ${n}`);
  expect(taken(limit, 'first', 1)).toBe(1);
});

/** How many of so many are let through. */
function taken(limit: RateLimit, who: string, count: number): number {
  let through = 0;
  for (let n = 0; n < count; n++) {
    try {
      limit.take(who);
      through++;
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
    }
  }
  return through;
}
