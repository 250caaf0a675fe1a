import { ServiceProblem } from '../service/problems.ts';

export interface Rate {
  /** Requests that are fine on and on. */
  readonly perSecond: number;
  /** Requests that are fine at once. */
  readonly burst: number;
}

/** Buckets of requests, one for each who asks: a request takes one out, and each second puts some in again. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** @throws ServiceProblem rate-limited, with the seconds after which there is one again */
  take(who: string): void {
    const { perSecond, burst } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(who) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    this.#buckets.set(who, { left: left < 1 ? left : left - 1, at: now });
    if (this.#buckets.size > MOST_BUCKETS) this.#forgetFull(now);
    if (left < 1)
      throw new ServiceProblem('rate-limited', `More than ${perSecond} requests a second`, {
        retryAfter: Math.ceil((1 - left) / perSecond),
      });
  }

  /** Who has not asked for a while has a full bucket, as everybody who has none. */
  #forgetFull(now: number): void {
    const { perSecond, burst } = this.#rate;
    for (const [who, { left, at }] of this.#buckets)
      if (left + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(who);
    // All of them ask at this moment: better to forget what they had than to grow without an end.
    if (this.#buckets.size > MOST_BUCKETS) this.#buckets.clear();
  }
}

const MOST_BUCKETS = 10_000;
