import { defineRule } from '../../contract/rule.ts';
import { align } from '../align.ts';
import type { ContentContext, InputContent } from '../content-rule.ts';
import { blob } from '../example-inputs.ts';

/** Payload bytes of a bank of sounds or blobs. */
export const MAX_BANK_BYTES = 256 * 1024 * 1024;
/** Larger than either format needs, so that no bank over the limit passes. */
const ALIGNMENT = 16;

export const bankTooLarge = defineRule<ContentContext>({
  id: 'content/bank-too-large',
  severity: 'error',
  section: 'docs/formats/data-raw-v1.md',
  explanation:
    'A bank is loaded as a whole, and a payload over 256 MiB is refused rather than cut. Split the asset into several, which the runtime can load one by one.',
  bad: [
    {
      text: '{ "inputs": { "files": ["map.bin", <|"movie.bin"|>] } }',
      given: {
        inputs: {
          'map.bin': { is: 'a file of 1 byte', data: blob(1) },
          'movie.bin': {
            is: 'a file of 256 MiB',
            // Made only where a test asks for it.
            get data() {
              return blob(MAX_BANK_BYTES);
            },
          },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "files": ["map.bin"] } }',
      given: { inputs: { 'map.bin': { is: 'a file of 4 KiB', data: blob(4096) } } },
    },
  ],
  *check({ contents, metadata }) {
    let size = 0;
    for (const content of contents) {
      size = align(size, ALIGNMENT) + bytesInBank(content, metadata);
      if (size <= MAX_BANK_BYTES) continue;
      yield {
        at: content.at,
        message: `The bank grows to ${size} bytes here, and ${MAX_BANK_BYTES} are allowed`,
      };
      return;
    }
  },
});

function bytesInBank({ input }: InputContent, { channels, sample_rate }: ContentContext['metadata']): number {
  if (input.kind === 'blob') return input.bytes.length;
  if (input.kind !== 'sound') return 0;
  const inBank = channels === 1 || channels === 2 ? channels : input.channels;
  const growth = typeof sample_rate === 'number' ? sample_rate / input.sampleRate : 1;
  const frames = Math.ceil((input.samples.length / input.channels) * growth);
  return frames * inBank * Int16Array.BYTES_PER_ELEMENT;
}
