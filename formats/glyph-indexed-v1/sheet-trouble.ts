import { Capped } from '../capped.ts';
import type { ContentContext } from '../content-rule.ts';
import type { TrueColorImage } from '../decoded-input.ts';
import { contentPlan } from './content-plan.ts';
import { GlyphMatcher, wordSheet } from './glyph-matcher.ts';
import { COLORS_PER_PALETTE, rangesOf, type TileSize, tileSizeOf } from './layout.ts';
import type { BankPalette } from './palettes.ts';
import { isTrueColor, type Pixel, type Sheet, sheetsOf } from './sheets.ts';

/** Why glyphs of one true-colour sheet fit no palette: each glyph has one reason. */
export interface SheetTrouble {
  readonly sheet: Sheet<TrueColorImage>;
  readonly crowded: Capped<CrowdedGlyph>;
  /** Each colour once, where it is met first. */
  readonly missing: Capped<MissingColor>;
  readonly split: Capped<SplitGlyph>;
}

/** More colours than any palette holds. */
export interface CrowdedGlyph {
  readonly glyph: number;
  readonly colors: number;
  /** The first pixel of the colour that is one too many. */
  readonly pixel: Pixel;
}

/** A colour that no palette has. */
export interface MissingColor {
  readonly glyph: number;
  readonly rgb: number;
  readonly pixel: Pixel;
  /** The lowest palette that has all other colours of the glyph. */
  readonly home: BankPalette | undefined;
}

/** Every colour is in some palette, but no palette has all of them. */
export interface SplitGlyph {
  readonly glyph: number;
  /** The palette that lacks the fewest; the lowest of several. */
  readonly nearest: BankPalette;
  readonly lacking: readonly number[];
  /** The first pixel that `nearest` lacks. */
  readonly pixel: Pixel;
}

/** Opaque colours of a glyph as `0xRRGGBB`, each with its first pixel, in reading order. */
type GlyphColors = ReadonlyMap<number, Pixel>;

/** Three rules ask for it; a context's sheets are matched once. */
const known = new WeakMap<ContentContext, readonly SheetTrouble[]>();

export function sheetTroubles(context: ContentContext): readonly SheetTrouble[] {
  const troubles = known.get(context) ?? findTroubles(context);
  known.set(context, troubles);
  return troubles;
}

/** The opaque colours of one glyph of a sheet. */
export function colorsOfGlyph(
  { rgba, width }: TrueColorImage,
  tileSize: TileSize,
  glyph: number,
): Map<number, Pixel> {
  const columns = Math.floor(width / tileSize);
  const left = (glyph % columns) * tileSize;
  const top = Math.floor(glyph / columns) * tileSize;
  const colors = new Map<number, Pixel>();
  for (let y = top; y < top + tileSize; y++) {
    for (let x = left; x < left + tileSize; x++) {
      const at = (y * width + x) * 4;
      const rgb = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
      if (rgba[at + 3] === 255 && !colors.has(rgb)) colors.set(rgb, { x, y });
    }
  }
  return colors;
}

function findTroubles(context: ContentContext): SheetTrouble[] {
  const tileSize = tileSizeOf(context.metadata);
  const sheets = sheetsOf(context).filter(isTrueColor);
  const { given, derivation, quantized } = contentPlan(context);
  // Reduced colours fit.
  if (quantized !== undefined || sheets.length === 0) return [];
  const palettes = given.areOwn || derivation !== undefined ? [] : given.palettes;
  const matcher = new GlyphMatcher(palettes, tileSize);
  const finder: Finder = { palettes, colorSets: palettes.map(matchable), tileSize, matcher };
  return sheets.map((sheet, position) => {
    const glyphs = derivation?.crowded[position] ?? unmatched(sheet, finder);
    const trouble = new TroubleList(sheet, finder);
    for (const glyph of glyphs) trouble.add(glyph, colorsOfGlyph(sheet.image, tileSize, glyph));
    return trouble;
  });
}

interface Finder {
  readonly palettes: readonly BankPalette[];
  /** Of each palette the colours that an opaque pixel may match. */
  readonly colorSets: readonly ReadonlySet<number>[];
  readonly tileSize: TileSize;
  readonly matcher: GlyphMatcher;
}

/** The glyphs that no palette holds. */
function* unmatched({ image }: Sheet<TrueColorImage>, { tileSize, matcher }: Finder): Generator<number> {
  const words = wordSheet(image, tileSize);
  const [range] = rangesOf([image], tileSize);
  for (let glyph = 0; glyph < range.glyph_count; glyph++) {
    if (matcher.match(words, glyph) < 0) yield glyph;
  }
}

class TroubleList implements SheetTrouble {
  readonly sheet: Sheet<TrueColorImage>;
  readonly crowded = new Capped<CrowdedGlyph>();
  readonly missing = new Capped<MissingColor>();
  readonly split = new Capped<SplitGlyph>();
  readonly #finder: Finder;
  readonly #missed = new Set<number>();

  constructor(sheet: Sheet<TrueColorImage>, finder: Finder) {
    this.sheet = sheet;
    this.#finder = finder;
  }

  add(glyph: number, colors: GlyphColors): void {
    const surplus = [...colors.values()][COLORS_PER_PALETTE - 1];
    if (surplus !== undefined) this.crowded.add({ glyph, colors: colors.size, pixel: surplus });
    else if (this.#finder.palettes.length > 0 && !this.#addMissing(glyph, colors))
      this.#addSplit(glyph, colors);
  }

  /** Returns whether a colour is in no palette, be it one that was met before. */
  #addMissing(glyph: number, colors: GlyphColors): boolean {
    const { palettes, colorSets } = this.#finder;
    const missing = [...colors].filter(([rgb]) => !colorSets.some((set) => set.has(rgb)));
    const fresh = missing.filter(([rgb]) => !this.#missed.has(rgb));
    if (fresh.length === 0) return missing.length > 0;
    const others = [...colors.keys()].filter((rgb) => !missing.some(([other]) => other === rgb));
    const home = palettes.find((_, position) => others.every((rgb) => colorSets[position].has(rgb)));
    for (const [rgb, pixel] of fresh) {
      this.#missed.add(rgb);
      this.missing.add({ glyph, rgb, pixel, home });
    }
    return true;
  }

  #addSplit(glyph: number, colors: GlyphColors): void {
    const { palettes, colorSets } = this.#finder;
    const options = palettes.map((nearest, position) => ({
      nearest,
      lacking: [...colors].filter(([rgb]) => !colorSets[position].has(rgb)),
    }));
    const [best] = options.sort((a, b) => a.lacking.length - b.lacking.length);
    const [first] = best.lacking;
    if (first === undefined) return;
    const lacking = best.lacking.map(([rgb]) => rgb);
    this.split.add({ glyph, nearest: best.nearest, lacking, pixel: first[1] });
  }
}

/** Entry 0 is transparent whatever its colour. */
function matchable({ colors }: BankPalette): ReadonlySet<number> {
  return new Set(colors.slice(1));
}
