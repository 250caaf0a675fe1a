import { badCursor, type Cursor, encodeCursor } from '../page.ts';

/**
 * Of a list whose rows have numbers that grow.
 *
 * @throws ServiceProblem bad-cursor where the cursor is of another list
 */
export function cursorNumber(cursor: Cursor): number {
  if (/^\d{1,15}$/.test(cursor.id)) return Number(cursor.id);
  throw badCursor(encodeCursor(cursor));
}
