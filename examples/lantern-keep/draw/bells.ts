import type { Recording } from './wav.ts';

/** The bell of the tower: struck, then ringing; what rings may be repeated for as long as the alarm lasts. */
export function bell(): Recording {
  const frames = BELL_LOOP.end;
  return { sampleRate: BELL_RATE, channels: [strokes(frames, 0), strokes(frames, 0.13)] };
}

export const BELL_RATE = 44_100;

/** In frames: whole periods of all that rings, so that it repeats without a seam. */
export const BELL_LOOP = { start: 22_050, end: 44_100 } as const;

/** Partials of a bell, as whole numbers of periods in half a second. */
const PARTIALS = [
  [110, 0.3],
  [220, 0.25],
  [264, 0.16],
  [330, 0.12],
  [440, 0.1],
] as const;

function strokes(frames: number, turn: number): Float64Array {
  return Float64Array.from({ length: frames }, (_, at) => {
    const t = at / BELL_RATE;
    const ring = PARTIALS.reduce(
      (sum, [periods, loud]) => sum + Math.sin((t * periods * 2 + turn) * 2 * Math.PI) * loud,
      0,
    );
    return ring * (0.35 + 0.65 * Math.max(0, 1 - t * 4)) * Math.min(1, at / 90);
  });
}

/** A door chime in floating point, as audio programs export it; it fades out by itself. */
export function chime(): Recording {
  const rate = 48_000;
  const frames = 24_000;
  const samples = Float64Array.from({ length: frames }, (_, at) => {
    const t = at / rate;
    const pitch = t < 0.15 ? 659.26 : 523.25;
    return Math.sin(2 * Math.PI * pitch * t) * 0.6 * Math.max(0, 1 - t * 2);
  });
  return { sampleRate: rate, channels: [samples] };
}

/** A horn from the hills, in 32 bits. */
export function horn(): Recording {
  const rate = 32_000;
  const samples = Float64Array.from({ length: 16_000 }, (_, at) => {
    const t = at / rate;
    const swell = Math.min(1, t * 8) * Math.min(1, (0.5 - t) * 6);
    return [1, 2, 3, 4].reduce((sum, n) => sum + Math.sin(2 * Math.PI * 146.83 * n * t) / n, 0) * 0.3 * swell;
  });
  return { sampleRate: rate, channels: [samples] };
}
