import type { SuiteRun } from '../runner/suite-run.ts';

/** Put in its place when the suite is bundled. */
declare const SUITE_RUN: SuiteRun;

export const suiteRun = SUITE_RUN;
