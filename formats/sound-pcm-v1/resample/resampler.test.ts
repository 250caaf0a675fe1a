import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resampler, scaledFrame, scaledFrames } from './resampler.ts';

/** Peak of the test tones: loud, and with room for what filtering adds. */
const PEAK = 29_000;
/** At either end so many frames are not looked at: there a tone begins from nowhere. */
const EDGE = 200;

describe('a tone within what the filter passes', () => {
  it.each([
    [1_000, 44_100, 22_050],
    [9_900, 44_100, 22_050],
    [1_000, 48_000, 32_000],
    [14_400, 48_000, 32_000],
    [1_000, 22_050, 44_100],
    [9_900, 22_050, 44_100],
    [1_000, 44_100, 48_000],
    [1_000, 11_025, 48_000],
    [3_000, 192_000, 8_000],
    // Two phases are mixed between these.
    [18_000, 44_101, 48_000],
    [18_000, 48_000, 44_101],
    [1_000, 96_000, 9_973],
  ])('of %i Hz keeps its loudness from %i to %i, with little beside it', (frequency, from, to) => {
    const { peak, noise } = analyse(resampler(from, to)(tone(frequency, from), 1), frequency / to);
    expect(Math.abs(decibels(peak / PEAK))).toBeLessThan(0.001);
    // Rounding to 16 bits twice, before and after, makes it so at best.
    expect(decibels(peak / noise)).toBeGreaterThan(93);
  });
});

describe('a tone that the new rate cannot have', () => {
  it.each([
    [11_100, 44_100, 22_050],
    [12_000, 44_100, 22_050],
    [21_000, 44_100, 22_050],
    [16_100, 48_000, 32_000],
    [22_100, 96_000, 44_100],
    [4_500, 48_000, 8_000],
    [22_300, 48_000, 44_101],
  ])('of %i Hz is gone, from %i to %i', (frequency, from, to) => {
    const before = tone(frequency, from);
    const after = resampler(from, to)(before, 1);
    expect(decibels(loudness(after) / loudness(before))).toBeLessThan(-95);
  });
});

it.each([
  [44_100, 22_050],
  [44_100, 48_000],
  [44_101, 48_000],
  [48_000, 44_101],
])('leaves silence and every constant as it is, from %i to %i', (from, to) => {
  const convert = resampler(from, to);
  for (const value of [0, 1, -1, 12_345, 32_767, -32_768]) {
    expect(new Set(convert(new Int16Array(700).fill(value), 1))).toEqual(new Set([value]));
  }
});

it('keeps what is loudest within 16 bits', () => {
  const square = Int16Array.from({ length: 4000 }, (_, n) => (n % 100 < 50 ? 32_767 : -32_768));
  const after = resampler(22_050, 44_100)(square, 1);
  expect([Math.max(...after), Math.min(...after)]).toEqual([32_767, -32_768]);
});

it('keeps time: a click stays where it was', () => {
  const click = new Int16Array(1000);
  click[300] = 20_000;
  const after = resampler(22_050, 44_100)(click, 1);
  expect(after.indexOf(Math.max(...after))).toBe(600);
});

it('filters each channel by itself', () => {
  const [left, right] = [tone(440, 44_100, 3000), tone(1234, 44_100, 3000)];
  const both = Int16Array.from({ length: 6000 }, (_, n) => (n % 2 === 0 ? left : right)[n >> 1]);
  const convert = resampler(44_100, 32_000);
  const after = convert(both, 2);
  expect(after.filter((_, n) => n % 2 === 0)).toEqual(convert(left, 1));
  expect(after.filter((_, n) => n % 2 === 1)).toEqual(convert(right, 1));
});

/** Samples of whole numbers alone, so that they are the same everywhere; the hashes were made on x64. */
it.each([
  [44_100, 22_050, '0bec517063c2f5e0'],
  [44_100, 48_000, '3b638cdaf6c71558'],
  [44_101, 48_000, '170d3b583096a446'],
])('gives the same samples on every machine, from %i to %i', (from, to, hash) => {
  let state = 1;
  const noise = Int16Array.from({ length: 5000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >> 16;
  });
  const after = resampler(from, to)(noise, 1);
  const bytes = Uint8Array.from([...after].flatMap((value) => [value & 255, (value >> 8) & 255]));
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(hash);
});

describe('lengths', () => {
  it.each([
    [0, 44_100, 22_050, 0],
    [1, 44_100, 8_000, 1],
    [3, 44_100, 22_050, 2],
    [147, 44_100, 48_000, 160],
    [2 ** 27, 768_000, 3_000, 2 ** 19],
    [2 ** 19, 3_000, 768_000, 2 ** 27],
  ])('of %i frames from %i to %i', (count, from, to, frames) => {
    expect(scaledFrames(count, from, to)).toBe(frames);
  });

  it('are what the samples have, whatever the rates', () => {
    const rate = fc.integer({ min: 3000, max: 768_000 });
    fc.assert(
      fc.property(
        rate,
        rate,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(1 as const, 2 as const),
        (from, to, count, channels) => {
          const after = resampler(from, to)(new Int16Array(count * channels).fill(77), channels);
          expect(after.length).toBe(scaledFrames(count, from, to) * channels);
          expect(after.every((value) => value === 77)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('come back from there and back to within half a frame', () => {
    expect(scaledFrame(scaledFrame(12_345, 22_050, 44_100), 44_100, 22_050)).toBe(12_345);
  });
});

function tone(frequency: number, rate: number, length = 20_000): Int16Array {
  return Int16Array.from({ length }, (_, n) =>
    Math.round(PEAK * Math.sin((2 * Math.PI * frequency * n) / rate + 0.3)),
  );
}

/**
 * Peak of the tone of `cycles` a frame within the samples, and of one as loud as everything beside it, by least
 * squares.
 */
function analyse(samples: Int16Array, cycles: number): { readonly peak: number; readonly noise: number } {
  let [ss, cc, sc, xs, xc] = [0, 0, 0, 0, 0];
  const wave = (n: number) => [Math.sin(2 * Math.PI * cycles * n), Math.cos(2 * Math.PI * cycles * n)];
  for (let n = EDGE; n < samples.length - EDGE; n++) {
    const [s, c] = wave(n);
    ss += s * s;
    cc += c * c;
    sc += s * c;
    xs += samples[n] * s;
    xc += samples[n] * c;
  }
  const determinant = ss * cc - sc * sc;
  const [a, b] = [(xs * cc - xc * sc) / determinant, (xc * ss - xs * sc) / determinant];
  let rest = 0;
  for (let n = EDGE; n < samples.length - EDGE; n++) {
    const [s, c] = wave(n);
    rest += (samples[n] - a * s - b * c) ** 2;
  }
  return { peak: Math.hypot(a, b), noise: Math.sqrt((2 * rest) / (samples.length - 2 * EDGE)) };
}

function loudness(samples: Int16Array): number {
  let sum = 0;
  for (let n = EDGE; n < samples.length - EDGE; n++) sum += samples[n] ** 2;
  return Math.max(Math.sqrt(sum / (samples.length - 2 * EDGE)), 1e-3);
}

function decibels(ratio: number): number {
  return 20 * Math.log10(ratio);
}
