import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { Capped, cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { firstPixels } from '../indexed-pixels.ts';
import { tileSizeOf } from '../layout.ts';
import { isIndexed, type Pixel, placeName, sheetsOf } from '../sheets.ts';

export const transparentIndex = defineRule<ContentContext>({
  id: 'content/transparent-index',
  severity: 'warning',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'At run time index 0 is transparent and no other is. A pixel that is transparent in an indexed image by another entry keeps its index and shows that entry’s colour. Move the transparent entry to place 0 in the drawing program.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 indexed PNG whose transparent entry is 2',
            data: indexedImage({
              width: 8,
              height: 8,
              dots: [[2, 3, 2]],
              palette: [0xff000000, 0xffff0000, 0],
            }),
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 indexed PNG whose transparent entry is 0',
            data: indexedImage({
              width: 8,
              height: 8,
              dots: [[2, 3, 2]],
              palette: [0, 0xffff0000, 0xff000000],
            }),
          },
        },
      },
    },
  ],
  *check(context) {
    const tileSize = tileSizeOf(context.metadata);
    for (const { content, image } of sheetsOf(context).filter(isIndexed)) {
      const used = new Capped<[index: number, pixel: Pixel]>();
      const isClear = (index: number) =>
        index > 0 && index < image.palette.length && image.palette[index] >>> 24 === 0;
      for (const use of firstPixels(image, isClear)) used.add(use);
      yield* cappedDrafts(used, ([index, pixel]) => ({
        at: content.at,
        message: `${quote(fileName(content.path))} is transparent at ${placeName(image, tileSize, pixel)} by entry ${index} of its palette: at run time only index 0 is`,
      }));
    }
  },
});
