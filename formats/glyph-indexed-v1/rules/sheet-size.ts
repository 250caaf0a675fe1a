import type { Fix } from '../../../contract/finding.ts';
import { replaceNode } from '../../../contract/json/edit.ts';
import { nodeAt } from '../../../contract/json/tree.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule, suggestion } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { type TileSize, tileSizeOf } from '../layout.ts';
import { type Sheet, sheetsOf } from '../sheets.ts';

export const sheetSize = defineRule<ContentContext>({
  id: 'content/sheet-size',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A sheet is cut into whole glyphs of `tile_size` × `tile_size` pixels. What is left over at an edge would be lost, so both sides must be multiples of `tile_size`.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: {
        inputs: { 'hero.png': { is: 'a 9 × 8 indexed PNG', data: indexedImage({ width: 9, height: 8 }) } },
      },
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] }, "output": { "metadata": { "tile_size": 16 } } }',
      given: {
        inputs: {
          'hero.png': { is: 'a 16 × 24 indexed PNG', data: indexedImage({ width: 16, height: 24 }) },
        },
      },
      fixed: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "metadata": { "tile_size": 8 } } }',
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "metadata": { "tile_size": 16 } } }',
      given: {
        inputs: {
          'hero.png': { is: 'a 48 × 16 indexed PNG', data: indexedImage({ width: 48, height: 16 }) },
        },
      },
    },
  ],
  *check(context) {
    const size = tileSizeOf(context.metadata);
    for (const sheet of sheetsOf(context)) {
      if (fits(sheet, size)) continue;
      const { width, height } = sheet.image;
      const nearest = `${nearestMultiple(width, size)} × ${nearestMultiple(height, size)}`;
      yield {
        at: sheet.content.at,
        message: `${quote(fileName(sheet.content.path))} is ${width} × ${height} pixels, but both sides must be multiples of the tile_size ${size}: the nearest size is ${nearest}`,
        fixes: smallerTiles(context, size),
      };
    }
  },
});

function fits({ image }: Sheet, size: TileSize): boolean {
  return image.width % size === 0 && image.height % size === 0;
}

function nearestMultiple(length: number, size: TileSize): number {
  return Math.max(1, Math.round(length / size)) * size;
}

/** Offers the largest smaller tile size that all sheets of the bank fit. */
function smallerTiles(context: ContentContext, current: TileSize): Fix[] {
  const node = nodeAt(context.document.root, ['output', 'metadata', 'tile_size']);
  const sheets = sheetsOf(context);
  const smaller = SMALLER[current].find((size) => sheets.every((sheet) => fits(sheet, size)));
  if (node === undefined || smaller === undefined) return [];
  return [suggestion(`Set tile_size to ${smaller}`, replaceNode(context.document, node, smaller))];
}

const SMALLER: Readonly<Record<TileSize, readonly TileSize[]>> = { 8: [], 16: [8], 32: [16, 8] };
