import type { Row } from './row.ts';
import { ACTIVATION_ROW } from './rows/activation.ts';
import { BUILD_ROWS } from './rows/build.ts';
import { PREVIEW_ROWS } from './rows/preview.ts';
import { TREE_ROWS } from './rows/tree.ts';

/** In the order in which they are measured and shown. */
export const ROWS: readonly Row[] = [ACTIVATION_ROW, ...PREVIEW_ROWS, ...BUILD_ROWS, ...TREE_ROWS];
