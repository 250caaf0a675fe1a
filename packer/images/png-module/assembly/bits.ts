/** The bits of a deflate stream, the first of a byte lowest (RFC 1951, 3.1.1). */

/** The next input to be read. */
export let at: usize = 0;
/** What is read of it and not used; from `bitCount` on there may be the beginning of what is read next. */
export let bits: u64 = 0;
export let bitCount: u32 = 0;

/** Goes on from where a loop has come that has read for itself. */
@inline
export function goOn(input: usize, buffer: u64, count: u32): void {
  at = input;
  bits = buffer;
  bitCount = count;
}

/** The input that whole bytes of it do not begin before: what is left of the last byte is let go. */
@inline
export function wholeBytesAt(): usize {
  return at - (bitCount >>> 3);
}

/** After this there are at least 56 bits. */
@inline
export function refill(): void {
  bits |= load<u64>(at) << bitCount;
  at += (63 - bitCount) >>> 3;
  bitCount |= 56;
}

@inline
export function take(count: u32): u32 {
  const value = <u32>bits & ((1 << count) - 1);
  bits >>= count;
  bitCount -= count;
  return value;
}

/** The extra bits that an entry of a table (huffman.ts) says follow its code. */
@inline
export function extraBits(buffer: u64, entry: u32): u32 {
  return (<u32>buffer & ((1 << (entry & 63)) - 1)) >>> ((entry >>> 8) & 15);
}
