import { declarationRule } from '../../context.ts';
import type { JsonDocument } from '../../json/document.ts';
import { removeMember, renameKey } from '../../json/edit.ts';
import { misspeltKeys } from '../../json/misspelt-keys.ts';
import type { ObjectNode } from '../../json/tree.ts';
import { COLOR_LISTS } from '../../palettes/color-list.ts';
import { entryKeys, paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { quote, quoteList } from '../../quote.ts';
import type { Draft } from '../../rule.ts';
import { safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const around = (entry: string) => `{ "output": { ${FORMAT}, "pipeline": { "palettes": [${entry}] } } }`;
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';

export const unknownPaletteKey = declarationRule({
  id: 'palettes/unknown-palette-key',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Entries of `output.pipeline.palettes` have the shape `{ "index", "palette" }`, and a palette has its two lists of colours. Any other key is most likely a misspelt one. Notes on palettes belong in `build`.',
  bad: [
    {
      text: around(`{ <|"indx"|>: 0, <|"pallete"|>: ${RED} }`),
      fixed: around(`{ "index": 0, "palette": ${RED} }`),
    },
    {
      text: around(`{ "index": 0, "palette": ${RED}, <|"name"|>: "hero" }`),
      fixed: around(`{ "index": 0, "palette": ${RED} }`),
    },
    {
      text: around(
        '{ "index": 0, "palette": { "originalArgb8888": [4294901760], <|"convertedRGB_565"|>: [63488] } }',
      ),
      fixed: around(`{ "index": 0, "palette": ${RED} }`),
    },
  ],
  good: [{ text: around(`{ "palette": ${RED}, "index": 0 }`) }],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    for (const entry of palettes.entries) {
      if (entry.shape === 'wrapped') yield* unknownKeys(context.document, entry.node, entryKeys(entry));
    }
    for (const palette of paletteObjects(palettes)) {
      yield* unknownKeys(context.document, palette, COLOR_LISTS);
    }
  },
});

function* unknownKeys(
  document: JsonDocument,
  object: ObjectNode,
  known: readonly string[],
): Generator<Draft> {
  const unknown = object.members.filter(({ key }) => !known.includes(key.value));
  if (unknown.length === 0) return;
  const misspelt = misspeltKeys(object, known);
  for (const member of unknown) {
    const meant = misspelt.get(member);
    const remove = suggestion(`Remove ${quote(member.key.value)}`, removeMember(document, object, member));
    yield {
      at: member.key,
      message: `Unknown field ${quote(member.key.value)}; known here: ${quoteList(known)}`,
      fixes:
        meant === undefined
          ? [remove]
          : [safeFix(`Rename to ${quote(meant)}`, renameKey(document, member, meant)), remove],
    };
  }
}
