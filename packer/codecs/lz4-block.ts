import type { Codec } from './codec.ts';
import { decodeLz4 } from './lz4-decode.ts';
import { encodeLz4 } from './lz4-encode.ts';

/** One LZ4 block by our own writer: the same bytes on every machine (`docs/artifact.md`, "LZ4_BLOCK"). */
export const lz4Block: Codec = {
  name: 'LZ4_BLOCK',
  encode: encodeLz4,
  decode: decodeLz4,
};
