import { declarationRule } from '../../context.ts';
import { replaceNode } from '../../json/edit.ts';
import { planIndexes, soundIndex } from '../../palettes/index-plan.ts';
import { palettesOf } from '../../palettes/palette-collection.ts';
import { safeFix } from '../../rule.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';

export const duplicateIndex = declarationRule({
  id: 'palettes/duplicate-index',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    'Duplicate indices are structural errors: of two palettes with one `index` the runtime could only have one. The later entry of the list gets the next free index after the one it repeats.',
  bad: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": <|0|>, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }, { "index": 2, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 63, "palette": ${RED} }, { "index": <|63|>, "palette": ${RED} }, { "index": <|63|>, "palette": ${RED} }] } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 63, "palette": ${RED} }, { "index": 0, "palette": ${RED} }, { "index": 1, "palette": ${RED} }] } } }`,
    },
  ],
  good: [
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 5, "palette": ${RED} }, { "index": 2, "palette": ${RED} }] } } }`,
    },
  ],
  *check(context) {
    const palettes = palettesOf(context);
    if (palettes === undefined) return;
    const { document } = context;
    const { holders, free } = planIndexes(palettes);
    for (const entry of palettes.entries) {
      const node = entry.shape === 'wrapped' ? entry.index?.value : undefined;
      const index = soundIndex(node, palettes.limits.maxPalettes);
      if (node === undefined || index === undefined) continue;
      const first = holders.get(index);
      if (first === undefined || first === node) continue;
      const next = free.get(entry.position);
      yield {
        at: node,
        message: `Index ${index} is taken by an earlier palette${next === undefined ? ', and none is free' : `; ${next} is free`}`,
        fixes: next === undefined ? [] : [safeFix(`Change to ${next}`, replaceNode(document, node, next))],
        related: [{ uri: document.uri, span: first, message: `index ${index} stands here first` }],
      };
    }
  },
});
