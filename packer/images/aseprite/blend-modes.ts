import { CHANNEL_BLENDS } from './channel-blends.ts';
import type { Blend } from './compositing.ts';
import { HSL_BLENDS } from './hsl-blends.ts';
import type { ColorDepth } from './sprite.ts';

/** What a blend mode does, by its number in the file; undefined is normal. 'unknown' for a number that has none. */
export function blendOf(mode: number, depth: ColorDepth): Blend | undefined | 'unknown' {
  if (mode === 0) return undefined;
  // A grey has neither hue nor saturation, and Aseprite lays it over as it is.
  if (depth === 16 && mode >= FIRST_HSL && mode <= LAST_HSL) return undefined;
  return BLENDS[mode] ?? 'unknown';
}

const [FIRST_HSL, LAST_HSL] = [12, 15];

/** docs/ase-file-specs.md, "Layer Chunk". */
const BLENDS: readonly (Blend | undefined)[] = [
  undefined,
  CHANNEL_BLENDS.multiply,
  CHANNEL_BLENDS.screen,
  CHANNEL_BLENDS.overlay,
  CHANNEL_BLENDS.darken,
  CHANNEL_BLENDS.lighten,
  CHANNEL_BLENDS.colorDodge,
  CHANNEL_BLENDS.colorBurn,
  CHANNEL_BLENDS.hardLight,
  CHANNEL_BLENDS.softLight,
  CHANNEL_BLENDS.difference,
  CHANNEL_BLENDS.exclusion,
  HSL_BLENDS.hue,
  HSL_BLENDS.saturation,
  HSL_BLENDS.color,
  HSL_BLENDS.luminosity,
  CHANNEL_BLENDS.addition,
  CHANNEL_BLENDS.subtract,
  CHANNEL_BLENDS.divide,
];
