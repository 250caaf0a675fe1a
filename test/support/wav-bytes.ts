/** WAV files byte by byte, sound and broken ones. */

interface Format {
  tag: number;
  channels: number;
  sampleRate: number;
  byteRate: number;
  blockAlign: number;
  bits: number;
  /** What follows the 16 common bytes. */
  extra: readonly number[];
}

export const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
export const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];

/** A chunk, padded to an even length. */
export function chunk(id: string, data: readonly number[], size = data.length): number[] {
  return [...Buffer.from(id, 'latin1'), ...u32(size), ...data, ...(data.length % 2 === 0 ? [] : [0])];
}

export function riff(chunks: readonly (readonly number[])[], size?: number): Uint8Array {
  const body = [...Buffer.from('WAVE'), ...chunks.flat()];
  return Uint8Array.from([...Buffer.from('RIFF'), ...u32(size ?? body.length), ...body]);
}

/** A format chunk; what is not said follows from what is. */
export function fmt(given: Partial<Format> = {}): number[] {
  const { tag = 1, channels = 1, sampleRate = 8000, bits = 16, extra = [] } = given;
  const { blockAlign = (channels * bits) / 8, byteRate = sampleRate * blockAlign } = given;
  return chunk('fmt ', [
    ...u16(tag),
    ...u16(channels),
    ...u32(sampleRate),
    ...u32(byteRate),
    ...u16(blockAlign),
    ...u16(bits),
    ...extra,
  ]);
}

/** What follows the common bytes of WAVE_FORMAT_EXTENSIBLE, with a registered subformat. */
export function extensible(subformat: number, validBits = 16): number[] {
  const guid = [...u16(subformat), 0, 0, 0, 0, 16, 0, 128, 0, 0, 170, 0, 56, 155, 113];
  return [...u16(22), ...u16(validBits), ...u32(4), ...guid];
}

/** A `smpl` chunk of loops `[type, first frame, last frame, times]`; `said` is how many it speaks of. */
export function smpl(
  loops: readonly (readonly [number, number, number, number])[],
  said = loops.length,
): number[] {
  const head = [0, 0, 125_000, 60, 0, 0, 0, said, 0];
  const numbers = loops.flatMap(([type, first, last, times], id) => [id, type, first, last, 0, times]);
  return chunk('smpl', [...head, ...numbers].flatMap(u32));
}
