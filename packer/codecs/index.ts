import type { CodecName } from '../../contract/codec-name.ts';
import type { Codec } from './codec.ts';
import { deflateRaw } from './deflate-raw.ts';
import { lz4Block } from './lz4-block.ts';
import { none } from './none.ts';
import { zstd } from './zstd.ts';

/** Every codec by its name. */
const CODECS: Readonly<Record<CodecName, Codec>> = {
  NONE: none,
  LZ4_BLOCK: lz4Block,
  DEFLATE_RAW: deflateRaw,
  ZSTD: zstd,
};

export function codecByName(name: CodecName): Codec {
  return CODECS[name];
}
