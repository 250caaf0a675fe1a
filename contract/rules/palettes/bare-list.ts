import { declarationRule } from '../../context.ts';
import type { Fix, TextEdit } from '../../finding.ts';
import type { JsonDocument } from '../../json/document.ts';
import { surround } from '../../json/surround.ts';
import { paletteAround } from '../../palettes/color-list.ts';
import { planIndexes } from '../../palettes/index-plan.ts';
import { type BareEntry, type PaletteCollection, palettesOf } from '../../palettes/palette-collection.ts';
import { count } from '../../quote.ts';
import type { Draft } from '../../rule.ts';
import { safeFix, suggestion } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';
const GREEN = '{ "originalArgb8888": [4278255360], "convertedRgb565": [2016] }';

export const bareList = declarationRule({
  id: 'palettes/bare-list',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'A palette is known by its explicit `index`, not by its place in the list: entries have the shape `{ "index": <number>, "palette": { … } }`, so that reordering the list changes nothing. The fix wraps each bare palette with the index that its place would have meant, where that is free.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|{|> "originalArgb8888": [4294901760], "convertedRgb565": [63488] }, ${GREEN}] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": 1, "palette": ${GREEN} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 1, "palette": ${RED} }, <|{|> "originalArgb8888": [4278255360], "convertedRgb565": [2016] }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 1, "palette": ${RED} }, { "index": 2, "palette": ${GREEN} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [<|[|>4294901760], ["#00ff00"]] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": 1, "palette": { "originalArgb8888": ["#00ff00"], "convertedRgb565": [2016] } }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": <|[|>4294901760] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }] } } }`,
    },
  ],
  good: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 1, "palette": ${GREEN} }, { "index": 0, "palette": ${RED} }] } } }`,
    },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    if (palettes.isOnePalette) yield onePalette(context.document, palettes);
    const bare = palettes.entries.filter((entry) => entry.shape === 'bare');
    const [first, ...others] = bare;
    if (first === undefined) return;
    yield {
      at: { offset: first.node.offset, length: 1 },
      message: `This palette stands without its index${others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} ${count(others.length, 'other')}`}: an entry is { "index": <number>, "palette": { … } }`,
      fixes: fixes(context.document, palettes, bare),
    };
  },
});

function onePalette(document: JsonDocument, { list }: PaletteCollection): Draft {
  const around = paletteAround(document, list, ['[{ "index": 0, "palette": ', ' }]']);
  return {
    at: { offset: list.offset, length: 1 },
    message:
      'These are the colours of one palette: ‘palettes’ is a list of { "index": <number>, "palette": { … } }',
    fixes:
      around === undefined
        ? []
        : [(around.certain ? safeFix : suggestion)('Wrap the colours as palette 0', ...around.edits)],
  };
}

function fixes(document: JsonDocument, palettes: PaletteCollection, bare: readonly BareEntry[]): Fix[] {
  const { free } = planIndexes(palettes);
  const edits: TextEdit[] = [];
  let certain = true;
  for (const { node, position } of bare) {
    const index = free.get(position);
    if (index === undefined) continue;
    const around: [string, string] = [`{ "index": ${index}, "palette": `, ' }'];
    const colors = node.kind === 'array' ? paletteAround(document, node, around) : undefined;
    certain &&= colors?.certain ?? true;
    edits.push(...(colors?.edits ?? surround(document, node, around)));
  }
  if (edits.length === 0) return [];
  const title = bare.length === 1 ? 'Wrap the palette with its index' : 'Wrap each palette with its index';
  return [(certain ? safeFix : suggestion)(title, ...edits)];
}
