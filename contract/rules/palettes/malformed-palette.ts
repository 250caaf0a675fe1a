import { rgb565Of } from '../../color.ts';
import { declarationRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import type { JsonDocument } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import { kindName } from '../../json/kind-name.ts';
import { surround } from '../../json/surround.ts';
import { childOf, type JsonNode, type ObjectNode } from '../../json/tree.ts';
import {
  COLOR_LISTS,
  type ColorListName,
  colorList,
  colorMeant,
  colorsOf,
  paletteAround,
} from '../../palettes/color-list.ts';
import { paletteObjects, palettesOf } from '../../palettes/palette-collection.ts';
import { type Draft, safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';

export const malformedPalette = declarationRule({
  id: 'palettes/malformed-palette',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A malformed `palette` payload is a structural error: it is `{ "originalArgb8888": [ … ], "convertedRgb565": [ … ] }`, two lists of numbers. A bare list of colours is wrapped by the fix and the other list computed; numbers over 65535 are ARGB8888, smaller ones are taken for RGB565 words.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|null|>, <|"hero.pal"|>, <|[[255, 0, 0]]|>] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": <|"hero.pal"|> }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": <|[4294901760, 0]|> }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760, 0], "convertedRgb565": [63488, 0] } }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": <|[63488]|> }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": [63488] } }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": <|4294901760|>, "convertedRgb565": [63488] } }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": [63488] } }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": <|null|> } }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [4294901760], "convertedRgb565": [63488] } }] } } }`,
    },
  ],
  good: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [], "convertedRgb565": [] } }] } } }`,
    },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    for (const entry of palettes.entries) {
      const node = entry.shape === 'wrapped' ? entry.palette?.value : undefined;
      if (entry.shape === 'shapeless') yield shapeless(entry.node);
      else if (node !== undefined && node.kind !== 'object') yield noObject(context.document, node);
    }
    for (const palette of paletteObjects(palettes)) yield* noLists(context.document, palette);
  },
});

function shapeless(node: JsonNode): Draft {
  return { at: node, message: `A palette is { "index": <number>, "palette": { … } }, not ${kindName(node)}` };
}

function noObject(document: JsonDocument, node: JsonNode): Draft {
  const around = node.kind === 'array' ? paletteAround(document, node) : undefined;
  const wrap = around?.certain ? safeFix : suggestion;
  return {
    at: node,
    message: `‘palette’ must be { "originalArgb8888", "convertedRgb565" }, not ${kindName(node)}`,
    fixes: around === undefined ? [] : [wrap('Make a palette of these colours', ...around.edits)],
  };
}

function* noLists(document: JsonDocument, palette: ObjectNode): Generator<Draft> {
  for (const name of COLOR_LISTS) {
    const node = childOf(palette, name);
    if (node === undefined || node.kind === 'array') continue;
    yield {
      at: node,
      message: `‘${name}’ must be a list of colours, not ${kindName(node)}`,
      fixes: listFixes(document, palette, { name, node }),
    };
  }
}

function listFixes(
  document: JsonDocument,
  palette: ObjectNode,
  { name, node }: { readonly name: ColorListName; readonly node: JsonNode },
): Fix[] {
  if (colorMeant(name, node) !== undefined)
    return [safeFix('Make it a list of one colour', ...surround(document, node, ['[', ']']))];
  const original = name === 'convertedRgb565' ? colorList(palette, 'originalArgb8888') : undefined;
  const colors = original && colorsOf('originalArgb8888', original);
  if (colors === undefined) return [];
  const compute = node.kind === 'null' ? safeFix : suggestion;
  return [compute('Compute it from originalArgb8888', replaceNode(document, node, colors.map(rgb565Of)))];
}
