/** The most bytes whose sums stay below 2³² (RFC 1950, section 9), in whole vectors. */
const CHUNK: usize = 5536;
const MODULUS: u32 = 65521;

/** The checksum of a zlib stream over more bytes, going on from `adler`; that of no bytes is 1. */
export function adler32(adler: u32, at: usize, size: usize): u32 {
  let sum: u32 = adler & 0xffff;
  let sums: u32 = adler >>> 16;
  const end = at + size;
  while (at < end) {
    const stop = min(end, at + CHUNK);
    const vectors = (stop - at) >>> 4;
    if (vectors > 0) {
      // A byte counts once in `sum` and, in `sums`, once for itself and for every byte after it.
      let bytes = i32x4.splat(0);
      let before = i32x4.splat(0);
      let weighted = i32x4.splat(0);
      sums += sum * <u32>(vectors << 4);
      for (let n: usize = 0; n < vectors; n++, at += 16) {
        const block = v128.load(at);
        before = i32x4.add(before, bytes);
        bytes = i32x4.add(bytes, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(block)));
        const low = i16x8.extmul_low_i8x16_u(block, i8x16(16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        const high = i16x8.extmul_high_i8x16_u(block, i8x16(16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        weighted = i32x4.add(weighted, i32x4.extadd_pairwise_i16x8_u(i16x8.add(low, high)));
      }
      sum += total(bytes);
      sums += (total(before) << 4) + total(weighted);
    }
    for (; at < stop; at++) {
      sum += load<u8>(at);
      sums += sum;
    }
    sum %= MODULUS;
    sums %= MODULUS;
  }
  return (sums << 16) | sum;
}

@inline
function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
