import { t } from '../l10n.ts';
import { type GlyphBank, glyphIn, originOf, type PaletteChoice, paletteIn } from './glyph-bank.ts';

/** What a cell is called where it cannot be seen, or is pointed at. */
export function cellName(
  bank: GlyphBank,
  cell: number,
  {
    palette: choice,
    sourceNames,
  }: { readonly palette: PaletteChoice; readonly sourceNames: readonly string[] },
): string {
  const origin = originOf(bank, cell);
  if (origin === undefined) return t('No glyph');
  const glyph = glyphIn(bank, cell);
  const palette = paletteIn(bank, cell, choice);
  const { x, y, source } = origin;
  const name = sourceNames[source] ?? t('Source {0}', source);
  return bank.isMapped
    ? t('Cell {0}, glyph {1}, palette {2}, {3} at {4}, {5}', cell, glyph, palette, name, x, y)
    : t('Glyph {0}, palette {1}, {2} at {3}, {4}', glyph, palette, name, x, y);
}
