import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { RED_AND_GREEN } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { addColors } from '../palette-fixes.ts';
import { sheetTroubles } from '../sheet-trouble.ts';
import { colorName } from '../sheets.ts';

const GREEN =
  '{ "index": 1, "palette": { "originalArgb8888": [0, 4278255360], "convertedRgb565": [0, 2016] } }';

export const splitPalettes = defineRule<ContentContext>({
  id: 'content/split-palettes',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'All pixels of a glyph take their colours from one palette. Here each colour is in some palette, but no palette has all of the glyph’s: add those that the nearest one lacks, or redraw the glyph.',
  bad: [
    {
      text: `{ "inputs": { "sprites": [<|"hero.png"|>] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }, ${GREEN}] } } }`,
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
      fixed: `{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760, 4278255360], "convertedRgb565": [0, 63488, 2016] } }, ${GREEN}] } } }`,
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760, 4278255360], "convertedRgb565": [0, 63488, 2016] } }] } } }',
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
    },
  ],
  *check(context) {
    for (const { sheet, split } of sheetTroubles(context)) {
      const name = quote(fileName(sheet.content.path));
      yield* cappedDrafts(split, ({ glyph, nearest, lacking, pixel }) => ({
        at: sheet.content.at,
        message: `No palette has all colours of glyph ${glyph} of ${name}: palette ${nearest.index} comes nearest and lacks ${lacking.map(colorName).join(', ')}, first at pixel ${pixel.x}, ${pixel.y}`,
        fixes: addColors(context, nearest, lacking),
      }));
    }
  },
});
