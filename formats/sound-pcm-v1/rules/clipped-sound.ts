import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { soundsOf } from '../sounds.ts';

const LOUD = {
  is: 'a WAV of 32-bit floats that go up to 1.3',
  data: {
    ...sound(22050, 1, [0, 32767, 0, -9]),
    remarks: [
      {
        code: 'clipped',
        message: '1 sample of it lies beyond -1 and 1, first at frame 1; the loudest is 1.300',
      },
    ],
  },
};

export const clippedSound = defineRule<ContentContext>({
  id: 'content/clipped-sound',
  severity: 'warning',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'Floating-point samples may lie beyond -1 and 1; 16-bit samples cannot, so that what is louder is cut off, which is heard as crackling. Make the sound quieter, or normalize it, and export it again.',
  bad: [{ text: '{ "inputs": { "sounds": [<|"boom.wav"|>] } }', given: { inputs: { 'boom.wav': LOUD } } }],
  good: [
    {
      text: '{ "inputs": { "sounds": ["boom.wav"] } }',
      given: {
        inputs: {
          'boom.wav': { is: 'a WAV of 32-bit floats that go up to 1', data: sound(22050, 1, [0, 32767]) },
        },
      },
    },
  ],
  *check(context) {
    for (const { content, sound } of soundsOf(context)) {
      for (const { code, message } of sound.remarks ?? []) {
        if (code === 'clipped') {
          yield {
            at: content.at,
            message: `${quote(fileName(content.path))} is too loud and gets clipped: ${message}`,
          };
        }
      }
    }
  },
});
