import { CODEC_NAMES, type CodecName } from '../codec-name.ts';
import type { FormatCatalog } from '../format-contract.ts';
import { stringAt } from '../json/tree.ts';
import { mostSimilar } from '../similar.ts';
import type { DeclarationContext } from './context.ts';
import { formatMeant } from './format-name.ts';

/** What people call ways of storing bytes, in lower case, and the codec of ours that it is; undefined where none is. */
const WORDS: ReadonlyMap<string, CodecName | undefined> = new Map([
  ...CODEC_NAMES.map((name): [string, CodecName] => [name.toLowerCase().replaceAll('_', ''), name]),
  ['lz4', 'LZ4_BLOCK'],
  ['deflate', 'DEFLATE_RAW'],
  ['deflated', 'DEFLATE_RAW'],
  ['zst', 'ZSTD'],
  ['zstandard', 'ZSTD'],
  ['uncompressed', 'NONE'],
  ...['zlib', 'zip', 'gzip', 'gz', 'brotli', 'lzma', 'xz', 'bzip2', 'snappy', 'lz77', 'lzss', 'huffman'].map(
    (word): [string, undefined] => [word, undefined],
  ),
]);

/** No format is longer by far; a text that is gets no second look. */
const MAX_FORMAT_LENGTH = 200;

/** A codec's name inside the name of a format. */
export interface HiddenCodec {
  /** As written, such as `lz4_block`. */
  readonly words: string;
  /** The codec it names; undefined where Packwright has none of that name. */
  readonly codec: CodecName | undefined;
  /** The format without it, where that is a known one. */
  readonly format: string | undefined;
}

/** The codec hidden in a format's name (specification 001, "Output"); a format of the catalogue hides none. */
export function hiddenCodec(text: string, formats: FormatCatalog): HiddenCodec | undefined {
  if (text.length > MAX_FORMAT_LENGTH || formats.has(text)) return undefined;
  const found = [...codecWords(text)].map(({ start, end, codec }) => ({
    words: text.slice(start, end),
    codec,
    format: formatMeant(text.slice(0, start) + text.slice(end), formats)?.id,
  }));
  return found.find(({ format }) => format !== undefined) ?? found[0];
}

/** The codec that `output.format` hides in its name, which is the one its author chose. */
export function codecHiddenInFormat({ document, formats }: DeclarationContext): CodecName | undefined {
  const format = stringAt(document.root, ['output', 'format']);
  return format === undefined ? undefined : hiddenCodec(format, formats)?.codec;
}

/** The codec that a name which is none most likely means. */
export function codecLike(text: string): CodecName | undefined {
  const known = WORDS.get(text.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const near = known ?? mostSimilar(text, CODEC_NAMES);
  return CODEC_NAMES.find((name) => name === near);
}

/** The runs of one or two words that name a codec, the longer before the shorter: `lz4_block` before `lz4`. */
function* codecWords(text: string): Generator<{ start: number; end: number; codec: CodecName | undefined }> {
  const words = [...text.matchAll(/[A-Za-z0-9]+/g)];
  for (const [position, first] of words.entries()) {
    for (const last of [words[position + 1], first]) {
      if (last === undefined) continue;
      const key = (last === first ? first[0] : first[0] + last[0]).toLowerCase();
      if (!WORDS.has(key)) continue;
      yield { start: first.index, end: last.index + last[0].length, codec: WORDS.get(key) };
    }
  }
}
