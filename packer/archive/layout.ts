import { ArchiveError } from './archive-error.ts';

/** `docs/artifact.md`, "Prelude". All numbers are little-endian. */
export const PRELUDE_SIZE = 32;
/** The version of the layout and of the header; it changes only where a reader of the old one would go wrong. */
export const ARTIFACT_SCHEMA = 1;
export const PAYLOAD_ALIGNMENT = 16;
export const MAX_HEADER_LENGTH = 64 * 1024 * 1024;

/** `PWBK` */
const MAGIC = [0x50, 0x57, 0x42, 0x4b];

/** What the prelude says beside magic, schema and flags, which have one value each. Lengths and offset in bytes. */
export interface Prelude {
  readonly headerLength: number;
  readonly headerCrc32: number;
  /** From the start of the file; a multiple of 16. */
  readonly payloadOffset: number;
  readonly payloadLength: number;
}

export function encodePrelude({
  headerLength,
  headerCrc32,
  payloadOffset,
  payloadLength,
}: Prelude): Uint8Array {
  const bytes = new Uint8Array(PRELUDE_SIZE);
  bytes.set(MAGIC);
  const view = new DataView(bytes.buffer);
  view.setUint16(4, ARTIFACT_SCHEMA, true);
  view.setUint16(6, 0, true);
  view.setUint32(8, headerLength, true);
  view.setUint32(12, headerCrc32, true);
  view.setBigUint64(16, BigInt(payloadOffset), true);
  view.setBigUint64(24, BigInt(payloadLength), true);
  return bytes;
}

/** Throws {@link ArchiveError} for anything but an archive of this schema whose parts fill `fileSize` exactly. */
export function decodePrelude(bytes: Uint8Array, fileSize: number): Prelude {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fileSize < 4 || MAGIC.some((byte, position) => bytes[position] !== byte)) {
    throw new ArchiveError('it does not begin with ‘PWBK’, so it is no archive of Packwright’s');
  }
  if (bytes.length < PRELUDE_SIZE) {
    throw new ArchiveError(`it ends after ${bytes.length} bytes, inside the ${PRELUDE_SIZE} of the prelude`);
  }
  checkVersion(view.getUint16(4, true), view.getUint16(6, true));
  const prelude = {
    headerLength: view.getUint32(8, true),
    headerCrc32: view.getUint32(12, true),
    payloadOffset: safeNumber(view.getBigUint64(16, true)),
    payloadLength: safeNumber(view.getBigUint64(24, true)),
  };
  checkRegions(prelude, fileSize);
  return prelude;
}

/** The first multiple of the alignment at or after `offset`. */
export function aligned(offset: number): number {
  return Math.ceil(offset / PAYLOAD_ALIGNMENT) * PAYLOAD_ALIGNMENT;
}

function checkVersion(schema: number, flags: number): void {
  if (schema !== ARTIFACT_SCHEMA) {
    throw new ArchiveError(`its artifact schema is ${schema}; this version reads ${ARTIFACT_SCHEMA} only`);
  }
  if (flags !== 0) {
    throw new ArchiveError(`its flags are 0x${flags.toString(16).padStart(4, '0')}; this version knows none`);
  }
}

function checkRegions({ headerLength, payloadOffset, payloadLength }: Prelude, fileSize: number): void {
  if (headerLength > MAX_HEADER_LENGTH) {
    throw new ArchiveError(`its header of ${headerLength} bytes is longer than ${MAX_HEADER_LENGTH}`);
  }
  const headerEnd = PRELUDE_SIZE + headerLength;
  if (payloadOffset % PAYLOAD_ALIGNMENT !== 0 || payloadOffset < headerEnd) {
    throw new ArchiveError(
      `its payload offset ${payloadOffset} is no multiple of ${PAYLOAD_ALIGNMENT} after the header’s end at ${headerEnd}`,
    );
  }
  if (fileSize !== payloadOffset + payloadLength) {
    throw new ArchiveError(`it has ${fileSize} bytes; its prelude says ${payloadOffset} + ${payloadLength}`);
  }
}

/** A 64-bit number that no file can hold becomes infinite and fails whatever check comes next. */
function safeNumber(value: bigint): number {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}
