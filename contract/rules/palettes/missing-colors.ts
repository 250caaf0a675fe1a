import { argb8888Of, rgb565Of } from '../../color.ts';
import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { isBroken, type JsonDocument } from '../../json/document.ts';
import { insertMember } from '../../json/edit.ts';
import { misspeltKeys } from '../../json/misspelt-keys.ts';
import { memberOf, type ObjectNode } from '../../json/tree.ts';
import { COLOR_LISTS, type ColorListName, colorList, colorsOf } from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const around = (palette: string) =>
  `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${palette} }] } } }`;

export const missingColors = declarationRule({
  id: 'palettes/missing-colors',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A palette declares its colours twice: as authored in `originalArgb8888`, and as the runtime stores them in `convertedRgb565`. The second follows from the first, so the fix computes it; the other way round bits are lost, and the fix only offers opaque colours.',
  bad: [
    {
      text: around('<|{|> "originalArgb8888": [4294901760, 4278255360] }'),
      fixed: around('{ "originalArgb8888": [4294901760, 4278255360], "convertedRgb565": [63488, 2016] }'),
    },
    {
      text: around('<|{|> "convertedRgb565": [63488, 2016] }'),
      fixed: around('{ "originalArgb8888": [4294901760, 4278255360], "convertedRgb565": [63488, 2016] }'),
    },
    { text: around('<|{|>}') },
  ],
  good: [
    { text: around('{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }') },
    { text: around('{ "originalARGB888": [4294901760], "convertedRgb565": [63488] }') },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined || isBroken(context.document)) return;
    for (const palette of paletteObjects(palettes)) {
      const missing = missingIn(palette);
      if (missing.length === 0) continue;
      yield {
        at: { offset: palette.offset, length: 1 },
        message: `This palette has no ${missing.map((name) => `‘${name}’`).join(' and no ')}`,
        fixes: missing.length === 1 ? fixes(context.document, palette, missing[0]) : [],
      };
    }
  },
});

function missingIn(palette: ObjectNode): ColorListName[] {
  const absent = COLOR_LISTS.filter((name) => memberOf(palette, name) === undefined);
  if (absent.length === 0) return absent;
  const misspelt = new Set(misspeltKeys(palette, COLOR_LISTS).values());
  return absent.filter((name) => !misspelt.has(name));
}

function fixes(document: JsonDocument, palette: ObjectNode, name: ColorListName | undefined): Fix[] {
  const isComputed = name === 'convertedRgb565';
  const other = isComputed ? 'originalArgb8888' : 'convertedRgb565';
  const list = colorList(palette, other);
  const colors = list && colorsOf(other, list);
  if (name === undefined || colors === undefined) return [];
  const values = colors.map(isComputed ? rgb565Of : argb8888Of);
  const insert = insertMember(document, palette, [name, values], COLOR_LISTS);
  return [
    isComputed
      ? safeFix('Compute convertedRgb565 from originalArgb8888', insert)
      : suggestion('Insert originalArgb8888 as opaque colours', insert),
  ];
}
