import { nodeAt } from '../../../contract/json/tree.ts';
import { count, quote } from '../../../contract/quote.ts';
import { type Draft, defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage, trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { MAX_PALETTES } from '../layout.ts';
import { PALETTES_ROLE, palettesInFile } from '../palette-files.ts';
import { declaredPalettes, maxPalettesOf } from '../palettes.ts';
import { isTrueColor, sheetsOf } from '../sheets.ts';

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

/** Two glyphs of fifteen shades each, none of which they share. */
const SKY = trueColorImage({
  width: 16,
  height: 8,
  dots: Array.from(
    { length: 30 },
    (_, n) => [n < 15 ? n % 8 : 8 + (n % 8), (n % 15) >> 3, 0xff000001 + n] as const,
  ),
});
const PALETTE = {
  is: 'a palette file of 3 colours',
  data: { kind: 'palette-file', colors: Uint32Array.of(0, 0xffff0000, 0xff00ff00) },
};

export const tooManyPalettes = defineRule<ContentContext>({
  id: 'content/too-many-palettes',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A bank has 64 palettes at most, or as many as `max_palettes` in `output.pipeline` allows: those declared, those of files, those that indexed images bring along where there are no others, and those derived from the colours of true-colour sheets. Let images share palettes, reduce their colours with `quantize` in `output.pipeline`, or split the asset.',
  bad: [
    { text: `{ "inputs": { "sprites": [${ALLOWED}, <|"f64.png"|>] } }`, given: { inputs: INPUTS } },
    {
      text: '{ "inputs": { "sprites": [<|"sky.png"|>] }, "output": { "pipeline": { "max_palettes": 1 } } }',
      given: {
        inputs: { 'sky.png': { is: 'a true-colour PNG of two glyphs with 15 colours each', data: SKY } },
      },
    },
    {
      text: '{ "inputs": { "sprites": ["f0.png"], "palettes": ["day.pal", <|"night.pal"|>] }, "output": { "pipeline": { "max_palettes": 1 } } }',
      given: { inputs: { ...INPUTS, 'day.pal': PALETTE, 'night.pal': PALETTE } },
    },
    {
      text: '{ "inputs": { "sprites": ["f0.png"] }, "output": { "pipeline": { "max_palettes": <|1|>, "palettes": [{ "index": 0, "palette": { "originalArgb8888": [], "convertedRgb565": [] } }, { "index": 1, "palette": { "originalArgb8888": [], "convertedRgb565": [] } }] } } }',
      given: { inputs: INPUTS },
    },
  ],
  good: [
    { text: `{ "inputs": { "sprites": [${ALLOWED}] } }`, given: { inputs: INPUTS } },
    {
      text: '{ "inputs": { "sprites": ["sky.png"] }, "output": { "pipeline": { "max_palettes": 2 } } }',
      given: {
        inputs: { 'sky.png': { is: 'a true-colour PNG of two glyphs with 15 colours each', data: SKY } },
      },
    },
  ],
  *check(context) {
    yield* declared(context);
    yield* filed(context);
    yield* brought(context);
    yield* derived(context);
  },
});

function* declared({ document, pipeline }: ContentContext): Generator<Draft> {
  const limit = nodeAt(document.root, ['output', 'pipeline', 'max_palettes']);
  const { length } = declaredPalettes(pipeline);
  if (limit === undefined || length <= maxPalettesOf(pipeline)) return;
  yield {
    at: limit,
    message: `${length} palettes are declared, and max_palettes allows ${maxPalettesOf(pipeline)}`,
  };
}

/** At the file that is one too many. */
function* filed({ contents, pipeline }: ContentContext): Generator<Draft> {
  const allowed = maxPalettesOf(pipeline);
  let total = declaredPalettes(pipeline).length;
  if (total > allowed) return;
  for (const { role, input, path, at } of contents) {
    if (role !== PALETTES_ROLE) continue;
    const more = palettesInFile(input);
    total += more;
    if (total <= allowed) continue;
    const message = `${quote(fileName(path))} brings ${count(more, 'palette')}, which makes ${total} with those before it, and ${allowed} are allowed: a palette has 16 colours`;
    return yield { at, message };
  }
}

/** At the sheet whose palette is one too many. */
function* brought(context: ContentContext): Generator<Draft> {
  const allowed = maxPalettesOf(context.pipeline);
  const { given } = contentPlan(context);
  const over = given.numbers.indexOf(allowed);
  if (!given.areOwn || over < 0) return;
  const { content } = sheetsOf(context)[over];
  yield {
    at: content.at,
    message: `${quote(fileName(content.path))} brings palette ${allowed + 1} of ${given.palettes.length} different ones, and ${allowed} are allowed: no palettes are declared, so each image’s own counts`,
  };
}

/** At the first sheet: it is all of them together that need so many. */
function* derived(context: ContentContext): Generator<Draft> {
  const { given, derivation } = contentPlan(context);
  const allowed = maxPalettesOf(context.pipeline);
  const [sheet] = sheetsOf(context).filter(isTrueColor);
  if (sheet === undefined || derivation === undefined) return;
  if (derivation.needed <= allowed || given.palettes.length > allowed) return;
  const needed = `${derivation.isAtLeast ? 'at least ' : ''}${derivation.needed}`;
  yield {
    at: sheet.content.at,
    message: `The ${derivation.colors} colours of the true-colour sheets need ${needed} palettes, and ${allowed} are allowed: reduce the colours with output.pipeline.quantize, or split the asset`,
  };
}
