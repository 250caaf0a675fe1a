import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import { Capped, cappedDrafts } from '../../capped.ts';
import type { ContentContext } from '../../content-rule.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { sheetsOf } from '../sheets.ts';

export const repeatedAnimation = defineRule<ContentContext>({
  id: 'content/repeated-animation',
  severity: 'hint',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A runtime finds an animation of a sheet by its name. Where two have the same, it finds one of them only. Animations of different sheets may share a name, since each says of which sheet it is.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.aseprite"|>] } }',
      given: {
        inputs: {
          'hero.aseprite': { is: 'an Aseprite file with two tags ‘walk’', data: sheet('walk', 'walk') },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.aseprite", "bat.aseprite"] } }',
      given: {
        inputs: {
          'hero.aseprite': {
            is: 'an Aseprite file with the tags ‘walk’ and ‘run’',
            data: sheet('walk', 'run'),
          },
          'bat.aseprite': { is: 'one with the tag ‘walk’', data: sheet('walk') },
        },
      },
    },
  ],
  *check(context) {
    for (const { content, image } of sheetsOf(context)) {
      const repeated = new Capped<string>();
      const uses = new Map<string, number>();
      for (const { name } of image.animation?.tags ?? []) {
        const count = (uses.get(name) ?? 0) + 1;
        uses.set(name, count);
        if (count === 2) repeated.add(name);
      }
      yield* cappedDrafts(repeated, (name) => ({
        at: content.at,
        message: `${quote(fileName(content.path))} has ${uses.get(name)} animations of the name ${quote(name)}: a runtime finds one of them`,
      }));
    }
  },
});

function sheet(...names: readonly string[]) {
  const tags = names.map((name) => ({ name, first: 0, last: 0, direction: 'forward', repeat: 0 }) as const);
  return { ...indexedImage({ width: 8, height: 8 }), animation: { durations: [100], tags } };
}
