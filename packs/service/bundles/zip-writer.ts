import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A file that goes into a zip. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether to deflate it: pictures are compressed already. */
  readonly isText: boolean;
}

/**
 * A zip (PKWARE APPNOTE 6.3.10) of `members`, one after the other as they come: no more than one is held at a time.
 * Its directory has the records of ZIP64 where there are more than 65,534 files or 4 GiB.
 */
export async function* writeZip(members: AsyncIterable<ZipMember>, at: Date): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  const moment = dosMoment(at);
  let offset = 0;
  for await (const { name, bytes, isText } of members) {
    const data = isText ? await deflate(bytes) : bytes;
    const entry = {
      name: new TextEncoder().encode(name),
      method: isText ? DEFLATED : STORED,
      moment,
      crc: crc32(bytes),
      packed: data.length,
      size: bytes.length,
    };
    const header = localHeader(entry);
    directory.push(directoryHeader(entry, offset));
    offset += header.length + data.length;
    yield header;
    yield data;
  }
  const length = directory.reduce((sum, { length: own }) => sum + own, 0);
  yield* directory;
  yield endRecords({ count: directory.length, length, offset });
}

const STORED = 0;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;

const deflate = promisify<Uint8Array, Uint8Array>(deflateRaw);

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly moment: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function localHeader(entry: Entry): Uint8Array {
  const header = new Uint8Array(30 + entry.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, entry);
  header.set(entry.name, 30);
  return header;
}

/** What both headers have alike, from their flags on. */
function writeCommon(view: DataView, at: number, { method, moment, crc, packed, size, name }: Entry): void {
  view.setUint16(at, FLAGS, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 4, moment, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, name.length, true);
}

function directoryHeader(entry: Entry, offset: number): Uint8Array {
  const isFar = offset >= MAX_32;
  const extra = isFar ? 12 : 0;
  const header = new Uint8Array(46 + entry.name.length + extra);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 45, true);
  view.setUint16(6, isFar ? 45 : 20, true);
  writeCommon(view, 8, entry);
  view.setUint16(30, extra, true);
  view.setUint32(42, isFar ? MAX_32 : offset, true);
  header.set(entry.name, 46);
  if (isFar) {
    view.setUint16(46 + entry.name.length, 1, true);
    view.setUint16(48 + entry.name.length, 8, true);
    view.setBigUint64(50 + entry.name.length, BigInt(offset), true);
  }
  return header;
}

interface Directory {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

function endRecords({ count, length, offset }: Directory): Uint8Array {
  const isLarge = count >= MAX_16 || length >= MAX_32 || offset >= MAX_32;
  const records = new Uint8Array(isLarge ? 98 : 22);
  const view = new DataView(records.buffer);
  if (isLarge) writeLargeEnd(view, { count, length, offset });
  const at = records.length - 22;
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, Math.min(count, MAX_16), true);
  view.setUint16(at + 10, Math.min(count, MAX_16), true);
  view.setUint32(at + 12, Math.min(length, MAX_32), true);
  view.setUint32(at + 16, Math.min(offset, MAX_32), true);
  return records;
}

/** The end of a directory as ZIP64 has it, and where that is. */
function writeLargeEnd(view: DataView, { count, length, offset }: Directory): void {
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(length), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(offset + length), true);
  view.setUint32(72, 1, true);
}

/** Date and time as zips have them, in UTC: two seconds are the smallest step. */
function dosMoment(at: Date): number {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
