import type { Contest } from '../measure.ts';
import type { Bench } from './bench.ts';

/** One line of the benchmark. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** What ours is measured against. */
  readonly against: string;
  /** The greatest ratio of ours to that which is good enough. */
  readonly target: number;
  readonly unit: 'ms' | 'MiB';
  /** Throws NotOffered where a server lacks what is measured, WrongAnswer where it says what is not so. */
  readonly measure: (bench: Bench) => Promise<Contest>;
}
