import type { BankFields } from '../bank-fields.ts';
import type { BankTally } from '../format.ts';
import { readGlyphBank } from './layout.ts';

export function tallyGlyphs(metadata: BankFields): BankTally {
  const { glyph_count, palette_count, sources } = readGlyphBank(metadata);
  return {
    bank: [
      { noun: 'glyph', count: glyph_count },
      { noun: 'palette', count: palette_count },
    ],
    sources: sources.map((range) => [{ noun: 'glyph', count: range.glyph_count }]),
  };
}
