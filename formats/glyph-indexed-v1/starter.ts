import { rgb565Of } from '../../contract/color.ts';
import type { Starter } from '../format.ts';

/** A lantern, 8 × 8: `.` is transparent, the other letters are entries of {@link COLORS}. */
const ROWS = ['..kkkk..', '.k....k.', '.kkkkkk.', '.koyyok.', '.kywwyk.', '.kywwyk.', '.koyyok.', '.kkkkkk.'];

const COLORS = { '.': 0x00000000, k: 0xff30343f, o: 0xffe08020, y: 0xfff8c840, w: 0xfffff8d8 } as const;

/** One glyph, indexed, with its palette declared. */
export function starter(): Starter {
  const originalArgb8888 = Object.values(COLORS);
  const letters = Object.keys(COLORS);
  const indices = Uint8Array.from(ROWS.join(''), (letter) => letters.indexOf(letter));
  const palette = Uint32Array.from(originalArgb8888);
  const image = { width: 8, height: 8, rgba: rgbaOf(indices, palette), indices, palette };
  return {
    inputs: [{ role: 'sprites', file: { name: 'sheet', kind: 'image', image } }],
    metadata: { tile_size: 8 },
    pipeline: {
      palettes: [
        { index: 0, palette: { originalArgb8888, convertedRgb565: originalArgb8888.map(rgb565Of) } },
      ],
    },
  };
}

function rgbaOf(indices: Uint8Array, palette: Uint32Array): Uint8Array {
  return Uint8Array.from({ length: indices.length * 4 }, (_, at) => {
    const color = palette[indices[at >> 2]];
    return [color >>> 16, color >>> 8, color, color >>> 24][at & 3] & 0xff;
  });
}
