import { crc32 } from 'node:zlib';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { corrupt, isProblem, unsupported } from '../decode-problem.ts';
import { PNG_HEADER_BYTES, type PngHeader } from './png-header.ts';
import { readU32 } from './read-u32.ts';

/** The chunks that make an image, checked for order, number and checksum. */
export interface PngChunks {
  /** PLTE of an indexed image, three bytes a colour; empty in others, where it is only a suggestion. */
  readonly palette: Uint8Array;
  /** tRNS; undefined where it is absent or the colour type has alpha anyway. */
  readonly transparency: Uint8Array | undefined;
  /** The data of all IDAT chunks: one zlib stream. */
  readonly data: Uint8Array;
  /** Offset of the first IDAT chunk. */
  readonly dataAt: number;
}

/**
 * Walks the chunks after IHDR up to IEND. What follows IEND is ignored, as every viewer does, and so are ancillary
 * chunks other than tRNS, whatever their checksum: they cannot change a pixel. tRNS can, so it is held to its checksum.
 */
export function readPngChunks(bytes: Uint8Array, header: PngHeader): PngChunks | DecodeProblem {
  const found: Found = {
    header,
    palette: undefined,
    transparency: undefined,
    data: [],
    dataAt: 0,
    dataEnd: 0,
  };
  for (let at = PNG_HEADER_BYTES; at < bytes.length; ) {
    const chunk = readChunk(bytes, at);
    if (isProblem(chunk)) return chunk;
    if (chunk.type === IEND) return finish(found, at);
    const trouble = accept(found, chunk);
    if (trouble !== undefined) return trouble;
    at = chunk.end;
  }
  return corrupt(`the file ends at byte ${bytes.length} without an IEND chunk`, bytes.length);
}

interface Chunk {
  readonly type: number;
  readonly at: number;
  readonly data: Uint8Array;
  /** Offset of the next chunk. */
  readonly end: number;
}

interface Found {
  readonly header: PngHeader;
  palette: Uint8Array | undefined;
  transparency: Uint8Array | undefined;
  readonly data: Uint8Array[];
  dataAt: number;
  /** Where the last IDAT chunk ended; the next one must begin there. */
  dataEnd: number;
}

const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
const TRNS = 0x74524e53;
/** Set in the type of a chunk that a reader may skip (PNG, 5.4). */
const ANCILLARY = 0x20000000;

function readChunk(bytes: Uint8Array, at: number): Chunk | DecodeProblem {
  if (at + 8 > bytes.length) return corrupt(`the file ends inside the chunk that begins at byte ${at}`, at);
  const length = readU32(bytes, at);
  const type = readU32(bytes, at + 4);
  const dataAt = at + 8;
  const end = dataAt + length + 4;
  if (!isChunkType(bytes, at + 4))
    return corrupt(`no chunk begins at byte ${at}: its type is not four letters`, at);
  if (end > bytes.length) {
    const left = bytes.length - dataAt;
    return corrupt(
      `the ${nameOf(type)} chunk at byte ${at} is cut off: of its ${length} bytes and 4 of checksum only ${left} are there`,
      at,
    );
  }
  const read = type === TRNS || (type & ANCILLARY) === 0;
  if (read && crc32(bytes.subarray(at + 4, end - 4)) !== readU32(bytes, end - 4)) {
    return corrupt(`the checksum of the ${nameOf(type)} chunk at byte ${at} is wrong`, end - 4);
  }
  return { type, at, data: bytes.subarray(dataAt, end - 4), end };
}

function accept(found: Found, chunk: Chunk): DecodeProblem | undefined {
  switch (chunk.type) {
    case IDAT:
      return acceptData(found, chunk);
    case PLTE:
      return acceptPalette(found, chunk);
    case TRNS:
      return acceptTransparency(found, chunk);
    case IHDR:
      return corrupt(`there is a second IHDR chunk at byte ${chunk.at}`, chunk.at);
    default:
      if ((chunk.type & ANCILLARY) !== 0) return undefined;
      return unsupported(
        `the ${nameOf(chunk.type)} chunk at byte ${chunk.at} is needed to read it and is none that PNG defines`,
        chunk.at,
      );
  }
}

function acceptData(found: Found, { at, data, end }: Chunk): DecodeProblem | undefined {
  if (found.data.length === 0) found.dataAt = at;
  else if (at !== found.dataEnd)
    return corrupt(`the IDAT chunk at byte ${at} does not follow the others`, at);
  found.data.push(data);
  found.dataEnd = end;
  return undefined;
}

function acceptPalette(found: Found, { at, data }: Chunk): DecodeProblem | undefined {
  const { header } = found;
  if (found.palette !== undefined) return corrupt(`there is a second PLTE chunk at byte ${at}`, at);
  if (found.data.length > 0) return corrupt(`the PLTE chunk at byte ${at} comes after the image data`, at);
  if (header.kind !== 'indexed') {
    found.palette = NOTHING;
    return undefined;
  }
  if (data.length % 3 !== 0) {
    return corrupt(`the PLTE chunk at byte ${at} is ${data.length} bytes long, no multiple of 3`, at);
  }
  if (data.length === 0) return corrupt(`the PLTE chunk at byte ${at} holds no colour`, at);
  const [colors, most] = [data.length / 3, 2 ** header.depth];
  if (colors > most) {
    return corrupt(
      `the PLTE chunk at byte ${at} holds ${colors} colours and a bit depth of ${header.depth} allows ${most}`,
      at,
    );
  }
  found.palette = data;
  return undefined;
}

function acceptTransparency(found: Found, { at, data }: Chunk): DecodeProblem | undefined {
  const { colorType } = found.header;
  if (colorType === 4 || colorType === 6) return undefined;
  if (found.transparency !== undefined) return corrupt(`there is a second tRNS chunk at byte ${at}`, at);
  if (found.data.length > 0) return corrupt(`the tRNS chunk at byte ${at} comes after the image data`, at);
  found.transparency = data;
  if (colorType !== 3) {
    const needed = colorType === 0 ? 2 : 6;
    if (data.length === needed) return undefined;
    return corrupt(`the tRNS chunk at byte ${at} is ${data.length} bytes long and must be ${needed}`, at);
  }
  if (found.palette === undefined) return corrupt(`the tRNS chunk at byte ${at} comes before PLTE`, at);
  const colors = found.palette.length / 3;
  if (data.length <= colors) return undefined;
  return corrupt(
    `the tRNS chunk at byte ${at} holds ${data.length} alphas and PLTE only ${colors} colours`,
    at,
  );
}

function finish(
  { header, palette, transparency, data, dataAt }: Found,
  at: number,
): PngChunks | DecodeProblem {
  if (data.length === 0) return corrupt('it has no IDAT chunk', at);
  if (header.kind === 'indexed' && palette === undefined) {
    return corrupt('its pixels are palette indices and it has no PLTE chunk', dataAt);
  }
  return { palette: palette ?? NOTHING, transparency, data: concatenate(data), dataAt };
}

const NOTHING = new Uint8Array(0);

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isChunkType(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const upper = bytes[i] & ~0x20;
    if (upper < 0x41 || upper > 0x5a) return false;
  }
  return true;
}

function nameOf(type: number): string {
  return String.fromCharCode(type >>> 24, (type >>> 16) & 255, (type >>> 8) & 255, type & 255);
}
