import type { Files } from './fuzz-target.ts';

/** Cases `from` to before `end` of a target, for one thread. */
export interface FuzzJob {
  /** The module that has the target. */
  readonly targets: string;
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly end: number;
  /** The number of the case under way. */
  readonly progress: Int32Array;
}

export type FuzzMessage =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: FuzzFailure };

export interface FuzzFailure {
  readonly target: string;
  readonly seed: number;
  readonly number: number;
  readonly what: string;
  readonly files: Files;
}

/** Of processor time, for one case. */
export const MAX_SECONDS = 1;

/** Every case has numbers of its own, so that each can be tried alone. */
export function caseSeed(seed: number, number: number): number {
  return Math.imul(seed ^ 0x2545f491, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
}
