import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { Capped, cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { firstPixels } from '../indexed-pixels.ts';
import { COLORS_PER_PALETTE, tileSizeOf } from '../layout.ts';
import { isIndexed, type Pixel, placeName, sheetsOf } from '../sheets.ts';

/** 256 greys. */
const GREYS = Array.from({ length: 256 }, (_, n) => 0xff000000 + n * 0x010101);

export const indexOverLimit = defineRule<ContentContext>({
  id: 'content/index-over-limit',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A pixel of a glyph has four bits, so the pixels of an indexed image must be 0 to 15. Palette entries after the sixteenth may be there as long as no pixel uses them; in most drawing programs, reducing the image to 16 colours mends it.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 indexed PNG of 256 colours with a pixel of index 16',
            data: indexedImage({ width: 8, height: 8, dots: [[2, 3, 16]], palette: GREYS }),
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
            is: 'an 8 × 8 indexed PNG of 256 colours whose pixels are 0 and 15',
            data: indexedImage({ width: 8, height: 8, dots: [[2, 3, 15]], palette: GREYS }),
          },
        },
      },
    },
  ],
  *check(context) {
    const tileSize = tileSizeOf(context.metadata);
    for (const { content, image } of sheetsOf(context).filter(isIndexed)) {
      const over = new Capped<[index: number, pixel: Pixel]>();
      const { length } = image.palette;
      for (const use of firstPixels(image, (index) => index >= COLORS_PER_PALETTE && index < length))
        over.add(use);
      yield* cappedDrafts(over, ([index, pixel]) => ({
        at: content.at,
        message: `${quote(fileName(content.path))} has the index ${index} at ${placeName(image, tileSize, pixel)}: the pixels of a glyph are 0 to 15`,
      }));
    }
  },
});
