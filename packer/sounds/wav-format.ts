import { count } from '../../contract/quote.ts';
import { unreachable } from '../../contract/unreachable.ts';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt, tooLarge, unsupported } from '../decode-problem.ts';

/** What the `fmt ` chunk says, checked and readable by us. */
export interface WavFormat {
  /** Frames a second. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  readonly samples: SampleKind;
  /** Bytes of a sample in the file. */
  readonly width: number;
}

export type SampleKind = 'unsigned-8' | 'signed-16' | 'signed-24' | 'signed-32' | 'float-32' | 'float-64';

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
    checkValidBits(fields) ??
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
  /** Of the container: a sample takes them all in the file. */
  readonly bits: number;
  /** How many of them count; 0 where the file does not say. */
  readonly validBits: number;
  /** The encoding: of WAVE_FORMAT_EXTENSIBLE its subformat, else the tag. Undefined for a GUID of someone's own. */
  readonly encoding: number | undefined;
}

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_BYTES = 40;

/** Offsets from the chunk's start to its fields, for messages. */
const AT = { tag: 8, channels: 10, sampleRate: 12, byteRate: 16, blockAlign: 20, bits: 22, validBits: 26 };

/** By encoding, then by bits. */
const KINDS: Readonly<Record<number, Readonly<Record<number, SampleKind>>>> = {
  [PCM]: { 8: 'unsigned-8', 16: 'signed-16', 24: 'signed-24', 32: 'signed-32' },
  [FLOAT]: { 32: 'float-32', 64: 'float-64' },
};

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
    validBits: tag === EXTENSIBLE && chunk.byteLength >= 20 ? chunk.getUint16(18, true) : 0,
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

function checkEncoding(fields: Fields): DecodeProblem | undefined {
  const { at, encoding, bits, channels } = fields;
  if (channels === 0) return corrupt(`the ‘fmt ’ chunk at byte ${at} gives 0 channels`, at + AT.channels);
  if (kindOf(fields) === undefined) {
    const what = `it holds ${nameOf(encoding, bits)} in ${count(channels, 'channel')}`;
    return unsupported(
      `${what}; only PCM of 8, 16, 24 or 32 bits and float of 32 or 64 are read`,
      at + (encoding === PCM || encoding === FLOAT ? AT.bits : AT.tag),
    );
  }
  if (channels <= 2) return undefined;
  return unsupported(`it has ${channels} channels; only 1 or 2 are read`, at + AT.channels);
}

function kindOf({ encoding, bits }: Fields): SampleKind | undefined {
  return KINDS[encoding ?? 0]?.[bits];
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

/**
 * Samples of fewer bits than their container stand in its upper ones, so that they are read as the whole container; the
 * lower ones are zero, or what the writer left there, and count as what they are.
 */
function checkValidBits({ at, bits, validBits }: Fields): DecodeProblem | undefined {
  if (validBits <= bits) return undefined;
  const message = `the ‘fmt ’ chunk at byte ${at} says that ${validBits} bits of each ${bits} count`;
  return corrupt(message, at + AT.validBits);
}

function formatOf(fields: Fields): WavFormat {
  const { sampleRate, channels, bits } = fields;
  const samples = kindOf(fields) ?? unreachable('an encoding that was checked');
  return { sampleRate, channels: channels === 1 ? 1 : 2, samples, width: bits / 8 };
}
