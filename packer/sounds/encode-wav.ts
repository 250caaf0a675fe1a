import type { Sound } from '../../formats/decoded-input.ts';

/** Writes 16-bit PCM: a header of 44 bytes, then the samples, little-endian. The same sound gives the same bytes. */
export function encodeWav({ sampleRate, channels, samples }: Omit<Sound, 'kind'>): Uint8Array {
  const frame = channels * 2;
  const size = samples.length * 2;
  const file = new Uint8Array(HEADER_BYTES + size);
  const view = new DataView(file.buffer);
  writeText(file, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + size, true);
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
  return file;
}

const HEADER_BYTES = 44;

function writeText(file: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) file[at + i] = text.charCodeAt(i);
}
