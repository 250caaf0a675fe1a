export const BYTES_A_ROW = 16;

export interface HexScroll {
  readonly rows: number;
  /** Rows that are seen at once. */
  readonly seen: number;
}

/** Whichever row is wanted on top, the one that can be: the last rows fill the view. */
export function boundedTop(top: number, { rows, seen }: HexScroll): number {
  return Math.max(0, Math.min(Math.round(top), rows - seen));
}

/** The top row that shows `row`, nearest to the present one. */
export function topShowing(row: number, top: number, scroll: HexScroll): number {
  if (row < top) return boundedTop(row, scroll);
  return row >= top + scroll.seen ? boundedTop(row - scroll.seen + 1, scroll) : boundedTop(top, scroll);
}

/** Where a key moves the cursor to; undefined for a key that does not. */
export function movedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  cursor: number,
  { size, seen }: { readonly size: number; readonly seen: number },
): number | undefined {
  const inRow = cursor % BYTES_A_ROW;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: cursor - 1,
    ArrowRight: cursor + 1,
    ArrowUp: cursor - BYTES_A_ROW,
    ArrowDown: cursor + BYTES_A_ROW,
    PageUp: cursor - Math.max(1, seen - 1) * BYTES_A_ROW,
    PageDown: cursor + Math.max(1, seen - 1) * BYTES_A_ROW,
    Home: ctrlKey ? 0 : cursor - inRow,
    End: ctrlKey ? size - 1 : cursor - inRow + BYTES_A_ROW - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, size - 1));
}

/** What people type to go somewhere: `1a0`, `0x1a0`; undefined where it is no offset in the file. */
export function offsetIn(text: string, size: number): number | undefined {
  const digits = /^(?:0x|\$)?([0-9a-f]+)$/.exec(text.trim().toLowerCase())?.[1];
  const offset = Number.parseInt(digits ?? '', 16);
  return Number.isSafeInteger(offset) && offset < size ? offset : undefined;
}

export function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

export function character(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
}
