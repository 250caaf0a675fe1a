/** `output.codec`: how a bank's payload is stored. In SCREAMING_SNAKE_CASE (specification 001, "Output"). */
export const CODEC_NAMES = ['NONE', 'LZ4_BLOCK', 'DEFLATE_RAW', 'ZSTD'] as const;

export type CodecName = (typeof CODEC_NAMES)[number];

export function isCodecName(name: string): name is CodecName {
  return (CODEC_NAMES as readonly string[]).includes(name);
}
