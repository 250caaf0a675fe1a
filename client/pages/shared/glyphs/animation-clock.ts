/** Which glyphs are shown one after the other. */
export interface AnimationRange {
  readonly first: number;
  readonly last: number;
  /** Glyphs a second. */
  readonly rate: number;
}

export const MAX_RATE = 60;

/** The glyph that is shown so many milliseconds after the start; the last is followed by the first. */
export function glyphAtTime({ first, last, rate }: AnimationRange, milliseconds: number): number {
  const [from, to] = first <= last ? [first, last] : [last, first];
  const step = Math.floor((Math.max(0, milliseconds) * rate) / 1000);
  return from + (step % (to - from + 1));
}

/** The range with every number a whole one that the bank has. */
export function boundedRange({ first, last, rate }: AnimationRange, count: number): AnimationRange {
  const top = Math.max(0, count - 1);
  return {
    first: bounded(first, 0, top),
    last: bounded(last, 0, top),
    rate: bounded(rate, 1, MAX_RATE),
  };
}

function bounded(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}
