/** All that the packer uses of `node:zlib`, in the browser. */
export { crc32, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from './zlib.ts';
export { constants, zstdCompressSync, zstdDecompressSync } from './zstd.ts';
