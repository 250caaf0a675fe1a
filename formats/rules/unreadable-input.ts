import { quote } from '../../contract/quote.ts';
import type { ContentRule } from '../content-rule.ts';
import type { DecodeProblem } from '../decoded-input.ts';
import { decodeProblem, indexedImage } from '../example-inputs.ts';
import { fileName } from '../input-name.ts';

export const unreadableInput: ContentRule = {
  inputsOnly: true,
  id: 'content/unreadable-input',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'An input that is damaged, cut short or no file of its kind at all cannot be packed, and a part of it would be worse than nothing. Export it again or fetch it anew; the message says where reading failed.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.png"|>] } }',
      given: {
        inputs: {
          'hero.png': {
            is: 'a PNG cut off in the middle',
            data: decodeProblem('corrupt', 'the file ends inside the chunk IDAT', 57),
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] } }',
      given: { inputs: { 'hero.png': { is: 'a whole PNG', data: indexedImage({ width: 8, height: 8 }) } } },
    },
  ],
  *check({ contents }) {
    for (const { input, path, at } of contents) {
      if (input.kind !== 'problem' || input.code !== 'corrupt') continue;
      yield { at, message: `${quote(fileName(path))} cannot be read: ${input.message}${byteOf(input)}` };
    }
  },
};

/** Where the trouble is, unless the message says so itself. */
function byteOf({ at, message }: DecodeProblem): string {
  return at === undefined || message.includes(`byte ${at}`) ? '' : ` (at byte ${at})`;
}
