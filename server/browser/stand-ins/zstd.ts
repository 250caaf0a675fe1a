import wasm from 'zstd.wasm';
import type { Inflate, InflateOptions } from './zlib.ts';
import { type ZstdLibrary, zstdLibrary } from './zstd-library.ts';

/** What the packer uses of Zstandard in `node:zlib`, for the browser. The library is made when it is first needed. */
export const constants = { ZSTD_c_compressionLevel: 100 };

export function zstdCompressSync(data: Uint8Array, { params }: CompressOptions): Uint8Array {
  return loaded().compress(data, params[constants.ZSTD_c_compressionLevel] ?? DEFAULT_LEVEL);
}

export const zstdDecompressSync: Inflate = (data: Uint8Array, options: InflateOptions = {}) => {
  const { maxOutputLength = MAX_OUTPUT, info = false } = options;
  const { bytes, used } = loaded().decompress(data, maxOutputLength);
  return (info ? { buffer: bytes, engine: { bytesWritten: used } } : bytes) as never;
};

interface CompressOptions {
  readonly params: Readonly<Record<number, number>>;
}

const DEFAULT_LEVEL = 3;
/** As in Node, without a limit of the caller's. */
const MAX_OUTPUT = 2 ** 31 - 1;

let library: ZstdLibrary | undefined;

function loaded(): ZstdLibrary {
  library ??= zstdLibrary(wasm);
  return library;
}
