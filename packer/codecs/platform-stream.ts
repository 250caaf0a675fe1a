import type { ZlibOptions, ZstdOptions } from 'node:zlib';
import type { CodecName } from '../../contract/codec-name.ts';
import { CodecError, checkDecodedSize, wrongSize } from './codec.ts';

/** A synchronous decoder of `node:zlib`, which with `info` also tells how much of its input it used. */
export type PlatformDecoder = (stored: Uint8Array, options: ZlibOptions & ZstdOptions) => unknown;

/**
 * Decodes with a decoder of the platform and holds the result to what the header promises: exactly `decodedSize`
 * bytes from exactly the bytes of `stored`.
 */
export function decodeStream(
  codec: CodecName,
  decoder: PlatformDecoder,
  { stored, decodedSize }: { stored: Uint8Array; decodedSize: number },
): Uint8Array {
  checkDecodedSize(codec, decodedSize);
  const { buffer, engine } = run(codec, decoder, { stored, decodedSize });
  if (buffer.length !== decodedSize) throw wrongSize(codec, buffer.length, decodedSize);
  if (engine.bytesWritten !== stored.length) {
    throw new CodecError(codec, `${stored.length - engine.bytesWritten} bytes follow the end of the stream`);
  }
  return plainBytes(buffer);
}

/** The same memory without the ways of a Node Buffer, whose `slice` does not copy. */
export function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** What `info: true` makes the decoders of `node:zlib` return; the types of Node do not say so. */
interface Decoded {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Output buffers of just the right size save a copy, but the size is a claim that nobody has checked yet: beyond
 * this many bytes the decoder has to earn them.
 */
const MAX_TRUSTED_SIZE = 16 * 1024 * 1024;

function run(
  codec: CodecName,
  decoder: PlatformDecoder,
  { stored, decodedSize }: { stored: Uint8Array; decodedSize: number },
): Decoded {
  const chunkSize = Math.min(Math.max(decodedSize, 64), MAX_TRUSTED_SIZE);
  try {
    return decoder(stored, { info: true, chunkSize, maxOutputLength: Math.max(decodedSize, 1) }) as Decoded;
  } catch (cause) {
    if (isTooLong(cause)) throw wrongSize(codec, 'more', decodedSize);
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new CodecError(codec, `the stream is damaged (${problem})`, { cause });
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
