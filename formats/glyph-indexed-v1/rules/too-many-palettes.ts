import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { MAX_PALETTES } from '../layout.ts';
import { declaredPalettes, ownPalettes } from '../palettes.ts';
import { sheetsOf } from '../sheets.ts';

/** `f0.png` and so on, each of a shade of its own, up to one more than a bank may have. */
const NAMES = Array.from({ length: MAX_PALETTES + 1 }, (_, n) => `f${n}.png`);
const INPUTS = Object.fromEntries(
  NAMES.map((name, n) => [
    name,
    {
      is: `an 8 × 8 indexed PNG with palette ${n}`,
      data: indexedImage({
        width: 8,
        height: 8,
        palette: [0, 0xff000000 + (n % 32) * 0x080000 + (n >> 5) * 0x0400],
      }),
    },
  ]),
);
const ALLOWED = NAMES.slice(0, MAX_PALETTES)
  .map((name) => `"${name}"`)
  .join(', ');

export const tooManyPalettes = defineRule<ContentContext>({
  id: 'content/too-many-palettes',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'Where no palettes are declared, each different palette of the indexed images becomes one of the bank’s, and a bank has 64 at most. Let the images share palettes, declare the palettes in `output.pipeline.palettes`, or split the asset.',
  bad: [{ text: `{ "inputs": { "sprites": [${ALLOWED}, <|"f64.png"|>] } }`, given: { inputs: INPUTS } }],
  good: [{ text: `{ "inputs": { "sprites": [${ALLOWED}] } }`, given: { inputs: INPUTS } }],
  *check(context) {
    if (declaredPalettes(context.pipeline).length > 0) return;
    const sheets = sheetsOf(context);
    const { palettes, numbers } = ownPalettes(sheets.map(({ image }) => image));
    const over = numbers.indexOf(MAX_PALETTES);
    if (over < 0) return;
    const { content } = sheets[over];
    yield {
      at: content.at,
      message: `${quote(fileName(content.path))} brings palette ${MAX_PALETTES + 1} of ${palettes.length} different ones, and ${MAX_PALETTES} are allowed: no palettes are declared, so each image’s own counts`,
    };
  },
});
