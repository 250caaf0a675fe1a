import type { Animation, AnimationTag } from '../decoded-input.ts';

/** A stretch of a source's frames that has a name. */
export interface BankAnimation {
  readonly name: string;
  /** Position of the source. */
  readonly source: number;
  /** Frames of the source, both inclusive. */
  readonly first_frame: number;
  readonly last_frame: number;
  readonly direction: AnimationTag['direction'];
  /** How often it plays; 0 is for ever. */
  readonly repeat: number;
}

export const DIRECTIONS: readonly AnimationTag['direction'][] = [
  'forward',
  'reverse',
  'ping_pong',
  'ping_pong_reverse',
];
/** Of a bank. */
export const MAX_ANIMATIONS = 4096;
/** UTF-16 units. */
export const MAX_NAME_LENGTH = 255;
/** Milliseconds. */
export const MAX_DURATION = 65_535;
export const MAX_REPEAT = 65_535;

/** The named stretches of all sheets, in the order of the sheets and of each sheet's own. */
export function animationsOf(images: readonly { readonly animation?: Animation }[]): BankAnimation[] {
  return images.flatMap(({ animation }, source) =>
    (animation?.tags ?? []).map(({ name, first, last, direction, repeat }) => {
      return { name, source, first_frame: first, last_frame: last, direction, repeat };
    }),
  );
}
