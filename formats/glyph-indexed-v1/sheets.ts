import type { ContentContext, InputContent } from '../content-rule.ts';
import type { IndexedImage, TrueColorImage } from '../decoded-input.ts';
import type { TileSize } from './layout.ts';
import type { GlyphImage } from './palettes.ts';

/** The role of inputs that are sheets. */
export const SPRITES_ROLE = 'sprites';

/** One sheet of a glyph bank. */
export interface Sheet<I extends GlyphImage = GlyphImage> {
  readonly content: InputContent;
  readonly image: I;
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The images among the sprites, in list order. */
export function sheetsOf({ contents }: ContentContext): readonly Sheet[] {
  const sheets = known.get(contents) ?? findSheets(contents);
  known.set(contents, sheets);
  return sheets;
}

/** Nearly every rule asks for them. */
const known = new WeakMap<readonly InputContent[], readonly Sheet[]>();

function findSheets(contents: readonly InputContent[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const content of contents) {
    const { role, input } = content;
    if (role !== SPRITES_ROLE) continue;
    if (input.kind === 'indexed' || input.kind === 'true-color') sheets.push({ content, image: input });
  }
  return sheets;
}

export function isIndexed(sheet: Sheet): sheet is Sheet<IndexedImage> {
  return sheet.image.kind === 'indexed';
}

export function isTrueColor(sheet: Sheet): sheet is Sheet<TrueColorImage> {
  return sheet.image.kind === 'true-color';
}

/** The number of the glyph of its sheet that a pixel is in, from 0 in reading order. */
export function glyphAt({ width }: GlyphImage, tileSize: TileSize, { x, y }: Pixel): number {
  return Math.floor(y / tileSize) * Math.floor(width / tileSize) + Math.floor(x / tileSize);
}

/** `pixel 3, 4 (glyph 0)` */
export function placeName(image: GlyphImage, tileSize: TileSize, pixel: Pixel): string {
  return `pixel ${pixel.x}, ${pixel.y} (glyph ${glyphAt(image, tileSize, pixel)})`;
}

/** `#rrggbb` */
export function colorName(rgb: number): string {
  return `#${rgb.toString(16).padStart(6, '0')}`;
}
