import type { Fix } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { type Draft, defineRule } from '../../../contract/rule.ts';
import { Capped, cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import type { IndexedImage, TrueColorImage } from '../../decoded-input.ts';
import { indexedImage, trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { firstPixels } from '../indexed-pixels.ts';
import { type TileSize, tileSizeOf } from '../layout.ts';
import { declareQuantize } from '../quantize/quantize-fix.ts';
import { glyphAt, isIndexed, isTrueColor, type Pixel, placeName, type Sheet, sheetsOf } from '../sheets.ts';

const PALETTES =
  '"palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }]';

const pipeline = (members: string) => `"output": { "pipeline": { ${members} } }`;

export const partialTransparency = defineRule<ContentContext>({
  id: 'content/partial-transparency',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A pixel of a glyph is either transparent or one of its palette’s colours; there is nothing between. Soft edges must be drawn as opaque pixels or left out: which of the two is the artist’s to say. With `quantize` in `output.pipeline`, pixels of true-colour images become opaque from alpha 128 on, and transparent below.',
  bad: [
    {
      text: `{ "inputs": { "sprites": [<|"hero.png"|>] }, ${pipeline(PALETTES)} }`,
      fixed: `{ "inputs": { "sprites": ["hero.png"] }, ${pipeline(`${PALETTES}, "quantize": { "colors": 60 }`)} }`,
      given: {
        inputs: {
          'hero.png': {
            is: 'a true-colour PNG with a half-transparent pixel',
            data: trueColorImage({ width: 8, height: 8, dots: [[2, 3, 0x80ff0000]] }),
          },
        },
      },
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an indexed PNG that uses a half-transparent entry',
            data: indexedImage({ width: 8, height: 8, dots: [[2, 3, 1]], palette: [0, 0x80ff0000] }),
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "quantize": { "colors": 15 } } } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'a true-colour PNG with a half-transparent pixel',
            data: trueColorImage({ width: 8, height: 8, dots: [[2, 3, 0x80ff0000]] }),
          },
        },
      },
    },
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'an indexed PNG with a half-transparent entry that no pixel uses',
            data: indexedImage({ width: 8, height: 8, palette: [0, 0x80ff0000] }),
          },
        },
      },
    },
  ],
  *check(context) {
    const tileSize = tileSizeOf(context.metadata);
    const { quantized } = contentPlan(context);
    for (const sheet of sheetsOf(context)) {
      if (isIndexed(sheet)) yield* indexedDrafts(sheet, tileSize);
      else if (isTrueColor(sheet) && quantized === undefined)
        yield* trueColorDrafts(sheet, { tileSize, fixes: () => declareQuantize(context) });
    }
  },
});

function indexedDrafts({ content, image }: Sheet<IndexedImage>, tileSize: TileSize): Iterable<Draft> {
  const alphaOf = (index: number) => (image.palette[index] ?? 0) >>> 24;
  const used = new Capped<[index: number, pixel: Pixel]>();
  for (const use of firstPixels(image, (index) => isPartial(alphaOf(index)))) used.add(use);
  return cappedDrafts(used, ([index, pixel]) => ({
    at: content.at,
    message: `Entry ${index} in the palette of ${quote(fileName(content.path))}, used first at ${placeName(image, tileSize, pixel)}, has the alpha ${alphaOf(index)}: a colour must be opaque (255) or transparent (0)`,
  }));
}

function trueColorDrafts(
  { content, image }: Sheet<TrueColorImage>,
  { tileSize, fixes }: { tileSize: TileSize; fixes: () => readonly Fix[] },
): Iterable<Draft> {
  return cappedDrafts(partialPixels(image, tileSize), ([pixel, alpha]) => ({
    at: content.at,
    message: `${quote(fileName(content.path))} has the alpha ${alpha} at ${placeName(image, tileSize, pixel)}: a pixel must be opaque (255) or transparent (0)`,
    fixes: fixes(),
  }));
}

/** The first of each glyph. */
function partialPixels(image: TrueColorImage, tileSize: TileSize): Capped<[pixel: Pixel, alpha: number]> {
  const { rgba, width } = image;
  const found = new Capped<[Pixel, number]>();
  const glyphs = new Set<number>();
  for (let at = 3; at < rgba.length; at += 4) {
    // 255 becomes 0, and 0 becomes 1.
    if (((rgba[at] + 1) & 0xff) < 2) continue;
    const pixel = { x: (at >>> 2) % width, y: Math.floor((at >>> 2) / width) };
    const glyph = glyphAt(image, tileSize, pixel);
    if (glyphs.has(glyph)) continue;
    glyphs.add(glyph);
    found.add([pixel, rgba[at]]);
  }
  return found;
}

function isPartial(alpha: number): boolean {
  return alpha !== 0 && alpha !== 255;
}
