import type { Host } from './hosts.ts';

/** What the runner tells the suite; it stands in the bundle, because a worker has no environment. */
export interface SuiteRun {
  readonly host: Host;
  readonly isCI: boolean;
  readonly colors: boolean;
  /** Runs only the tests whose full titles this expression matches. */
  readonly grep?: string;
}

/** Stands before a line of the report in a console where much else is said. */
export const LINE_MARK = '@packwright-suite@';
/** Stands before the counts, as JSON. */
export const COUNTS_MARK = '@packwright-counts@';
