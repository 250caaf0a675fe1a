import { RAW_AT, ROWS_AT } from './memory-map';

/*
 * Undoing filters (PNG, 9.2), from scanlines with their filter bytes at RAW_AT to rows without them at ROWS_AT. The
 * row above the first stands right before it. Sixteen bytes are read and written at a time: what is too many belongs
 * to the next row, which comes later.
 */

/** Makes the row above the first one: nothing, which is 0. */
export function beginRows(rowBytes: usize): void {
  memory.fill(ROWS_AT - rowBytes, 0, rowBytes);
}

/** The last row becomes the one above the next that are to come. */
export function keepLastRow(rowBytes: usize, height: usize): void {
  memory.copy(ROWS_AT - rowBytes, ROWS_AT + rowBytes * (height - 1), rowBytes);
}

/** `unit` is the distance of the byte "to the left": 1 to 4. False where there is a filter type that does not exist. */
export function unfilterRows(rowBytes: usize, height: usize, unit: u32): bool {
  let from = RAW_AT;
  let to = ROWS_AT;
  for (let y: usize = 0; y < height; y++, from += rowBytes + 1, to += rowBytes) {
    switch (load<u8>(from)) {
      case 0:
        copy(from + 1, to, rowBytes);
        break;
      case 1:
        sub(from + 1, to, rowBytes, unit);
        break;
      case 2:
        up(from + 1, to, rowBytes);
        break;
      case 3:
        if (unit >= 3) averagePixels(from + 1, to, rowBytes, unit);
        else averageBytes(from + 1, to, rowBytes, unit);
        break;
      case 4:
        if (unit >= 3) paethPixels(from + 1, to, rowBytes, unit);
        else paethBytes(from + 1, to, rowBytes, unit);
        break;
      default:
        return false;
    }
  }
  return true;
}

function copy(from: usize, to: usize, rowBytes: usize): void {
  for (let i: usize = 0; i < rowBytes; i += 16) v128.store(to + i, v128.load(from + i));
}

function up(from: usize, to: usize, rowBytes: usize): void {
  const above = to - rowBytes;
  for (let i: usize = 0; i < rowBytes; i += 16)
    v128.store(to + i, i8x16.add(v128.load(from + i), v128.load(above + i)));
}

/** Running sums within a vector by adding it to itself, moved by 1, 2, 4 … pixels; then what came before it. */
function sub(from: usize, to: usize, rowBytes: usize, unit: u32): void {
  const zero = i8x16.splat(0);
  let before = zero;
  if (unit === 4) {
    for (let i: usize = 0; i < rowBytes; i += 16) {
      let x = v128.load(from + i);
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
      x = i8x16.add(x, before);
      v128.store(to + i, x);
      before = i8x16.shuffle(x, x, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15);
    }
  } else if (unit === 3) {
    // Five pixels, and a byte that the next five write again.
    for (let i: usize = 0; i < rowBytes; i += 15) {
      let x = v128.load(from + i);
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 4, 5, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19));
      x = i8x16.add(x, before);
      v128.store(to + i, x);
      before = i8x16.shuffle(x, x, 12, 13, 14, 12, 13, 14, 12, 13, 14, 12, 13, 14, 12, 13, 14, 12);
    }
  } else {
    for (let i: usize = 0; i < rowBytes; i += 16) {
      let x = v128.load(from + i);
      if (unit === 1)
        x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
      x = i8x16.add(x, i8x16.shuffle(zero, x, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
      x = i8x16.add(x, before);
      v128.store(to + i, x);
      before =
        unit === 1
          ? i8x16.shuffle(x, x, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15)
          : i8x16.shuffle(x, x, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15);
    }
  }
}

/** The vector instruction rounds up; the bit by which it did is taken off. */
function averagePixels(from: usize, to: usize, rowBytes: usize, unit: usize): void {
  const above = to - rowBytes;
  const one = i8x16.splat(1);
  let left = i8x16.splat(0);
  for (let i: usize = 0; i < rowBytes; i += unit) {
    const b = v128.load32_zero(above + i);
    const average = i8x16.sub(i8x16.avgr_u(left, b), v128.and(v128.xor(left, b), one));
    left = i8x16.add(v128.load32_zero(from + i), average);
    store<u32>(to + i, i32x4.extract_lane(left, 0));
  }
}

function averageBytes(from: usize, to: usize, rowBytes: usize, unit: usize): void {
  const above = to - rowBytes;
  for (let sample: usize = 0; sample < unit; sample++) {
    let left: u32 = 0;
    for (let i = sample; i < rowBytes; i += unit) {
      left = (load<u8>(from + i) + ((left + load<u8>(above + i)) >>> 1)) & 255;
      store<u8>(to + i, <u8>left);
    }
  }
}

/** The samples of one pixel side by side, 16 bits each. */
function paethPixels(from: usize, to: usize, rowBytes: usize, unit: usize): void {
  const above = to - rowBytes;
  const bytes = i16x8.splat(0xff);
  let a = i16x8.splat(0);
  let c = a;
  for (let i: usize = 0; i < rowBytes; i += unit) {
    const b = i16x8.extend_low_i8x16_u(v128.load32_zero(above + i));
    const x = i16x8.extend_low_i8x16_u(v128.load32_zero(from + i));
    const toA = i16x8.sub(b, c);
    const toB = i16x8.sub(a, c);
    const fromA = i16x8.abs(toA);
    const fromB = i16x8.abs(toB);
    const nearest = i16x8.min_s(i16x8.min_s(fromA, fromB), i16x8.abs(i16x8.add(toA, toB)));
    const notA = v128.bitselect(b, c, i16x8.eq(nearest, fromB));
    const predicted = v128.bitselect(a, notA, i16x8.eq(nearest, fromA));
    a = v128.and(i16x8.add(x, predicted), bytes);
    c = b;
    store<u32>(to + i, i32x4.extract_lane(i8x16.narrow_i16x8_u(a, a), 0));
  }
}

function paethBytes(from: usize, to: usize, rowBytes: usize, unit: usize): void {
  const above = to - rowBytes;
  for (let sample: usize = 0; sample < unit; sample++) {
    let a: i32 = 0;
    let c: i32 = 0;
    for (let i = sample; i < rowBytes; i += unit) {
      const b: i32 = load<u8>(above + i);
      const fromA = abs(b - c);
      const fromB = abs(a - c);
      const fromC = abs(a + b - c - c);
      const notA = select<i32>(b, c, fromB <= fromC);
      const predicted = select<i32>(a, notA, fromA <= min(fromB, fromC));
      a = (load<u8>(from + i) + predicted) & 255;
      c = b;
      store<u8>(to + i, <u8>a);
    }
  }
}
