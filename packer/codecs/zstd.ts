import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Codec, CodecError } from './codec.ts';
import { decodeStream, plainBytes } from './platform-stream.ts';

/** As fast as DEFLATE at its level, and smaller; level 19 saves a fifth more and takes twenty times as long. */
const LEVEL = 9;

/**
 * One Zstandard frame (RFC 8878), by the platform's zstd: its bytes may differ from one Node to another. The frame
 * states its content size, so a runtime can decode it in one call, and has no checksum, since the header has one.
 */
export const zstd: Codec = {
  name: 'ZSTD',
  isAvailable: typeof zstdCompressSync === 'function',
  encode: (decoded) =>
    plainBytes(
      zstdCompressSync(decoded, {
        pledgedSrcSize: decoded.length,
        params: { [constants.ZSTD_c_compressionLevel]: LEVEL },
      }),
    ),
  decode(stored, decodedSize) {
    if (this.isAvailable === false) throw new CodecError('ZSTD', 'browsers have no Zstandard');
    return decodeStream('ZSTD', zstdDecompressSync, { stored, decodedSize });
  },
};
