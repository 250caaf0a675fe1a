import type { DecodeProblem, Sound } from '../../formats/decoded-input.ts';
import { checkFileSize, corrupt, isProblem, unsupported } from '../decode-problem.ts';
import { readWavFormat, type WavFormat } from './wav-format.ts';

/**
 * Decodes a RIFF WAVE file of 8-bit or 16-bit PCM with one or two channels. 8-bit samples `v` become `(v - 128) << 8`.
 * Chunks other than `fmt ` and `data` are skipped, and nothing after `data` is looked at.
 */
export function decodeWav(bytes: Uint8Array): Sound | DecodeProblem {
  const trouble = checkFileSize(bytes) ?? checkRiff(bytes);
  if (trouble !== undefined) return trouble;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let format: WavFormat | undefined;
  for (let at = 12; at < bytes.length; ) {
    const chunk = readChunk(view, at);
    if (isProblem(chunk)) return chunk;
    if (chunk.id === 'data') return decodeData(bytes, chunk, format);
    if (chunk.id === 'fmt ') {
      if (format !== undefined) return corrupt(`there is a second ‘fmt ’ chunk at byte ${at}`, at);
      const read = readWavFormat(view, { at, dataAt: chunk.dataAt, length: chunk.dataEnd - chunk.dataAt });
      if (isProblem(read)) return read;
      format = read;
    }
    at = chunk.next;
  }
  return corrupt(`the file ends at byte ${bytes.length} without a ‘data’ chunk`, bytes.length);
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

function decodeData(bytes: Uint8Array, chunk: Chunk, format: WavFormat | undefined): Sound | DecodeProblem {
  const { at, dataAt, dataEnd } = chunk;
  if (format === undefined) return corrupt(`the ‘data’ chunk at byte ${at} comes before ‘fmt ’`, at);
  const { sampleRate, channels, bits } = format;
  const frame = (channels * bits) / 8;
  const length = dataEnd - dataAt;
  if (length % frame !== 0) {
    return corrupt(
      `the ‘data’ chunk at byte ${at} holds ${length} bytes, no multiple of the ${frame} of a frame`,
      at,
    );
  }
  const samples = bits === 8 ? samplesOf8(bytes, dataAt, dataEnd) : samplesOf16(bytes, dataAt, dataEnd);
  return { kind: 'sound', sampleRate, channels, samples };
}

function samplesOf8(bytes: Uint8Array, from: number, end: number): Int16Array {
  const samples = new Int16Array(end - from);
  for (let at = from, to = 0; at < end; at++, to++) samples[to] = (bytes[at] - 128) << 8;
  return samples;
}

function samplesOf16(bytes: Uint8Array, from: number, end: number): Int16Array {
  const samples = new Int16Array((end - from) / 2);
  for (let at = from, to = 0; at < end; at += 2, to++) samples[to] = bytes[at] | (bytes[at + 1] << 8);
  return samples;
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
