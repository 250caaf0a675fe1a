import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argb8888Of, rgb565Of, roundedRgb565Of } from '../../contract/color.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { mulberry32, PALETTE, paint } from '../paint.ts';

/** A glyph bank of one sheet, on disk, in which nothing is wrong. */
export interface SheetAsset {
  /** Path of its asset.json. */
  readonly path: string;
  readonly uri: string;
  /** Path of its sheet. */
  readonly sheet: string;
}

/** Glyphs in a row of the sheet, and rows: 1,024 glyphs. */
const SIDE = 32;
/** Of the entry that is edited. */
const EDITED_COLOR = 0xff18_8007;
/** The entry whose colour is edited; the sheet's first pixel has it. */
export const EDITED_ENTRY = 7;
/**
 * RGB565 colours that may both be declared for one ARGB8888 colour, the first cut off and the other rounded: of all
 * that a palette declares in two ways this is what one key can change and leave the declaration sound.
 */
export const EDITED_WORDS = [rgb565Of(EDITED_COLOR), roundedRgb565Of(EDITED_COLOR)] as const;

/** Writes the asset into the folder `root`, which becomes its asset root. */
export function writeSheetAsset(root: string, tileSize: number): SheetAsset {
  mkdirSync(root, { recursive: true });
  const path = join(root, 'asset.json');
  const sheet = join(root, SHEET);
  writeFileSync(sheet, sheetPng(tileSize, 0));
  writeFileSync(path, declarationText(tileSize));
  return { path, uri: pathToFileURL(path).href, sheet };
}

/** Another picture for each variant, all drawn alike. */
export function sheetPng(tileSize: number, variant: number): Uint8Array {
  const size = SIDE * tileSize;
  const pixels = paint(size, mulberry32(20_26_12 + variant));
  pixels[0] = EDITED_ENTRY;
  return encodeIndexedPng({ width: size, height: size, pixels, palette: PALETTE });
}

/** `#rrggbb` of what was packed. */
export function seenColor(rgb565: number): string {
  return `#${(argb8888Of(rgb565) & 0xffffff).toString(16).padStart(6, '0')}`;
}

const SHEET = 'sheet.png';

function declarationText(tileSize: number): string {
  const originalArgb8888 = Array.from(PALETTE, (color, entry) =>
    entry === EDITED_ENTRY ? EDITED_COLOR : color,
  );
  const convertedRgb565 = originalArgb8888.map(rgb565Of);
  const declaration = {
    schema_version: 1,
    asset_uuid: '5a1c9e40-7d3b-4f28-8e61-c0b2d94f7a13',
    name: 'bench_sheet',
    type: 'glyph_bank',
    inputs: { sprites: [SHEET] },
    output: {
      format: 'GLYPH/indexed_v1',
      codec: 'LZ4_BLOCK',
      metadata: { tile_size: tileSize },
      pipeline: { palettes: [{ index: 0, palette: { originalArgb8888, convertedRgb565 } }] },
    },
    preload: { enabled: false },
  };
  return `${JSON.stringify(declaration, null, 2)}\n`;
}
