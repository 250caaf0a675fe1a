import type { BankFields } from '../bank-fields.ts';
import type { BankTally } from '../format.ts';
import { readGlyphBank } from './bank-metadata.ts';

/** Where glyphs are stored once, sheets are counted in cells: which glyphs a sheet brings along depends on the others. */
export function tallyGlyphs(metadata: BankFields): BankTally {
  const { glyph_count, palette_count, cell_count, has_map, sources, animations } = readGlyphBank(metadata);
  return {
    bank: [
      { noun: 'glyph', count: glyph_count },
      ...(has_map ? [{ noun: 'cell', count: cell_count }] : []),
      { noun: 'palette', count: palette_count },
      ...(animations.length > 0 ? [{ noun: 'animation', count: animations.length }] : []),
    ],
    sources: sources.map(({ glyph_count: count, durations }) => [
      has_map ? { noun: 'cell', count } : { noun: 'glyph', count },
      ...(durations === undefined ? [] : [{ noun: 'frame', count: durations.length }]),
    ]),
  };
}
