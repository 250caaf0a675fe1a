import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { blob } from '../../example-inputs.ts';
import { nameClashes } from '../../named-inputs.ts';

export const duplicateBlobName = defineRule<ContentContext>({
  id: 'content/duplicate-blob-name',
  severity: 'error',
  section: 'docs/formats/data-raw-v1.md',
  explanation:
    'The runtime finds a blob by its name, which is its file’s without folders and ending. Two blobs of one name cannot both be found: rename one of the files.',
  bad: [
    {
      text: '{ "inputs": { "files": ["cave/map.bin", <|"wood/map.bin"|>] } }',
      given: {
        inputs: {
          'cave/map.bin': { is: 'a file of 4 bytes', data: blob(4) },
          'wood/map.bin': { is: 'a file of 8 bytes', data: blob(8) },
        },
      },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "files": ["cave-map.bin", "wood-map.bin"] } }',
      given: {
        inputs: {
          'cave-map.bin': { is: 'a file of 4 bytes', data: blob(4) },
          'wood-map.bin': { is: 'a file of 8 bytes', data: blob(8) },
        },
      },
    },
  ],
  *check({ contents, document }) {
    for (const { name, first, again } of nameClashes(contents)) {
      yield {
        at: again.at,
        message: `The blob of ${quote(again.path)} would be called ${quote(name)} as that of ${quote(first.path)} is: names must differ`,
        related: [{ uri: document.uri, span: first.at, message: `the first ${quote(name)}` }],
      };
    }
  },
});
