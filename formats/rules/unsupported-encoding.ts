import { quote } from '../../contract/quote.ts';
import type { ContentRule } from '../content-rule.ts';
import { decodeProblem, sound } from '../example-inputs.ts';
import { fileName } from '../input-name.ts';

export const unsupportedEncoding: ContentRule = {
  inputsOnly: true,
  id: 'content/unsupported-encoding',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'The file is sound but stored in a way that the packer does not read, such as a WAV with compressed samples. Export it in one that it reads; the message names what was found.',
  bad: [
    {
      text: '{ "inputs": { "sounds": [<|"jump.wav"|>] } }',
      given: {
        inputs: {
          'jump.wav': {
            is: 'a WAV of MP3 data',
            data: decodeProblem('unsupported', 'its samples are MP3 (format tag 0x0055), not PCM', 20),
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav"] } }',
      given: { inputs: { 'jump.wav': { is: 'a WAV of 16-bit PCM', data: sound(22050, 1, [0, 9]) } } },
    },
  ],
  *check({ contents }) {
    for (const { input, path, at } of contents) {
      if (input.kind !== 'problem' || input.code !== 'unsupported') continue;
      yield {
        at,
        message: `${quote(fileName(path))} is stored in a way that is not supported: ${input.message}`,
      };
    }
  },
};
