import { crc32 } from 'node:zlib';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt, tooLarge, unsupported } from '../decode-problem.ts';
import { readU32 } from './read-u32.ts';

/** What the IHDR chunk says (PNG, third edition, 11.2.1), checked. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Which of our image types the file decodes to. */
  readonly kind: 'indexed' | 'true-color';
  /** Bits a sample, or a palette index: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly colorType: ColorType;
  readonly interlaced: boolean;
}

/** 0 grey, 2 RGB, 3 indexed, 4 grey and alpha, 6 RGBA. */
export type ColorType = 0 | 2 | 3 | 4 | 6;

export const MAX_SIDE = 16384;
export const MAX_PIXELS = 2 ** 26;

/** Bytes of a file that {@link readPngHeader} looks at. */
export const PNG_HEADER_BYTES = 33;

export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the size and kind of a PNG from its first {@link PNG_HEADER_BYTES}; the rest need not be there. */
export function readPngHeader(bytes: Uint8Array): PngHeader | DecodeProblem {
  return checkFrame(bytes) ?? readFields(bytes);
}

const CHUNK_AT = 8;
const TYPE_AT = 12;
const FIELDS_AT = 16;
const CRC_AT = 29;

/** Signature, then a chunk that is a whole IHDR. */
function checkFrame(bytes: Uint8Array): DecodeProblem | undefined {
  const wrong = PNG_SIGNATURE.findIndex((byte, at) => bytes[at] !== byte);
  if (bytes.length === 0) return corrupt('the file is empty', 0);
  if (wrong >= 0) return corrupt('it does not begin with the signature of a PNG', wrong);
  if (bytes.length < FIELDS_AT) return corrupt('the file ends inside its first chunk', bytes.length);
  const type = String.fromCharCode(...bytes.subarray(TYPE_AT, FIELDS_AT));
  if (type === 'CgBI') {
    return unsupported('it is in Apple’s own variant of PNG, with a CgBI chunk at byte 8', CHUNK_AT);
  }
  if (type !== 'IHDR') return corrupt('its first chunk, at byte 8, is not IHDR', CHUNK_AT);
  const length = readU32(bytes, CHUNK_AT);
  if (length !== 13) {
    return corrupt(`the IHDR chunk at byte 8 is ${length} bytes long and must be 13`, CHUNK_AT);
  }
  if (bytes.length < PNG_HEADER_BYTES) return corrupt('the file ends inside the IHDR chunk', bytes.length);
  if (crc32(bytes.subarray(TYPE_AT, CRC_AT)) === readU32(bytes, CRC_AT)) return undefined;
  return corrupt('the checksum of the IHDR chunk at byte 8 is wrong', CRC_AT);
}

function readFields(bytes: Uint8Array): PngHeader | DecodeProblem {
  const width = readU32(bytes, FIELDS_AT);
  const height = readU32(bytes, FIELDS_AT + 4);
  const [depth = 0, color = 0, compression, filter, interlace] = bytes.subarray(FIELDS_AT + 8, CRC_AT);
  const colorType = COLOR_TYPES.find((known) => known === color);
  if (colorType === undefined) {
    return corrupt(`IHDR gives colour type ${color} and only 0, 2, 3, 4 and 6 exist`, FIELDS_AT + 9);
  }
  if (!DEPTHS[colorType].includes(depth)) {
    const allowed = DEPTHS[colorType].join(', ');
    return corrupt(
      `IHDR gives bit depth ${depth}; colour type ${colorType} allows only ${allowed}`,
      FIELDS_AT + 8,
    );
  }
  if (compression !== 0) return badMethod('compression method', compression, FIELDS_AT + 10);
  if (filter !== 0) return badMethod('filter method', filter, FIELDS_AT + 11);
  if (interlace !== 0 && interlace !== 1) return badMethod('interlace method', interlace, FIELDS_AT + 12);
  const kind = colorType === 3 ? 'indexed' : 'true-color';
  const interlaced = interlace === 1;
  return checkSize(width, height) ?? { width, height, kind, depth, colorType, interlaced };
}

const COLOR_TYPES: readonly ColorType[] = [0, 2, 3, 4, 6];

const DEPTHS: Readonly<Record<ColorType, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function badMethod(name: string, value: number | undefined, at: number): DecodeProblem {
  return corrupt(`IHDR gives ${name} ${value}, which does not exist`, at);
}

function checkSize(width: number, height: number): DecodeProblem | undefined {
  if (width === 0) return corrupt('IHDR gives a width of 0', FIELDS_AT);
  if (height === 0) return corrupt('IHDR gives a height of 0', FIELDS_AT + 4);
  const size = `the image is ${width} × ${height} pixels`;
  if (width > MAX_SIDE) return tooLarge(`${size} and the limit is ${MAX_SIDE} a side`, FIELDS_AT);
  if (height > MAX_SIDE) return tooLarge(`${size} and the limit is ${MAX_SIDE} a side`, FIELDS_AT + 4);
  if (width * height <= MAX_PIXELS) return undefined;
  return tooLarge(`${size} and the limit is ${MAX_PIXELS} in all`, FIELDS_AT);
}
