/** The start of a file of one frame of Zstandard (RFC 8878), as far as it must be known before it is decoded. */
export interface ZstdFrame {
  /** Its length in bytes; what follows is none of it. */
  readonly length: number;
  /** Bytes of what it holds, where it says so: a claim. */
  readonly contentSize: number | undefined;
  /** It cannot hold more than this. */
  readonly maxContentSize: number;
}

const MAGIC = 0xfd2fb528;
/** No block decodes to more, however little it takes. */
const MAX_BLOCK = 128 * 1024;

/** Undefined for what is no whole frame. */
export function readZstdFrame(data: Uint8Array): ZstdFrame | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  if (data.length < 6 || view.getUint32(0, true) !== MAGIC) return undefined;
  const descriptor = data[4] ?? 0;
  if ((descriptor & RESERVED) !== 0) return undefined;
  const isSingle = (descriptor & SINGLE_SEGMENT) !== 0;
  const sizeAt = 5 + (isSingle ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
  const sizeBytes = SIZE_BYTES[descriptor >> 6] || (isSingle ? 1 : 0);
  if (sizeAt + sizeBytes > data.length) return undefined;
  const blocks = readBlocks(view, sizeAt + sizeBytes);
  if (blocks === undefined) return undefined;
  const length = blocks.end + ((descriptor & CHECKSUM) === 0 ? 0 : 4);
  if (length > data.length) return undefined;
  const contentSize = sizeBytes === 0 ? undefined : readSize(view, sizeAt, sizeBytes);
  return { length, contentSize, maxContentSize: blocks.count * MAX_BLOCK };
}

const SINGLE_SEGMENT = 0x20;
const RESERVED = 0x08;
const CHECKSUM = 0x04;
const DICTIONARY_BYTES = [0, 1, 2, 4];
/** Of the first, none only where the frame is not a single segment. */
const SIZE_BYTES = [0, 2, 4, 8];

function readSize(view: DataView, at: number, bytes: number): number {
  if (bytes === 1) return view.getUint8(at);
  if (bytes === 2) return view.getUint16(at, true) + 256;
  return bytes === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

const RUN = 1;
const UNKNOWN = 3;

function readBlocks(view: DataView, start: number): { count: number; end: number } | undefined {
  let at = start;
  for (let count = 1; at + 3 <= view.byteLength; count++) {
    const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    const type = (header >> 1) & 3;
    if (type === UNKNOWN) return undefined;
    at += 3 + (type === RUN ? 1 : header >> 3);
    if ((header & 1) === 1) return { count, end: at };
  }
  return undefined;
}
