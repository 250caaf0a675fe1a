import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Codec } from './codec.ts';
import { decodeStream, plainBytes } from './platform-stream.ts';

/** As fast as DEFLATE at its level, and smaller; level 19 saves a fifth more and takes twenty times as long. */
const LEVEL = 9;

/**
 * One Zstandard frame (RFC 8878), by the platform's zstd: its bytes may differ from one Node to another. The frame
 * states its content size, so a runtime can decode it in one call, and has no checksum, since the header has one.
 */
export const zstd: Codec = {
  name: 'ZSTD',
  encode(decoded) {
    const params = { [constants.ZSTD_c_compressionLevel]: LEVEL };
    return plainBytes(zstdCompressSync(decoded, { pledgedSrcSize: decoded.length, params }));
  },
  decode: (stored, decodedSize) => decodeStream('ZSTD', zstdDecompressSync, { stored, decodedSize }),
};
