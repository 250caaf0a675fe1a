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
  const [problem] = preludeProblems(bytes, fileSize);
  if (problem !== undefined) throw new ArchiveError(problem.message);
  return readPrelude(bytes);
}

/** What the fields say, right or wrong; a 64-bit number that no file can hold is infinite. Of at least 32 bytes. */
export function readPrelude(bytes: Uint8Array): Prelude {
  const view = viewOf(bytes);
  return {
    headerLength: view.getUint32(8, true),
    headerCrc32: view.getUint32(12, true),
    payloadOffset: safeNumber(view.getBigUint64(16, true)),
    payloadLength: safeNumber(view.getBigUint64(24, true)),
  };
}

/** Where a file breaks `docs/artifact.md`: bytes from its start. */
export interface ArchiveProblem {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

/** All that is wrong with the start of a file. One that does not begin as an archive has no more than that. */
export function* preludeProblems(bytes: Uint8Array, fileSize: number): Generator<ArchiveProblem, void> {
  if (fileSize < 4 || MAGIC.some((byte, position) => bytes[position] !== byte)) {
    const message = 'it does not begin with ‘PWBK’, so it is no archive of Packwright’s';
    yield { message, offset: 0, length: Math.min(4, fileSize) };
  } else if (bytes.length < PRELUDE_SIZE) {
    const message = `it ends after ${bytes.length} bytes, inside the ${PRELUDE_SIZE} of the prelude`;
    yield { message, offset: 0, length: bytes.length };
  } else {
    yield* versionProblems(viewOf(bytes));
    yield* regionProblems(readPrelude(bytes), fileSize);
  }
}

/** The first multiple of the alignment at or after `offset`. */
export function aligned(offset: number): number {
  return Math.ceil(offset / PAYLOAD_ALIGNMENT) * PAYLOAD_ALIGNMENT;
}

function* versionProblems(view: DataView): Generator<ArchiveProblem, void> {
  const schema = view.getUint16(4, true);
  const flags = view.getUint16(6, true);
  if (schema !== ARTIFACT_SCHEMA) {
    const message = `its artifact schema is ${schema}; this version reads ${ARTIFACT_SCHEMA} only`;
    yield { message, offset: 4, length: 2 };
  }
  if (flags !== 0) {
    const message = `its flags are 0x${flags.toString(16).padStart(4, '0')}; this version knows none`;
    yield { message, offset: 6, length: 2 };
  }
}

function* regionProblems(
  { headerLength, payloadOffset, payloadLength }: Prelude,
  fileSize: number,
): Generator<ArchiveProblem, void> {
  if (headerLength > MAX_HEADER_LENGTH) {
    const message = `its header of ${headerLength} bytes is longer than ${MAX_HEADER_LENGTH}`;
    yield { message, offset: 8, length: 4 };
  }
  const headerEnd = PRELUDE_SIZE + headerLength;
  if (payloadOffset % PAYLOAD_ALIGNMENT !== 0 || payloadOffset < headerEnd) {
    const message = `its payload offset ${payloadOffset} is no multiple of ${PAYLOAD_ALIGNMENT} after the header’s end at ${headerEnd}`;
    yield { message, offset: 16, length: 8 };
  }
  if (fileSize !== payloadOffset + payloadLength) {
    const message = `it has ${fileSize} bytes; its prelude says ${payloadOffset} + ${payloadLength}`;
    yield { message, offset: 24, length: 8 };
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** A 64-bit number that no file can hold becomes infinite and fails whatever check comes next. */
function safeNumber(value: bigint): number {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}
