import type { Contest } from '../measure.ts';
import type { PackerBench } from './packer-bench.ts';

/** One line of the table. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Met where the ratio is at most this. */
  readonly target: number;
  readonly against: string;
  readonly unit?: 'MiB' | 'palettes';
  /** Throws {@link NotThere} where the peer is not on this machine. */
  measure(bench: PackerBench): Promise<Contest>;
}

/** A peer that this machine does not have; its rows stay empty. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}
