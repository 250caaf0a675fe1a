import type { Pass } from './png-layout.ts';

/**
 * Undoes the filters of one pass (PNG, 9.2): scanlines of `raw` with their filter bytes go to `out`, from its start,
 * row after row without them. Filter types must have been checked. `out` may begin with the pass in `raw` itself where
 * `unit` is 1: what is written lies before all that is still to be read. `unit` is {@link PngLayout.filterUnit}.
 */
export function unfilter(raw: Uint8Array, pass: Pass, unit: number, out: Uint8Array): void {
  const { rowBytes, height } = pass;
  const undo = unit === 1 ? BYTE_FILTERS : FILTERS;
  let from = pass.at;
  let to = 0;
  for (let y = 0; y < height; y++) {
    const filter = y === 0 ? FIRST_ROW[raw[from]] : raw[from];
    const row = { raw, out, from: from + 1, to, rowBytes };
    undo[filter](row, unit);
    from += rowBytes + 1;
    to += rowBytes;
  }
}

interface Row {
  readonly raw: Uint8Array;
  readonly out: Uint8Array;
  /** Offset in `raw`, after the filter byte. */
  readonly from: number;
  /** Offset in `out`; the row above is `rowBytes` before. */
  readonly to: number;
  readonly rowBytes: number;
}

/** Above the first row all is zero, which makes Up nothing and Paeth Sub; 5 is Average without a row above. */
const FIRST_ROW: readonly number[] = [0, 1, 0, 5, 1];

/** Below this a loop is faster than making a view to copy from. */
const SHORT_ROW = 64;

function copy({ raw, out, from, to, rowBytes }: Row): void {
  if (rowBytes >= SHORT_ROW) out.set(raw.subarray(from, from + rowBytes), to);
  else for (let i = 0; i < rowBytes; i++) out[to + i] = raw[from + i];
}

function up({ raw, out, from, to, rowBytes }: Row): void {
  const above = to - rowBytes;
  for (let i = 0; i < rowBytes; i++) out[to + i] = raw[from + i] + out[above + i];
}

function subBytes({ raw, out, from, to, rowBytes }: Row): void {
  let left = 0;
  for (let i = 0; i < rowBytes; i++) {
    left = (left + raw[from + i]) & 255;
    out[to + i] = left;
  }
}

function averageBytes({ raw, out, from, to, rowBytes }: Row): void {
  const above = to - rowBytes;
  let left = 0;
  for (let i = 0; i < rowBytes; i++) {
    left = (raw[from + i] + ((left + out[above + i]) >> 1)) & 255;
    out[to + i] = left;
  }
}

function sub({ raw, out, from, to, rowBytes }: Row, unit: number): void {
  for (let i = 0; i < unit; i++) out[to + i] = raw[from + i];
  for (let i = unit; i < rowBytes; i++) out[to + i] = raw[from + i] + out[to + i - unit];
}

function average({ raw, out, from, to, rowBytes }: Row, unit: number): void {
  const above = to - rowBytes;
  for (let i = 0; i < unit; i++) out[to + i] = raw[from + i] + (out[above + i] >> 1);
  for (let i = unit; i < rowBytes; i++) {
    out[to + i] = raw[from + i] + ((out[to + i - unit] + out[above + i]) >> 1);
  }
}

function averageLeft({ raw, out, from, to, rowBytes }: Row, unit: number): void {
  for (let i = 0; i < unit; i++) out[to + i] = raw[from + i];
  for (let i = unit; i < rowBytes; i++) out[to + i] = raw[from + i] + (out[to + i - unit] >> 1);
}

/** One sample of the pixel at a time along the row, so that both bytes to the left stay in registers. */
function paeth({ raw, out, from, to, rowBytes }: Row, unit: number): void {
  const above = to - rowBytes;
  for (let sample = 0; sample < unit; sample++) {
    let left = 0;
    let aboveLeft = 0;
    for (let i = sample; i < rowBytes; i += unit) {
      const b = out[above + i];
      left = (raw[from + i] + predict(left, b, aboveLeft)) & 255;
      out[to + i] = left;
      aboveLeft = b;
    }
  }
}

type UndoRow = (row: Row, unit: number) => void;

/** By filter type: None, Sub, Up, Average, Paeth, and Average in the first row. */
const FILTERS: readonly UndoRow[] = [copy, sub, up, average, paeth, averageLeft];

/** Where the unit is one byte the byte to the left stays in a register. */
const BYTE_FILTERS: readonly UndoRow[] = [copy, subBytes, up, averageBytes, paeth, averageLeft];

/**
 * Whichever of left, above and above-left is nearest to left + above - aboveLeft; the earlier on a tie. Masks instead of
 * branches, which no processor could predict here.
 */
function predict(left: number, above: number, aboveLeft: number): number {
  const toLeft = above - aboveLeft;
  const toAbove = left - aboveLeft;
  const fromLeft = Math.abs(toLeft);
  const fromAbove = Math.abs(toAbove);
  const fromAboveLeft = Math.abs(toLeft + toAbove);
  const isAbove = (fromAbove - fromLeft) >> 31;
  const nearer = left ^ ((left ^ above) & isAbove);
  const distance = fromLeft ^ ((fromLeft ^ fromAbove) & isAbove);
  const isAboveLeft = (fromAboveLeft - distance) >> 31;
  return nearer ^ ((nearer ^ aboveLeft) & isAboveLeft);
}
