import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { areWhole, tileSizeOf } from '../layout.ts';
import { sheetsOf } from '../sheets.ts';

const WALK = { durations: [100, 100], tags: [] };

export const frameSize = defineRule<ContentContext>({
  id: 'content/frame-size',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'The frames of a sheet stand one below the other and are cut into glyphs together. Where the height of a frame is no multiple of `tile_size`, glyphs would hold the end of one frame and the beginning of the next, even if all frames together fit.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"walk.aseprite"|>] } }',
      given: {
        inputs: {
          'walk.aseprite': {
            is: 'an Aseprite file of 2 frames, each 8 × 12 pixels',
            data: { ...indexedImage({ width: 8, height: 24 }), animation: WALK },
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["walk.aseprite"] } }',
      given: {
        inputs: {
          'walk.aseprite': {
            is: 'an Aseprite file of 2 frames, each 8 × 16 pixels',
            data: { ...indexedImage({ width: 8, height: 32 }), animation: WALK },
          },
        },
      },
    },
  ],
  *check(context) {
    const size = tileSizeOf(context.metadata);
    for (const { content, image } of sheetsOf(context)) {
      const frames = image.animation?.durations.length ?? 1;
      const height = image.height / frames;
      // A sheet that is not cut into whole glyphs at all is another rule's.
      if (height % size === 0 || !areWhole([image], size)) continue;
      yield {
        at: content.at,
        message: `${quote(fileName(content.path))} has frames of ${image.width} × ${height} pixels, but their height must be a multiple of the tile_size ${size}`,
      };
    }
  },
});
