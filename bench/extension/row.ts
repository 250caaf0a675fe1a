import type { Contest } from '../measure.ts';
import type { EditorBench } from './editor-bench.ts';

/** One line of the benchmark. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** What ours is measured against. */
  readonly against: string;
  /** The greatest ratio of ours to that which is good enough. */
  readonly target: number;
  readonly measure: (bench: EditorBench) => Promise<Contest>;
}
