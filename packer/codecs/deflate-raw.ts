import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec.ts';
import { decodeStream, plainBytes } from './platform-stream.ts';

/** Level 9 takes eight times as long for banks 7 % smaller. */
const LEVEL = 6;

/** A raw DEFLATE stream (RFC 1951), by the platform's zlib: its bytes may differ from one Node to another. */
export const deflateRaw: Codec = {
  name: 'DEFLATE_RAW',
  encode: (decoded) => plainBytes(deflateRawSync(decoded, { level: LEVEL })),
  decode: (stored, decodedSize) => decodeStream('DEFLATE_RAW', inflateRawSync, { stored, decodedSize }),
};
