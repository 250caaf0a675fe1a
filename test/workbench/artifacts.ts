import { join, resolve } from 'node:path';

/**
 * Where screenshots, and what is known of failures, are kept: beside the build where that is an own one, so that two
 * runs do not meet.
 */
export const artifactsFolder =
  process.env.PACKWRIGHT_DIST === undefined
    ? join(import.meta.dirname, '../../.cache/workbench')
    : `${resolve(import.meta.dirname, '../..', process.env.PACKWRIGHT_DIST)}-workbench`;

/** Playwright's report on the last run, as JSON. */
export const reportFile = join(artifactsFolder, 'report.json');
