import { CRC_TABLES_AT } from './memory-map';

/** The checksum of a PNG chunk (PNG, annex D), eight bytes at a time by as many tables. */
export function crc32(at: usize, size: usize): u32 {
  let crc: u32 = 0xffffffff;
  const end = at + size;
  for (; at + 8 <= end; at += 8) {
    const low = load<u32>(at) ^ crc;
    const high = load<u32>(at, 4);
    crc =
      entry(7, low & 0xff) ^
      entry(6, (low >>> 8) & 0xff) ^
      entry(5, (low >>> 16) & 0xff) ^
      entry(4, low >>> 24) ^
      entry(3, high & 0xff) ^
      entry(2, (high >>> 8) & 0xff) ^
      entry(1, (high >>> 16) & 0xff) ^
      entry(0, high >>> 24);
  }
  for (; at < end; at++) crc = entry(0, (crc ^ load<u8>(at)) & 0xff) ^ (crc >>> 8);
  return ~crc;
}

export function makeCrcTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    store<u32>(CRC_TABLES_AT + (byte << 2), crc);
  }
  for (let table: u32 = 1; table < 8; table++) {
    for (let byte: u32 = 0; byte < 256; byte++) {
      const before = entry(table - 1, byte);
      store<u32>(CRC_TABLES_AT + (table << 10) + (byte << 2), (before >>> 8) ^ entry(0, before & 0xff));
    }
  }
}

@inline
function entry(table: u32, byte: u32): u32 {
  return load<u32>(CRC_TABLES_AT + (table << 10) + (byte << 2));
}
