import type { Sound } from '../../formats/decoded-input.ts';

/**
 * Writes 16-bit PCM: a header of 44 bytes, the samples, little-endian, and a `smpl` chunk where there is a loop. The
 * same sound gives the same bytes.
 */
export function encodeWav({
  sampleRate,
  channels,
  samples,
  loop,
}: Omit<Sound, 'kind' | 'remarks'>): Uint8Array {
  const frame = channels * 2;
  const size = samples.length * 2;
  const loopAt = HEADER_BYTES + size;
  const file = new Uint8Array(loopAt + (loop === undefined ? 0 : LOOP_BYTES));
  const view = new DataView(file.buffer);
  writeText(file, 0, 'RIFF');
  view.setUint32(4, file.length - 8, true);
  writeText(file, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, 16, true);
  writeText(file, 36, 'data');
  view.setUint32(40, size, true);
  for (let i = 0; i < samples.length; i++) view.setInt16(HEADER_BYTES + i * 2, samples[i], true);
  if (loop !== undefined) {
    writeText(file, loopAt, 'smpl');
    writeLoop(new DataView(file.buffer, loopAt + 4), loop, sampleRate);
  }
  return file;
}

const HEADER_BYTES = 44;
const LOOP_BYTES = 68;
const MIDDLE_C = 60;

/** The size and the body of a `smpl` chunk with one forward loop without an end. */
function writeLoop(chunk: DataView, { start, end }: NonNullable<Sound['loop']>, sampleRate: number): void {
  chunk.setUint32(0, LOOP_BYTES - 8, true);
  chunk.setUint32(12, Math.round(1e9 / sampleRate), true);
  chunk.setUint32(16, MIDDLE_C, true);
  chunk.setUint32(32, 1, true);
  chunk.setUint32(48, start, true);
  chunk.setUint32(52, end - 1, true);
}

function writeText(file: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) file[at + i] = text.charCodeAt(i);
}
