import type { DecodeProblem, Sound } from '../../formats/decoded-input.ts';
import { checkFileSize, corrupt, isProblem, tooLarge, unsupported } from '../decode-problem.ts';
import { readWavFormat, type WavFormat } from './wav-format.ts';
import { readLoop, type WavLoop } from './wav-loop.ts';
import { readSamples } from './wav-samples.ts';

/**
 * Decodes a RIFF WAVE file of one or two channels to 16 bits, as {@link readSamples} says, with the loop of its `smpl`
 * chunk, which may stand before or after the samples. Other chunks are skipped; what follows the samples and is no
 * whole chunk is not looked at.
 */
export function decodeWav(bytes: Uint8Array): Sound | DecodeProblem {
  const trouble = checkFileSize(bytes) ?? checkRiff(bytes);
  if (trouble !== undefined) return trouble;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = findChunks(view);
  return isProblem(found) ? found : soundOf(bytes, found);
}

/** What a file needs and may have. */
interface Found {
  readonly format: WavFormat;
  readonly data: Chunk;
  readonly loops: Chunk | undefined;
}

/** Files have a handful; walking through millions of empty ones would take longer than to pack a game. */
const MAX_CHUNKS = 10_000;

function findChunks(view: DataView): Found | DecodeProblem {
  let format: WavFormat | undefined;
  let loops: Chunk | undefined;
  let at = 12;
  for (let chunks = 0; at < view.byteLength; chunks++) {
    if (chunks === MAX_CHUNKS) return tooLarge(`it has over ${MAX_CHUNKS} chunks before its samples`, at);
    const chunk = readChunk(view, at);
    if (isProblem(chunk)) return chunk;
    if (chunk.id === 'data') {
      if (format === undefined) return corrupt(`the ‘data’ chunk at byte ${at} comes before ‘fmt ’`, at);
      return { format, data: chunk, loops: loops ?? loopsAfter(view, chunk) };
    }
    if (chunk.id === 'smpl') loops ??= chunk;
    if (chunk.id === 'fmt ') {
      if (format !== undefined) return corrupt(`there is a second ‘fmt ’ chunk at byte ${at}`, at);
      const read = readWavFormat(view, { at, dataAt: chunk.dataAt, length: chunk.dataEnd - chunk.dataAt });
      if (isProblem(read)) return read;
      format = read;
    }
    at = chunk.next;
  }
  const end = view.byteLength;
  return corrupt(`the file ends at byte ${end} without a ‘data’ chunk`, end);
}

/** The samples are whole: whatever is wrong behind them costs a loop at most. */
function loopsAfter(view: DataView, data: Chunk): Chunk | undefined {
  let at = data.next;
  for (let chunks = 0; at < view.byteLength && chunks < MAX_CHUNKS; chunks++) {
    const chunk = readChunk(view, at);
    if (isProblem(chunk)) return undefined;
    if (chunk.id === 'smpl') return chunk;
    at = chunk.next;
  }
  return undefined;
}

/**
 * Writers that cannot seek back leave a size that says "up to the end": 0xFFFFFFFF, or 0x7FFFF000 and a little from
 * `sox`. None of them can be meant in a file under our limit.
 */
const UNKNOWN_SIZE = 0x7ffff000;

function checkRiff(bytes: Uint8Array): DecodeProblem | undefined {
  if (bytes.length === 0) return corrupt('the file is empty', 0);
  if (bytes.length < 12) return corrupt('the file ends inside its RIFF header', bytes.length);
  const [form, kind] = [textAt(bytes, 0), textAt(bytes, 8)];
  if (form === 'RIFX') return unsupported('it is RIFX, whose numbers are big-endian; only RIFF is read', 0);
  if (form === 'RF64') return unsupported('it is RF64, for files over 4 GiB; only RIFF is read', 0);
  if (form !== 'RIFF') return corrupt('it does not begin with ‘RIFF’', 0);
  if (kind !== 'WAVE') return corrupt('its RIFF header does not say ‘WAVE’ at byte 8', 8);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  // A pad byte that was counted and not written harms nothing.
  if (size >= UNKNOWN_SIZE || size + 8 <= bytes.length + 1) return undefined;
  return corrupt(`its RIFF header says ${size} bytes follow and the file has ${bytes.length - 8}`, 4);
}

interface Chunk {
  readonly id: string;
  readonly at: number;
  readonly dataAt: number;
  readonly dataEnd: number;
  /** Offset of the next chunk, after the pad byte of an odd length. */
  readonly next: number;
}

function readChunk(view: DataView, at: number): Chunk | DecodeProblem {
  if (at + 8 > view.byteLength)
    return corrupt(`the file ends inside the chunk that begins at byte ${at}`, at);
  const id = textAt(new Uint8Array(view.buffer, view.byteOffset + at, 4), 0);
  const size = view.getUint32(at + 4, true);
  const left = view.byteLength - at - 8;
  const length = id === 'data' && size >= UNKNOWN_SIZE ? left : size;
  if (length > left) {
    const name = /^[ -~]{4}$/.test(id) ? `‘${id}’ chunk` : 'chunk';
    return corrupt(`the ${name} at byte ${at} says ${length} bytes and only ${left} are there`, at);
  }
  const dataEnd = at + 8 + length;
  return { id, at, dataAt: at + 8, dataEnd, next: dataEnd + (length & 1) };
}

function soundOf(bytes: Uint8Array, { format, data, loops }: Found): Sound | DecodeProblem {
  const { at, dataAt, dataEnd } = data;
  const { sampleRate, channels, width } = format;
  const frame = channels * width;
  const length = dataEnd - dataAt;
  if (length % frame !== 0) {
    return corrupt(
      `the ‘data’ chunk at byte ${at} holds ${length} bytes, no multiple of the ${frame} of a frame`,
      at,
    );
  }
  const read = readSamples(bytes, format, { from: dataAt, end: dataEnd });
  if (isProblem(read)) return read;
  const { loop, remarks } = loopOf(bytes, loops, length / frame);
  const all = [...read.remarks, ...remarks];
  return {
    kind: 'sound',
    sampleRate,
    channels,
    samples: read.samples,
    ...(loop && { loop }),
    ...(all.length > 0 && { remarks: all }),
  };
}

function loopOf(bytes: Uint8Array, chunk: Chunk | undefined, frames: number): WavLoop {
  if (chunk === undefined) return { loop: undefined, remarks: [] };
  const { dataAt, dataEnd } = chunk;
  return readLoop(new DataView(bytes.buffer, bytes.byteOffset + dataAt, dataEnd - dataAt), frames);
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
