import { noise } from './random.ts';
import type { Recording } from './wav.ts';

export const EFFECTS_RATE = 22050;
export const MUSIC_RATE = 11025;

/** Short sounds by name, one channel each. */
export function effects(): Record<string, Recording> {
  return {
    swing: effect(0.2, (t) => hiss(t, 5200 - t * 19000) * rise(t, 0.03) * fall(t, 0.2) * 0.7),
    coin: effect(0.3, (t) => square(t, t < 0.07 ? 987.77 : 1318.51) * fall(t, 0.3) * 0.32),
    hurt: effect(0.22, (t) => (saw(t, 240 - t * 700) * 0.5 + hiss(t, 3000) * 0.35) * fall(t, 0.22)),
    slime: effect(0.26, (t) => sine(t, 150 + 220 * Math.sin(t * 24)) * rise(t, 0.02) * fall(t, 0.26) * 0.7),
    door: effect(
      0.45,
      (t) => (hiss(t, 420) * 0.7 + saw(t, 62 + 14 * Math.sin(t * 60)) * 0.3) * fall(t, 0.45),
    ),
  };
}

/** The crackle of a torch: the first part lights it, the rest repeats without a seam. */
export function torch(): Recording {
  const frames = TORCH_LOOP.end;
  const samples = Float64Array.from({ length: frames }, (_, at) => {
    const place =
      at < TORCH_LOOP.start ? at : TORCH_LOOP.start + ((at - TORCH_LOOP.start) % (frames - TORCH_LOOP.start));
    const roar = (noise(place >> 5, 1, 5) - 0.5) * 0.16 + (noise(place >> 3, 2, 5) - 0.5) * 0.1;
    const spark = noise(place >> 8, 3, 5) > 0.86 ? (noise(place, 4, 5) - 0.5) * (1 - (place & 255) / 256) : 0;
    return (roar + spark * 0.7) * Math.min(1, at / 2000);
  });
  return { sampleRate: EFFECTS_RATE, channels: [samples] };
}

/** In frames. */
export const TORCH_LOOP = { start: 4096, end: 20480 } as const;

/** Eight bars: a lute's broken chords on the left, the tune of the keep on the right. */
export function theme(): Recording {
  const left = new Float64Array(THEME_LOOP.end);
  const right = new Float64Array(THEME_LOOP.end);
  CHORDS.forEach((chord, bar) => {
    for (let step = 0; step < 8; step++) {
      const pitch = chord[[0, 1, 2, 1, 3, 1, 2, 1][step]];
      pluck({ onto: [left, right], at: bar * 8 + step, pitch, loud: [0.26, 0.12] });
    }
  });
  TUNE.trim()
    .split(/\s+/)
    .forEach((note, at) => {
      if (note !== '--') pluck({ onto: [left, right], at: at * 2, pitch: Number(note), loud: [0.14, 0.34] });
    });
  return { sampleRate: MUSIC_RATE, channels: [left, right] };
}

const STEP_FRAMES = 1378;

/** In frames: the whole tune. */
export const THEME_LOOP = { start: 0, end: 64 * STEP_FRAMES } as const;

/** Semitones from A3, a bar each: A minor, F, C, G, A minor, D minor, E, A minor. */
const CHORDS = [
  [-12, 0, 3, 7],
  [-16, -4, 0, 3],
  [-9, -2, 3, 7],
  [-14, -2, 2, 5],
  [-12, 0, 3, 7],
  [-7, 0, 5, 8],
  [-17, -5, -1, 2],
  [-12, 0, 3, 7],
];

/** Semitones from A3, a quarter note each. */
const TUNE = `
12 -- 15 14  12 -- 8 10  15 -- 19 15  14 -- 10 14
12 -- 15 17  19 17 15 17  14 -- 11 14  12 -- -- --
`;

interface Pluck {
  readonly onto: readonly [Float64Array, Float64Array];
  /** In eighth notes. */
  readonly at: number;
  readonly pitch: number;
  readonly loud: readonly [number, number];
}

/** A string: a few harmonics that die away, the high ones first. What rings past the end rings at the start. */
function pluck({ onto, at, pitch, loud }: Pluck): void {
  const frequency = 220 * 2 ** (pitch / 12);
  const length = STEP_FRAMES * 5;
  for (let frame = 0; frame < length; frame++) {
    const t = frame / MUSIC_RATE;
    const tone =
      sine(t, frequency) +
      0.5 * sine(t, frequency * 2) * fall(t, 0.4) +
      0.25 * sine(t, frequency * 3) * fall(t, 0.2);
    const value = tone * rise(t, 0.006) * fall(t, length / MUSIC_RATE) ** 2;
    const place = (at * STEP_FRAMES + frame) % THEME_LOOP.end;
    onto.forEach((channel, side) => {
      channel[place] += value * loud[side];
    });
  }
}

function effect(seconds: number, at: (t: number) => number): Recording {
  const samples = Float64Array.from({ length: Math.round(seconds * EFFECTS_RATE) }, (_, frame) =>
    at(frame / EFFECTS_RATE),
  );
  return { sampleRate: EFFECTS_RATE, channels: [samples] };
}

const sine = (t: number, frequency: number): number => Math.sin(2 * Math.PI * frequency * t);
const square = (t: number, frequency: number): number => ((t * frequency) % 1 < 0.5 ? 1 : -1);
const saw = (t: number, frequency: number): number => ((t * Math.max(20, frequency)) % 1) * 2 - 1;
/** Noise that changes `rate` times a second. */
const hiss = (t: number, rate: number): number => noise(Math.floor(t * Math.max(200, rate)), 0, 77) * 2 - 1;
/** From 0 to 1 in so many seconds. */
const rise = (t: number, seconds: number): number => Math.min(1, t / seconds);
/** From 1 to 0 in so many seconds. */
const fall = (t: number, seconds: number): number => Math.max(0, 1 - t / seconds);
