import { quote } from '../../../contract/quote.ts';
import { type Draft, defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import type { Animation, AnimationTag } from '../../decoded-input.ts';
import { indexedImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { MAX_ANIMATIONS, MAX_DURATION, MAX_NAME_LENGTH, MAX_REPEAT } from '../animations.ts';
import { type Sheet, sheetsOf } from '../sheets.ts';

export const animationLimits = defineRule<ContentContext>({
  id: 'content/animation-limits',
  severity: 'error',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'A runtime reads the animations of a bank from its metadata, before anything else of it: 4,096 of them at most, each with a name of at most 255 characters, and frames and repeats that 16 bits can count.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.aseprite"|>] } }',
      given: {
        inputs: {
          'hero.aseprite': {
            is: 'an Aseprite file with a tag whose name has 300 characters',
            data: sheet([100], [tag('x'.repeat(300))]),
          },
        },
      },
    },
    {
      text: '{ "inputs": { "sprites": [<|"hero.aseprite"|>] } }',
      given: {
        inputs: {
          'hero.aseprite': {
            is: 'a file with a frame of 70 seconds',
            data: sheet([70_000], []),
          },
        },
      },
    },
    {
      text: '{ "inputs": { "sprites": ["a.aseprite", <|"b.aseprite"|>] } }',
      given: {
        inputs: {
          'a.aseprite': {
            is: 'an Aseprite file with 4,096 tags',
            // Made when it is looked at: every start of the program would pay for it.
            get data() {
              return sheet([100], tags(MAX_ANIMATIONS));
            },
          },
          'b.aseprite': { is: 'one with another tag', data: sheet([100], tags(1)) },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.aseprite"] } }',
      given: {
        inputs: { 'hero.aseprite': { is: 'an Aseprite file with a tag', data: sheet([100], tags(1)) } },
      },
    },
  ],
  *check(context) {
    let total = 0;
    for (const sheet of sheetsOf(context)) {
      const { animation } = sheet.image;
      if (animation === undefined) continue;
      yield* troublesOf(sheet, animation);
      const before = total;
      total += animation.tags.length;
      if (total <= MAX_ANIMATIONS || before > MAX_ANIMATIONS) continue;
      const message = `The bank grows to ${total} animations with ${nameOf(sheet)}, and ${MAX_ANIMATIONS} are allowed`;
      yield { at: sheet.content.at, message };
    }
  },
});

/** One of each kind: an animation that is out of bounds once is so often. */
function* troublesOf(sheet: Sheet, { durations, tags }: Animation): Generator<Draft> {
  const { at } = sheet.content;
  const frame = durations.findIndex((duration) => duration > MAX_DURATION);
  if (frame >= 0) {
    const message = `Frame ${frame} of ${nameOf(sheet)} is shown for ${durations[frame]} ms, and ${MAX_DURATION} are allowed`;
    yield { at, message };
  }
  const long = tags.find(({ name }) => name.length > MAX_NAME_LENGTH);
  if (long !== undefined) {
    const message = `${nameOf(sheet)} has an animation whose name has ${long.name.length} characters, and ${MAX_NAME_LENGTH} are allowed`;
    yield { at, message };
  }
  const often = tags.find(({ repeat }) => repeat > MAX_REPEAT);
  if (often !== undefined) {
    const message = `The animation ${quote(often.name)} of ${nameOf(sheet)} repeats ${often.repeat} times, and ${MAX_REPEAT} are allowed`;
    yield { at, message };
  }
}

function nameOf({ content }: Sheet): string {
  return quote(fileName(content.path));
}

function sheet(durations: readonly number[], tags: readonly AnimationTag[]) {
  return { ...indexedImage({ width: 8, height: 8 * durations.length }), animation: { durations, tags } };
}

function tag(name: string): AnimationTag {
  return { name, first: 0, last: 0, direction: 'forward', repeat: 0 };
}

function tags(count: number): AnimationTag[] {
  return Array.from({ length: count }, (_, n) => tag(`walk ${n}`));
}
