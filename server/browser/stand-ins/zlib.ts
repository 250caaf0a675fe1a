import {
  deflate,
  deflateRaw,
  Z_BUF_ERROR,
  Z_FINISH,
  Z_NEED_DICT,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
} from 'pako';
import { pngModule } from '../../../packer/images/png-module/png-module.ts';
import { tooLong, withCode } from './zlib-errors.ts';

/**
 * What the packer uses of `node:zlib`, for the browser: zlib's own port to JavaScript with Node's ways around it, so
 * that the same streams are taken and refused for the same reasons. Sound streams are inflated by the module that
 * decodes PNGs, which is several times faster and refuses what zlib refuses.
 */

export interface InflateOptions {
  /** More bytes are an error. */
  readonly maxOutputLength?: number;
  /** Taken and ignored: the result is made in one piece. */
  readonly chunkSize?: number;
  /** Whether to return, beside the bytes, how much of the input they were made of. */
  readonly info?: boolean;
}

export interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

export interface Inflate {
  (data: Uint8Array, options: InflateOptions & { readonly info: true }): Inflated;
  (data: Uint8Array, options?: InflateOptions & { readonly info?: false }): Uint8Array;
}

export function deflateSync(data: Uint8Array, { level = -1 }: { readonly level?: number } = {}): Uint8Array {
  return deflate(data, { level });
}

export function deflateRawSync(
  data: Uint8Array,
  { level = -1 }: { readonly level?: number } = {},
): Uint8Array {
  return deflateRaw(data, { level });
}

/** A stream with header and checksum. Throws errors with the codes of `node:zlib`. */
export const inflateSync: Inflate = (data: Uint8Array, options?: InflateOptions) =>
  inflate(data, MAX_WINDOW, options) as never;

/** A bare stream. Throws errors with the codes of `node:zlib`. */
export const inflateRawSync: Inflate = (data: Uint8Array, options?: InflateOptions) =>
  inflate(data, -MAX_WINDOW, options) as never;

export function crc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start;
  for (let i = 0; i < bytes.length; i++) crc = (CRC_TABLE[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Bits of the largest window; negative for a stream without header and checksum. */
const MAX_WINDOW = 15;
/** As in Node, without a limit of the caller's. */
const MAX_OUTPUT = 2 ** 31 - 1;
/** Room to begin with: what a stream claims to hold is not believed before it is there. */
const FIRST_ROOM = 64 * 1024;

function inflate(
  data: Uint8Array,
  windowBits: number,
  { maxOutputLength = MAX_OUTPUT, info = false }: InflateOptions = {},
): Uint8Array | Inflated {
  const sound = pngModule()?.inflate(data, windowBits < 0 ? 'raw' : 'zlib', maxOutputLength);
  if (sound !== undefined)
    return info ? { buffer: sound.bytes, engine: { bytesWritten: sound.used } } : sound.bytes;
  const stream = new ZStream();
  zlibInflateInit2(stream, windowBits);
  stream.input = data;
  stream.avail_in = data.length;
  stream.output = new Uint8Array(Math.min(maxOutputLength, FIRST_ROOM));
  stream.avail_out = stream.output.length;
  let status = zlibInflate(stream, Z_FINISH);
  while ((status === Z_OK || status === Z_BUF_ERROR) && stream.avail_out === 0) {
    // zlib has to be asked once more to say whether a full buffer was the whole.
    grow(stream, maxOutputLength);
    status = zlibInflate(stream, Z_FINISH);
    if (stream.total_out > maxOutputLength) throw tooLong(maxOutputLength);
  }
  if (status !== Z_STREAM_END) throw failure(status, stream.msg);
  const buffer = stream.output.subarray(0, stream.next_out);
  return info ? { buffer, engine: { bytesWritten: stream.next_in } } : buffer;
}

/** One byte beyond the limit is enough to see that it is passed. */
function grow(stream: ZStream, limit: number): void {
  const room = Math.min(stream.output.length * 4 + 1, limit + 1);
  const output = new Uint8Array(room);
  output.set(stream.output);
  stream.output = output;
  stream.avail_out = room - stream.next_out;
}

function failure(status: number, message: string): Error {
  if (status === Z_NEED_DICT) return withCode('Z_NEED_DICT', 'Missing dictionary');
  if (status === Z_BUF_ERROR || status === Z_OK) return withCode('Z_BUF_ERROR', 'unexpected end of file');
  return withCode('Z_DATA_ERROR', message);
}

/** Of the polynomial 0xEDB88320, one entry a byte (PNG, annex D). */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
