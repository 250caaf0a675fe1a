import type { Contest } from '../measure.ts';
import type { PacksBench } from './packs-bench.ts';

/** One line of the table, for one store. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Met where the ratio is at most this. */
  readonly target: number;
  readonly against: string;
  measure(bench: PacksBench): Promise<Contest>;
}
