import { unreachable } from '../../contract/unreachable.ts';
import type { BuildInput, Source } from '../format.ts';
import { type GlyphImage, type PalettePlan, planPalettes } from './palettes.ts';

/** What is to be packed: the images as their pixels will be, and the palettes that these are entries of. */
export interface GlyphPlan extends PalettePlan {
  /** One a sheet, in list order. */
  readonly images: readonly GlyphImage[];
}

/** Only for inputs and settings that no rule found an error in. */
export function planGlyphs({ pipeline, sources }: BuildInput): GlyphPlan {
  const images = sources.filter(({ role }) => role === 'sprites').map(imageOf);
  return { images, ...planPalettes(pipeline, images) };
}

function imageOf({ input }: Source): GlyphImage {
  if (input.kind === 'indexed' || input.kind === 'true-color') return input;
  return unreachable(`a ${input.kind} among the sprites, without a finding`);
}
