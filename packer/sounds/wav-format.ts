import { count } from '../../contract/quote.ts';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt, tooLarge, unsupported } from '../decode-problem.ts';

/** What the `fmt ` chunk says, checked and readable by us. */
export interface WavFormat {
  /** Frames a second. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  readonly bits: 8 | 16;
}

export const MAX_SAMPLE_RATE = 768_000;

/** Reads the `fmt ` chunk at `at`, whose `length` bytes are all there. */
export function readWavFormat(
  view: DataView,
  { at, dataAt, length }: { at: number; dataAt: number; length: number },
): WavFormat | DecodeProblem {
  if (length < 16) return corrupt(`the ‘fmt ’ chunk at byte ${at} is ${length} bytes long and needs 16`, at);
  const fields = readFields(new DataView(view.buffer, view.byteOffset + dataAt, length), at);
  return (
    checkExtension(fields) ??
    checkEncoding(fields) ??
    checkRate(fields) ??
    checkSizes(fields) ??
    formatOf(fields)
  );
}

interface Fields {
  /** Offset of the chunk in the file. */
  readonly at: number;
  readonly length: number;
  readonly tag: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly byteRate: number;
  readonly blockAlign: number;
  readonly bits: number;
  /** The encoding: of WAVE_FORMAT_EXTENSIBLE its subformat, else the tag. Undefined for a GUID of someone's own. */
  readonly encoding: number | undefined;
}

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_BYTES = 40;

/** Offsets from the chunk's start to its fields, for messages. */
const AT = { tag: 8, channels: 10, sampleRate: 12, byteRate: 16, blockAlign: 20, bits: 22 };

function readFields(chunk: DataView, at: number): Fields {
  const tag = chunk.getUint16(0, true);
  return {
    at,
    length: chunk.byteLength,
    tag,
    channels: chunk.getUint16(2, true),
    sampleRate: chunk.getUint32(4, true),
    byteRate: chunk.getUint32(8, true),
    blockAlign: chunk.getUint16(12, true),
    bits: chunk.getUint16(14, true),
    encoding: tag === EXTENSIBLE ? subformatOf(chunk) : tag,
  };
}

/** All registered encodings share a GUID but for its first two bytes, which are the tag. */
const SUBFORMAT_TAIL = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];

function subformatOf(chunk: DataView): number | undefined {
  if (chunk.byteLength < EXTENSIBLE_BYTES) return undefined;
  const registered = SUBFORMAT_TAIL.every((byte, i) => chunk.getUint8(26 + i) === byte);
  return registered ? chunk.getUint16(24, true) : undefined;
}

function checkExtension({ at, length, tag }: Fields): DecodeProblem | undefined {
  if (tag !== EXTENSIBLE || length >= EXTENSIBLE_BYTES) return undefined;
  return corrupt(
    `the ‘fmt ’ chunk at byte ${at} is ${length} bytes long and, being extensible, needs ${EXTENSIBLE_BYTES}`,
    at,
  );
}

function checkEncoding({ at, encoding, bits, channels }: Fields): DecodeProblem | undefined {
  if (channels === 0) return corrupt(`the ‘fmt ’ chunk at byte ${at} gives 0 channels`, at + AT.channels);
  if (encoding !== PCM || (bits !== 8 && bits !== 16)) {
    const what = `it holds ${nameOf(encoding, bits)} in ${count(channels, 'channel')}`;
    return unsupported(
      `${what}; only PCM of 8 or 16 bits is read`,
      at + (encoding === PCM ? AT.bits : AT.tag),
    );
  }
  if (channels <= 2) return undefined;
  return unsupported(`it has ${channels} channels; only 1 or 2 are read`, at + AT.channels);
}

function nameOf(encoding: number | undefined, bits: number): string {
  if (encoding === PCM) return `${bits}-bit PCM`;
  if (encoding === FLOAT) return `${bits}-bit float`;
  if (encoding === undefined) return 'an encoding with a private identifier';
  return ENCODINGS[encoding] ?? `encoding 0x${encoding.toString(16).toUpperCase().padStart(4, '0')}`;
}

const ENCODINGS: Readonly<Record<number, string>> = {
  2: 'Microsoft ADPCM',
  6: 'A-law',
  7: 'µ-law',
  17: 'IMA ADPCM',
  49: 'GSM 6.10',
  80: 'MPEG audio',
  85: 'MP3',
};

function checkRate({ at, sampleRate }: Fields): DecodeProblem | undefined {
  if (sampleRate === 0)
    return corrupt(`the ‘fmt ’ chunk at byte ${at} gives a sample rate of 0`, at + AT.sampleRate);
  if (sampleRate <= MAX_SAMPLE_RATE) return undefined;
  return tooLarge(`its sample rate is ${sampleRate} and the limit is ${MAX_SAMPLE_RATE}`, at + AT.sampleRate);
}

function checkSizes({
  at,
  channels,
  bits,
  blockAlign,
  sampleRate,
  byteRate,
}: Fields): DecodeProblem | undefined {
  const frame = (channels * bits) / 8;
  if (blockAlign !== frame) {
    const message = `the ‘fmt ’ chunk at byte ${at} gives a block align of ${blockAlign}; ${bits} bits in ${count(channels, 'channel')} make ${frame}`;
    return corrupt(message, at + AT.blockAlign);
  }
  if (byteRate === frame * sampleRate) return undefined;
  const message = `the ‘fmt ’ chunk at byte ${at} gives ${byteRate} bytes a second; ${sampleRate} frames of ${frame} make ${frame * sampleRate}`;
  return corrupt(message, at + AT.byteRate);
}

function formatOf({ sampleRate, channels, bits }: Fields): WavFormat {
  return { sampleRate, channels: channels === 1 ? 1 : 2, bits: bits === 8 ? 8 : 16 };
}
