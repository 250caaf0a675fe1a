import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { MAX_GLYPHS, rangesOf, tileSizeOf } from '../layout.ts';
import { sheetsOf } from '../sheets.ts';

export const tooManyGlyphs = defineRule<ContentContext>({
  id: 'content/too-many-glyphs',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A runtime counts the glyphs of a bank in 16 bits, so a bank holds 65,536 at most. Split the sheets over several assets, or take larger tiles.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["world.png", <|"cave.png"|>] } }',
      given: {
        inputs: {
          'world.png': {
            is: 'a 2048 × 2048 indexed PNG, 65,536 glyphs',
            // Made only where a test asks for it.
            get data() {
              return indexedImage({ width: 2048, height: 2048 });
            },
          },
          'cave.png': { is: 'an 8 × 8 indexed PNG', data: indexedImage({ width: 8, height: 8 }) },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["world.png"] } }',
      given: {
        inputs: {
          'world.png': {
            is: 'a 2048 × 2048 indexed PNG, 65,536 glyphs',
            get data() {
              return indexedImage({ width: 2048, height: 2048 });
            },
          },
        },
      },
    },
  ],
  *check(context) {
    const sheets = sheetsOf(context);
    const ranges = rangesOf(
      sheets.map(({ image }) => image),
      tileSizeOf(context.metadata),
    );
    const over = ranges.findIndex(({ first_glyph, glyph_count }) => first_glyph + glyph_count > MAX_GLYPHS);
    if (over < 0) return;
    const { first_glyph, glyph_count } = ranges[over];
    const { content } = sheets[over];
    yield {
      at: content.at,
      message: `The bank grows to ${first_glyph + glyph_count} glyphs with ${quote(fileName(content.path))}, and ${MAX_GLYPHS} are allowed`,
    };
  },
});
