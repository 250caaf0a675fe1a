import { ServiceProblem } from './problems.ts';

/** Items of a list where nobody says how many. */
export const DEFAULT_LIMIT = 100;

/** Where a page begins: after this row, in the order of a moment and an id. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');
}

/** @throws ServiceProblem bad-cursor */
export function decodeCursor(cursor: string | undefined): Cursor | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && isMoment(value[0]) && isText(value[1]))
      return { at: new Date(value[0]), id: value[1] };
  } catch {
    // What is no JSON is no cursor either.
  }
  throw badCursor(cursor);
}

export function badCursor(cursor: string): ServiceProblem {
  return new ServiceProblem('bad-cursor', `‘${cursor}’ is no cursor of this list; take nextCursor of a page`);
}

/** Of those that a database can hold. */
function isMoment(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 8.64e15;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
}

/** The page of `rows`, of which one more than `limit` was read to know whether there is a next one. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  { item, cursor }: { item: (row: R) => T; cursor: (row: R) => Cursor },
): { items: T[]; nextCursor?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    ...(rows.length > limit && last !== undefined && { nextCursor: encodeCursor(cursor(last)) }),
  };
}
