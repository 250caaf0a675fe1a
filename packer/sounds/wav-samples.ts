import { count } from '../../contract/quote.ts';
import type { DecodeProblem, SoundRemark } from '../../formats/decoded-input.ts';
import { corrupt } from '../decode-problem.ts';
import type { WavFormat } from './wav-format.ts';

export interface WavSamples {
  /** Interleaved, 16 bits. */
  readonly samples: Int16Array;
  readonly remarks: readonly SoundRemark[];
}

/**
 * The samples from byte `from` up to `end`, which are whole frames, as 16 bits:
 *
 * - 8 bits `v`, unsigned: `(v - 128) << 8`
 * - 16 bits: as they are
 * - 24 bits `v`: `min(32767, (v + 128) >> 8)`
 * - 32 bits `v`: `min(32767, (v + 32768) >> 16)`
 * - floats `v`: `min(32767, floor(v * 32768 + 0.5))`, after what lies beyond -1 and 1 became -1 and 1
 *
 * So halves are rounded up, and nothing is dithered: the same file gives the same samples.
 */
export function readSamples(
  bytes: Uint8Array,
  { samples: kind, channels }: WavFormat,
  range: { readonly from: number; readonly end: number },
): WavSamples | DecodeProblem {
  switch (kind) {
    case 'unsigned-8':
      return { samples: samplesOf8(bytes, range), remarks: [] };
    case 'signed-16':
      return { samples: samplesOf16(bytes, range), remarks: [] };
    case 'signed-24':
      return { samples: upperSamples(bytes, range, 3), remarks: [] };
    case 'signed-32':
      return { samples: upperSamples(bytes, range, 4), remarks: [] };
    case 'float-32':
    case 'float-64':
      return samplesOfFloat(new DataView(bytes.buffer, bytes.byteOffset), {
        ...range,
        width: kind === 'float-32' ? 4 : 8,
        channels,
      });
  }
}

interface Range {
  readonly from: number;
  readonly end: number;
}

function samplesOf8(bytes: Uint8Array, { from, end }: Range): Int16Array {
  const samples = new Int16Array(end - from);
  for (let at = from, to = 0; at < end; at++, to++) samples[to] = (bytes[at] - 128) << 8;
  return samples;
}

function samplesOf16(bytes: Uint8Array, { from, end }: Range): Int16Array {
  const samples = new Int16Array((end - from) / 2);
  for (let at = from, to = 0; at < end; at += 2, to++) samples[to] = bytes[at] | (bytes[at + 1] << 8);
  return samples;
}

/** The upper 16 bits of samples of `width` bytes, one more where the bit below them is set. */
function upperSamples(bytes: Uint8Array, { from, end }: Range, width: 3 | 4): Int16Array {
  const samples = new Int16Array((end - from) / width);
  for (let at = from + width, to = 0; at <= end; at += width, to++) {
    const upper = bytes[at - 2] | ((bytes[at - 1] << 24) >> 16);
    samples[to] = Math.min(upper + (bytes[at - 3] >> 7), MAX_SAMPLE);
  }
  return samples;
}

const MAX_SAMPLE = 32_767;

interface FloatRange extends Range {
  readonly width: 4 | 8;
  readonly channels: number;
}

function samplesOfFloat(view: DataView, range: FloatRange): WavSamples | DecodeProblem {
  const { from, end, width, channels } = range;
  const samples = new Int16Array((end - from) / width);
  let loudest = 1;
  let clipped = 0;
  let firstClipped = 0;
  for (let at = from, to = 0; at < end; at += width, to++) {
    const value = width === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
    const size = Math.abs(value);
    // Not `size > 1`: what is no number is not at most 1 either.
    if (!(size <= 1)) {
      if (!Number.isFinite(value)) return noNumber(value, at, { sample: to, channels });
      if (clipped === 0) firstClipped = to;
      clipped++;
      loudest = Math.max(loudest, size);
    }
    samples[to] = Math.min(Math.floor(Math.max(-1, Math.min(value, 1)) * 32_768 + 0.5), MAX_SAMPLE);
  }
  if (clipped === 0) return { samples, remarks: [] };
  const where = placeOf({ sample: firstClipped, channels });
  const beyond = `${count(clipped, 'sample')} of it ${clipped === 1 ? 'lies' : 'lie'} beyond -1 and 1`;
  const peak = `the loudest is ${loudest < 1000 ? loudest.toFixed(3) : loudest.toExponential(2)}`;
  return { samples, remarks: [{ code: 'clipped', message: `${beyond}, first ${where}; ${peak}` }] };
}

interface SamplePlace {
  readonly sample: number;
  readonly channels: number;
}

function noNumber(value: number, at: number, place: SamplePlace): DecodeProblem {
  return corrupt(`the sample ${placeOf(place)} (at byte ${at}) is ${value}, which is no loudness`, at);
}

function placeOf({ sample, channels }: SamplePlace): string {
  const frame = `at frame ${Math.floor(sample / channels)}`;
  return channels === 1 ? frame : `${frame} on the ${sample % 2 === 0 ? 'left' : 'right'}`;
}
