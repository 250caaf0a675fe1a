import type { Animation, DecodedInput, DecodeProblem } from '../../../formats/decoded-input.ts';
import { decodedPixels, type Pixels } from './pixels.ts';

/** What an input is, in numbers. */
export type InputFacts =
  | {
      readonly kind: 'image';
      readonly width: number;
      readonly height: number;
      /** Those that its pixels have, all transparent ones counted as one. */
      readonly colors: number;
      /** Whether it has more than were counted. */
      readonly hasMoreColors: boolean;
      /** Entries of its own palette, where it is indexed. */
      readonly palette: number | undefined;
      readonly animation: AnimationFacts | undefined;
    }
  | { readonly kind: 'palette'; readonly colors: number }
  | {
      readonly kind: 'sound';
      readonly sampleRate: number;
      readonly channels: number;
      readonly frames: number;
    }
  | { readonly kind: 'blob' }
  | { readonly kind: 'problem'; readonly message: string };

/** Of an image whose file has frames. */
export interface AnimationFacts {
  readonly frames: number;
  /** Of all frames together, in milliseconds. */
  readonly duration: number;
  /** Names of the stretches of frames, in the order of the file. */
  readonly tags: readonly string[];
}

/** Nobody counts further, and in a photograph it would take long. */
const MAX_COUNTED = 1024;

export function inputFacts(input: DecodedInput | DecodeProblem, checkCancelled: () => void): InputFacts {
  switch (input.kind) {
    case 'problem':
      return { kind: 'problem', message: input.message };
    case 'blob':
      return { kind: 'blob' };
    case 'palette-file':
      return { kind: 'palette', colors: input.colors.length };
    case 'sound': {
      const { sampleRate, channels, samples } = input;
      return { kind: 'sound', sampleRate, channels, frames: Math.floor(samples.length / channels) };
    }
    default: {
      const { width, height } = input;
      const palette = input.kind === 'indexed' ? input.palette.length : undefined;
      const colors = countColors(decodedPixels(input), checkCancelled);
      return {
        kind: 'image',
        width,
        height,
        colors: Math.min(colors, MAX_COUNTED),
        hasMoreColors: colors > MAX_COUNTED,
        palette,
        animation: input.animation && animationFacts(input.animation),
      };
    }
  }
}

function animationFacts({ durations, tags }: Animation): AnimationFacts {
  return {
    frames: durations.length,
    duration: durations.reduce((sum, duration) => sum + duration, 0),
    tags: tags.map(({ name }) => name),
  };
}

/** Counts until there is one too many. */
function countColors({ width, height, argbAt }: Pixels, checkCancelled: () => void): number {
  const seen = new Set<number>();
  let last: number | undefined;
  for (let y = 0; y < height; y++) {
    checkCancelled();
    for (let pixel = y * width; pixel < (y + 1) * width; pixel++) {
      const argb = argbAt(pixel);
      // Neighbours are mostly alike, and to compare is quicker than to look up.
      if (argb === last) continue;
      last = argb;
      seen.add(argb >>> 24 === 0 ? 0 : argb);
      if (seen.size > MAX_COUNTED) return seen.size;
    }
  }
  return seen.size;
}
