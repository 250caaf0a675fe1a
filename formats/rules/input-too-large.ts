import { quote } from '../../contract/quote.ts';
import type { ContentRule } from '../content-rule.ts';
import { decodeProblem, indexedImage } from '../example-inputs.ts';
import { fileName } from '../input-name.ts';

export const inputTooLarge: ContentRule = {
  inputsOnly: true,
  id: 'content/input-too-large',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Inputs have a limit, so that a file that claims an absurd size cannot exhaust the machine before anybody looks at it. Split the input into several.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"sky.png"|>] } }',
      given: {
        inputs: {
          'sky.png': {
            is: 'a PNG of 60000 × 60000 pixels',
            data: decodeProblem('too-large', 'it has 60000 × 60000 pixels, and 67108864 are allowed', 16),
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["sky.png"] } }',
      given: {
        inputs: {
          'sky.png': { is: 'a PNG of 64 × 64 pixels', data: indexedImage({ width: 64, height: 64 }) },
        },
      },
    },
  ],
  *check({ contents }) {
    for (const { input, path, at } of contents) {
      if (input.kind !== 'problem' || input.code !== 'too-large') continue;
      yield { at, message: `${quote(fileName(path))} is too large: ${input.message}` };
    }
  },
};
