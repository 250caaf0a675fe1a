import { declarationRule } from '../../context.ts';
import { isBroken } from '../../json/document.ts';
import { insertMember } from '../../json/edit.ts';
import { planIndexes } from '../../palettes/index-plan.ts';
import { ENTRY_KEYS, meantMember, palettesOf } from '../../palettes/palette-collection.ts';
import { safeFix } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';

export const missingIndex = declarationRule({
  id: 'palettes/missing-index',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Each entry of `output.pipeline.palettes` must carry an explicit `index`: it is the number by which glyphs and the runtime know the palette, and the place in the list says nothing. The fix gives the entry the index of its place, or the next one free.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, <|{|> "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 1, "palette": ${RED} }, <|{|> "palette": ${RED} }, <|{|> "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 1, "palette": ${RED} }, { "index": 2, "palette": ${RED} }, { "index": 3, "palette": ${RED} }] } } }`,
    },
  ],
  good: [
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 9, "palette": ${RED} }] } } }` },
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "indx": 9, "palette": ${RED} }] } } }` },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined || isBroken(context.document)) return;
    const lacking = palettes.entries.filter(
      (entry) => entry.shape === 'wrapped' && meantMember(entry, 'index') === undefined,
    );
    if (lacking.length === 0) return;
    const { free } = planIndexes(palettes);
    for (const { node, position } of lacking) {
      const index = free.get(position);
      if (node.kind !== 'object') continue;
      yield {
        at: { offset: node.offset, length: 1 },
        message: 'This palette has no index: every entry must carry its own',
        fixes:
          index === undefined
            ? []
            : [
                safeFix(
                  `Insert index ${index}`,
                  insertMember(context.document, node, ['index', index], ENTRY_KEYS),
                ),
              ],
      };
    }
  },
});
