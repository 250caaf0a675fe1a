import { declarationRule } from '../../context.ts';
import { colorList } from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const ZEROS = Array.from({ length: 16 }, () => 0).join(', ');
const around = (palette: string) =>
  `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${palette} }] } } }`;

export const tooManyColors = declarationRule({
  id: 'palettes/too-many-colors',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A palette holds as many colours as a pixel of the format can name: 16 in `GLYPH/indexed_v1`, the transparent colour 0 among them. Take some out, or spread them over several palettes.',
  bad: [
    { text: around(`{ "originalArgb8888": [${ZEROS}, <|0|>], "convertedRgb565": [${ZEROS}, 0] }`) },
    { text: around(`{ "originalArgb8888": [${ZEROS}, <|0|>, 0], "convertedRgb565": [${ZEROS}] }`) },
    { text: around(`{ "convertedRgb565": [${ZEROS}, <|0|>] }`) },
  ],
  good: [{ text: around(`{ "originalArgb8888": [${ZEROS}], "convertedRgb565": [${ZEROS}] }`) }],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    const { maxColors } = palettes.limits;
    for (const palette of paletteObjects(palettes)) {
      const list = colorList(palette, 'originalArgb8888') ?? colorList(palette, 'convertedRgb565');
      const surplus = list?.items[maxColors];
      if (list === undefined || surplus === undefined) continue;
      yield {
        at: surplus,
        message: `This palette has ${list.items.length} colours; a palette holds up to ${maxColors}`,
      };
    }
  },
});
