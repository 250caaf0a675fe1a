import type { TrueColorImage } from '../../decoded-input.ts';
import type { GlyphIndexedV1Pipeline } from '../../generated/glyph-indexed-v1-pipeline.ts';
import type { Derivation } from '../derive/derive-palettes.ts';
import { chooseColors } from './choose-colors.ts';
import { histogramOf } from './histogram.ts';
import { intoDerived, type PaletteMeans } from './into-derived.ts';
import { intoGiven } from './into-given.ts';
import type { Aim } from './map-pixels.ts';
import { type Loss, lossOf, paintOf } from './paint.ts';

export type Quantize = NonNullable<GlyphIndexedV1Pipeline['quantize']>;

/** A sheet with fewer colours. */
export interface QuantizedSheet extends Loss {
  readonly image: TrueColorImage;
}

export interface Quantized {
  /** In the order of the images. */
  readonly sheets: readonly QuantizedSheet[];
  /** Only where palettes are derived. */
  readonly derivation?: Derivation;
}

/**
 * Reduces the colours of true-colour images so far that every glyph fits a palette (docs/formats/glyph-indexed-v1.md,
 * "Reduced colours"). Where palettes are derived, that is to `colors` colours, to fifteen in each glyph and to as many
 * palettes as there may be; else to the colours of the given palettes.
 */
export function quantizeSheets(
  images: readonly TrueColorImage[],
  { colors: count, dither = 'none' }: Quantize,
  means: PaletteMeans,
): Quantized {
  const { given, derives, tileSize } = means;
  const fixed = new Set(given.areOwn ? [] : given.palettes.flatMap(({ colors }) => colors.slice(1)));
  const chosen = derives ? chooseColors(histogramOf(images), count, [...fixed]) : [...fixed];
  // Of two colours equally near the lower is taken, wherever they come from.
  const colors = chosen.sort((a, b) => a - b);
  const aim: Aim = { colors, dither, tileSize };
  const { mapped, derivation } = mapAll(images, aim, means);
  const sheets = images.map((before, position) => {
    const image = paintOf(before, mapped[position], colors);
    return { image, ...lossOf(before, image) };
  });
  return derivation === undefined ? { sheets } : { sheets, derivation };
}

function mapAll(
  images: readonly TrueColorImage[],
  aim: Aim,
  means: PaletteMeans,
): { readonly mapped: readonly Uint16Array[]; readonly derivation?: Derivation } {
  if (means.derives) return intoDerived(images, aim, means);
  return { mapped: intoGiven(images, aim, means.given.palettes) };
}
