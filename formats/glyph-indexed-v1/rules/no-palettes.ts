import type { Fix } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import { indexedImage, trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { COLORS_PER_PALETTE, rangesOf, tileSizeOf } from '../layout.ts';
import { PALETTES_ROLE } from '../palette-files.ts';
import { declarePalette } from '../palette-fixes.ts';
import { colorsOfGlyph } from '../sheet-trouble.ts';
import { isTrueColor, sheetsOf } from '../sheets.ts';

const FIXED = `{
  "inputs": { "sprites": ["hero.png"] },
  "output": {
    "codec": "NONE",
    "pipeline": {
      "derive_palettes": false,
      "palettes": [
        {
          "index": 0,
          "palette": {
            "originalArgb8888": [0, 4294901760],
            "convertedRgb565": [0, 63488]
          }
        }
      ]
    }
  }
}`;

const RED_DOT = trueColorImage({ width: 8, height: 8, dots: [[2, 3, 0xffff0000]] });

export const noPalettes = defineRule<ContentContext>({
  id: 'content/no-palettes',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'The pixels of a grey or true-colour image become entries of palettes, so there must be some: declared in `output.pipeline.palettes`, from a file of `inputs.palettes`, or derived, which `derive_palettes: false` forbids. An indexed PNG brings its own palette along. Where all sheets together have few enough colours, a palette of them is offered.',
  bad: [
    {
      text: '{\n  "inputs": { "sprites": [<|"hero.png"|>] },\n  "output": {\n    "codec": "NONE",\n    "pipeline": {\n      "derive_palettes": false\n    }\n  }\n}',
      given: {
        inputs: {
          'hero.png': {
            is: 'an 8 × 8 true-colour PNG with a red pixel',
            data: RED_DOT,
          },
        },
      },
      fixed: FIXED,
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: { inputs: { 'hero.png': { is: 'an 8 × 8 true-colour PNG with a red pixel', data: RED_DOT } } },
    },
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: {
        inputs: { 'hero.png': { is: 'an 8 × 8 indexed PNG', data: indexedImage({ width: 8, height: 8 }) } },
      },
    },
  ],
  *check(context) {
    const { given, derivation } = contentPlan(context);
    const hasFiles = context.contents.some(({ role }) => role === PALETTES_ROLE);
    if (derivation !== undefined || hasFiles || !given.areOwn) return;
    const sheets = sheetsOf(context).filter(isTrueColor);
    if (sheets.length === 0) return;
    const fixes = [...declarePalette(context, fewColors(context)), ...derive(context)];
    for (const { content } of sheets) {
      yield {
        at: content.at,
        message: `${quote(fileName(content.path))} is not indexed, and there are no palettes for its colours: declare output.pipeline.palettes, let them be derived, or use an indexed PNG`,
        fixes,
      };
    }
  },
});

function derive(context: ContentContext): Fix[] {
  return declareSetting(context, ['pipeline', 'derive_palettes', true], 'Derive palettes from the colours');
}

/** The opaque colours of all true-colour sheets, or the first of them where they are too many for one palette. */
function fewColors(context: ContentContext): number[] {
  const tileSize = tileSizeOf(context.metadata);
  const colors = new Set<number>();
  for (const { image } of sheetsOf(context).filter(isTrueColor)) {
    const [range] = rangesOf([image], tileSize);
    for (let glyph = 0; glyph < range.glyph_count && colors.size < COLORS_PER_PALETTE; glyph++) {
      for (const rgb of colorsOfGlyph(image, tileSize, glyph).keys()) colors.add(rgb);
    }
  }
  return [...colors];
}
