import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { isBroken, type JsonDocument } from '../../json/document.ts';
import { surround } from '../../json/surround.ts';
import { COLOR_LISTS } from '../../palettes/color-list.ts';
import { meantMember, palettesOf, type WrappedEntry } from '../../palettes/palette-collection.ts';
import { safeFix } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';

export const missingPalette = declarationRule({
  id: 'palettes/missing-palette',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A missing `palette` is a structural error: the entry names an index and no colours for it. Where the colour lists stand in the entry itself, the fix puts them into a `palette`.',
  bad: [
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|{|> "index": 0 }] } } }` },
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|{|>}] } } }` },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|{|> "index": 0, "originalArgb8888": [4294901760], "convertedRgb565": [63488] }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": [63488] } }] } } }`,
    },
  ],
  good: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": [63488] } }] } } }`,
    },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined || isBroken(context.document)) return;
    for (const entry of palettes.entries) {
      if (entry.shape !== 'wrapped' || meantMember(entry, 'palette') !== undefined) continue;
      yield {
        at: { offset: entry.node.offset, length: 1 },
        message: 'This entry has no palette: { "originalArgb8888", "convertedRgb565" } is expected',
        fixes: fixes(context.document, entry),
      };
    }
  },
});

/** Only where the lists stand side by side, so that nothing but them comes to be inside. */
function fixes(document: JsonDocument, { node }: WrappedEntry): Fix[] {
  const positions = node.members.flatMap(({ key }, position) => (isColorList(key.value) ? [position] : []));
  const first = node.members[positions[0] ?? -1];
  const last = node.members[positions.at(-1) ?? -1];
  if (first === undefined || last === undefined) return [];
  if ((positions.at(-1) ?? 0) - (positions[0] ?? 0) !== positions.length - 1) return [];
  const span = { offset: first.offset, length: last.offset + last.length - first.offset };
  return [safeFix('Put the colours into a palette', ...surround(document, span, ['"palette": { ', ' }']))];
}

function isColorList(key: string): boolean {
  return (COLOR_LISTS as readonly string[]).includes(key);
}
