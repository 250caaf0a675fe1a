import { declarationRule } from '../../context.ts';
import { palettesOf } from '../../palettes/palette-collection.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const entries = (length: number) =>
  Array.from(
    { length },
    (_, index) => `{ "index": ${index}, "palette": { "originalArgb8888": [], "convertedRgb565": [] } }`,
  ).join(', ');

export const tooManyPalettes = declarationRule({
  id: 'palettes/too-many-palettes',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A bank holds as many palettes as its format has numbers for: 64 in `GLYPH/indexed_v1`. Split the asset into several banks, or share palettes between sheets.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [${entries(64)}, <|{|> "index": 64, "palette": { "originalArgb8888": [], "convertedRgb565": [] } }] } } }`,
    },
  ],
  good: [{ text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [${entries(64)}] } } }` }],
  *check(context) {
    const palettes = palettesOf(context);
    const surplus = palettes?.entries[palettes.limits.maxPalettes];
    if (palettes === undefined || surplus === undefined) return;
    yield {
      at: { offset: surplus.node.offset, length: 1 },
      message: `The list has ${palettes.entries.length} palettes; a bank holds up to ${palettes.limits.maxPalettes}`,
    };
  },
});
