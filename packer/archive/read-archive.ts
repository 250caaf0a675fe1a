import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { quote } from '../../contract/quote.ts';
import { CodecError } from '../codecs/codec.ts';
import { codecByName } from '../codecs/index.ts';
import type { ArchiveHeader, AssetEntry } from '../generated/archive-header.ts';
import { ArchiveError } from './archive-error.ts';
import { CanonicalJsonError, parseCanonicalJson } from './canonical-json.ts';
import { checkHeader } from './check-header.ts';
import { decodePrelude, PRELUDE_SIZE, type Prelude } from './layout.ts';
import type { RandomAccess } from './random-access.ts';

/** An archive whose prelude and header have been found right; payloads are read and checked one by one. */
export interface Archive {
  readonly prelude: Prelude;
  readonly header: ArchiveHeader;
  /** The payload of one of `header.assets` as it is stored. Throws {@link ArchiveError}. */
  readStored(entry: AssetEntry): Promise<Uint8Array>;
  /** The payload, decoded, with its size and SHA-256 checked. Throws {@link ArchiveError}. */
  readPayload(entry: AssetEntry): Promise<Uint8Array>;
}

/**
 * Reads prelude and header and validates all of them (`docs/artifact.md`, "Reading"). Throws {@link ArchiveError} for
 * anything that is not a sound archive of this schema; what `access` throws passes.
 */
export async function readArchive(access: RandomAccess): Promise<Archive> {
  const prelude = await readPreludeOf(access);
  const header = readHeader(await read(access, PRELUDE_SIZE, prelude.headerLength), prelude);
  return archiveOf(access, prelude, header);
}

/**
 * An archive that was found right before, or was written by this program, and of which the CRC-32 of the header is
 * known: where that still is the header's, nothing else of it is checked again. Throws {@link ArchiveError} for any
 * other; what `access` throws passes.
 */
export async function readKnownArchive(access: RandomAccess, headerCrc32: number): Promise<Archive> {
  const prelude = await readPreludeOf(access);
  const bytes = await read(access, PRELUDE_SIZE, prelude.headerLength);
  if (crc32(bytes) !== headerCrc32) throw new ArchiveError('it is not the archive that was expected');
  return archiveOf(access, prelude, JSON.parse(new TextDecoder().decode(bytes)));
}

async function readPreludeOf(access: RandomAccess): Promise<Prelude> {
  return decodePrelude(await read(access, 0, Math.min(access.size, PRELUDE_SIZE)), access.size);
}

function archiveOf(access: RandomAccess, prelude: Prelude, header: ArchiveHeader): Archive {
  const readStored = ({ offset, size }: AssetEntry) => read(access, prelude.payloadOffset + offset, size);
  return {
    prelude,
    header,
    readStored,
    readPayload: async (entry) => decodePayload(entry, await readStored(entry)),
  };
}

function readHeader(bytes: Uint8Array, { headerCrc32, payloadLength }: Prelude): ArchiveHeader {
  const actual = crc32(bytes);
  if (actual !== headerCrc32) {
    throw new ArchiveError(
      `its header is damaged: the CRC-32 is ${hex(actual)}, the prelude says ${hex(headerCrc32)}`,
    );
  }
  try {
    return checkHeader(parseCanonicalJson(bytes), payloadLength);
  } catch (cause) {
    if (!(cause instanceof CanonicalJsonError)) throw cause;
    throw new ArchiveError(`its header is not as it must be: ${cause.message}`, { cause });
  }
}

function decodePayload(entry: AssetEntry, stored: Uint8Array): Uint8Array {
  const decoded = decodeStored(entry, stored);
  const problem = hashProblem(entry, decoded);
  if (problem !== undefined) throw new ArchiveError(problem);
  return decoded;
}

/** The payload from its stored bytes, with its size checked and not its SHA-256. Throws {@link ArchiveError}. */
export function decodeStored(
  { asset_name, codec, decoded_size }: AssetEntry,
  stored: Uint8Array,
): Uint8Array {
  try {
    return codecByName(codec).decode(stored, decoded_size);
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw cause;
    throw new ArchiveError(`its bank ${quote(asset_name)} is damaged: ${cause.message}`, { cause });
  }
}

/** What to say of a decoded payload that is not the one that was packed. */
export function hashProblem({ asset_name, sha256 }: AssetEntry, decoded: Uint8Array): string | undefined {
  const actual = createHash('sha256').update(decoded).digest('hex');
  return actual === sha256 ? undefined : hashMismatch(asset_name, sha256, actual);
}

export function hashMismatch(name: string, wanted: string, actual: string): string {
  return `its bank ${quote(name)} is damaged: the SHA-256 is ${actual}, the header says ${wanted}`;
}

/** A file may shrink while it is read. */
async function read(access: RandomAccess, offset: number, length: number): Promise<Uint8Array> {
  if (offset + length > access.size)
    throw new ArchiveError(`bytes ${offset} to ${offset + length} are not in it`);
  const bytes = length === 0 ? new Uint8Array(0) : await access.read(offset, length);
  if (bytes.length === length) return bytes;
  throw new ArchiveError(`it gave ${bytes.length} bytes at ${offset} where ${length} were asked for`);
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
