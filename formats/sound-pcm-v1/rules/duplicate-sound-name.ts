import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { nameClashes } from '../../named-inputs.ts';

const SOUND = { is: 'a WAV of mono at 22050 Hz', data: sound(22050, 1, [0, 9, 0, -9]) };

export const duplicateSoundName = defineRule<ContentContext>({
  id: 'content/duplicate-sound-name',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'The runtime finds a sound by its name, which is its file’s without folders and ending. Two sounds of one name cannot both be found: rename one of the files.',
  bad: [
    {
      text: '{ "inputs": { "sounds": ["hero/jump.wav", <|"slime/jump.wav"|>] } }',
      given: { inputs: { 'hero/jump.wav': SOUND, 'slime/jump.wav': SOUND } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["hero-jump.wav", "slime-jump.wav"] } }',
      given: { inputs: { 'hero-jump.wav': SOUND, 'slime-jump.wav': SOUND } },
    },
  ],
  *check({ contents, document }) {
    for (const { name, first, again } of nameClashes(contents)) {
      yield {
        at: again.at,
        message: `The sound of ${quote(again.path)} would be called ${quote(name)} as that of ${quote(first.path)} is: names must differ`,
        related: [{ uri: document.uri, span: first.at, message: `the first ${quote(name)}` }],
      };
    }
  },
});
