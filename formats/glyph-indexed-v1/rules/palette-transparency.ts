import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { Capped, cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { COLORS_PER_PALETTE } from '../layout.ts';
import { colorsInFile, PALETTES_ROLE } from '../palette-files.ts';

const SPRITE = { is: 'an 8 × 8 indexed PNG', data: indexedImage({ width: 8, height: 8 }) };

export const paletteTransparency = defineRule<ContentContext>({
  id: 'content/palette-transparency',
  severity: 'warning',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'At run time entry 0 of every palette is transparent and no other is. A colour of a palette file that is transparent or half transparent at another place becomes an opaque one. Move the transparent colour to the first of each 16 places, or give the colour its full alpha.',
  bad: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"], "palettes": [<|"hero.act"|>] } }',
      given: {
        inputs: {
          'hero.png': SPRITE,
          'hero.act': {
            is: 'a palette file whose transparent entry is 2',
            data: { kind: 'palette-file', colors: Uint32Array.of(0xff000000, 0xffff0000, 0x00ff00ff) },
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"], "palettes": ["hero.act"] } }',
      given: {
        inputs: {
          'hero.png': SPRITE,
          'hero.act': {
            is: 'a palette file whose transparent entry is 0',
            data: { kind: 'palette-file', colors: Uint32Array.of(0x00ff00ff, 0xffff0000, 0xff000000) },
          },
        },
      },
    },
  ],
  *check({ contents }) {
    for (const { role, path, at, input } of contents) {
      if (role !== PALETTES_ROLE || input.kind === 'problem') continue;
      const clear = new Capped<[place: number, alpha: number]>();
      for (const [place, color] of colorsInFile(input).entries()) {
        if (place % COLORS_PER_PALETTE > 0 && !isOpaqueOrNothing(color)) clear.add([place, color >>> 24]);
      }
      yield* cappedDrafts(clear, ([place, alpha]) => ({
        at,
        message: `Colour ${place} of ${quote(fileName(path))} has the alpha ${alpha} and becomes opaque as entry ${place % COLORS_PER_PALETTE} of a palette: at run time only entry 0 is transparent`,
      }));
    }
  },
});

/** Places that a picture leaves out are 0 in all channels. */
function isOpaqueOrNothing(argb8888: number): boolean {
  return argb8888 >>> 24 === 255 || argb8888 === 0;
}
