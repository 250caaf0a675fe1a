import type { Row } from './row.ts';
import { ANSWER_ROWS } from './rows/answers.ts';
import { EDIT_ROWS } from './rows/edits.ts';
import { MEMORY_ROWS } from './rows/memory.ts';
import { PROJECT_ROWS } from './rows/projects.ts';
import { START_ROW } from './rows/start.ts';

/** In the order in which they are measured and shown. */
export const ROWS: readonly Row[] = [
  START_ROW,
  ...EDIT_ROWS,
  ...ANSWER_ROWS,
  ...MEMORY_ROWS,
  ...PROJECT_ROWS,
];
