import type { TrueColorImage } from '../../decoded-input.ts';
import { rangesOf, type TileSize } from '../layout.ts';
import { NONE } from './map-pixels.ts';

/** Colours by position, each once, and how many pixels have each. */
export interface Counts {
  readonly positions: Uint16Array;
  readonly counts: Uint32Array;
}

/** For each glyph of an image how many of its pixels became which colour, by position. */
export function countGlyphs(
  image: TrueColorImage,
  mapped: Uint16Array,
  tileSize: TileSize,
): readonly Counts[] {
  const [{ columns, glyph_count }] = rangesOf([image], tileSize);
  const tally = new Uint32Array(NONE);
  return Array.from({ length: glyph_count }, (_, glyph) => {
    const top = Math.floor(glyph / columns) * tileSize;
    const left = (glyph % columns) * tileSize;
    const met: number[] = [];
    for (let y = top; y < top + tileSize; y++) {
      const from = y * image.width + left;
      for (let at = from; at < from + tileSize; at++) {
        if (mapped[at] !== NONE && tally[mapped[at]]++ === 0) met.push(mapped[at]);
      }
    }
    const positions = Uint16Array.from(met).sort();
    const counts = Uint32Array.from(positions, (position) => tally[position]);
    for (const position of met) tally[position] = 0;
    return { positions, counts };
  });
}
