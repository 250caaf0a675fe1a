import type { AnimationData } from '../../../../protocol/bank-view.ts';

/** Which cells are shown one after the other. */
export interface AnimationRange {
  readonly first: number;
  readonly last: number;
  /** Cells a second. */
  readonly rate: number;
}

export const MAX_RATE = 60;

/** The cell that is shown so many milliseconds after the start; the last is followed by the first. */
export function cellAtTime({ first, last, rate }: AnimationRange, milliseconds: number): number {
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

/** The frames of a named animation in the order in which one round of it shows them. */
export function framesOf({ firstFrame, lastFrame, direction }: Tag): number[] {
  const frames = Array.from({ length: lastFrame - firstFrame + 1 }, (_, n) => firstFrame + n);
  if (direction === 'reverse' || direction === 'ping_pong_reverse') frames.reverse();
  const isThereAndBack = direction === 'ping_pong' || direction === 'ping_pong_reverse';
  return isThereAndBack ? [...frames, ...frames.slice(1, -1).reverse()] : frames;
}

type Tag = Pick<AnimationData, 'firstFrame' | 'lastFrame' | 'direction'>;

/** The frame that is shown so many milliseconds after the start, round after round. `durations` are by frame. */
export function frameAtTime(
  frames: readonly number[],
  durations: readonly number[],
  milliseconds: number,
): number {
  const round = frames.reduce((sum, frame) => sum + (durations[frame] ?? 0), 0);
  let left = round === 0 ? 0 : Math.max(0, milliseconds) % round;
  for (const frame of frames) {
    left -= durations[frame] ?? 0;
    if (left < 0) return frame;
  }
  return frames[0] ?? 0;
}

function bounded(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}
