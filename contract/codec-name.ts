/** `output.codec`: how a bank's payload is stored. In SCREAMING_SNAKE_CASE (specification 001, "Output"). */
export const CODEC_NAMES = ['NONE', 'LZ4_BLOCK', 'DEFLATE_RAW', 'ZSTD'] as const;

export type CodecName = (typeof CODEC_NAMES)[number];

export function isCodecName(name: string): name is CodecName {
  return (CODEC_NAMES as readonly string[]).includes(name);
}

export const CODEC_SUMMARIES: Readonly<Record<CodecName, string>> = {
  NONE: 'stored as it is: nothing to decode at run time',
  LZ4_BLOCK: 'one LZ4 block: small and fast to decode, the same bytes on every machine',
  DEFLATE_RAW: 'a raw DEFLATE stream (RFC 1951): smaller, decoders everywhere',
  ZSTD: 'one Zstandard frame (RFC 8878): as small as DEFLATE and faster to decode',
};
