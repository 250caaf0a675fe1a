import { declarationRule } from '../../context.ts';
import { declaredInputs, factOf } from '../../declaration/declared-inputs.ts';
import { quote } from '../../quote.ts';

export const notAFile = declarationRule({
  id: 'inputs/not-a-file',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Each path of `inputs` leads to a file. Folders are not expanded: every file is named, so that their order is declared too.',
  bad: [
    {
      text: '{ "inputs": { "files": [<|"levels"|>] } }',
      given: { inputs: { levels: { is: 'a folder', data: { state: 'not-a-file' } } } },
    },
    { text: '{ "inputs": { "files": [<|"."|>, <|"levels/.."|>] } }' },
  ],
  good: [
    {
      text: '{ "inputs": { "files": ["levels"] } }',
      given: { inputs: { levels: { is: 'a file', data: { state: 'found' } } } },
    },
  ],
  *check(context) {
    for (const input of declaredInputs(context)) {
      if (input.path.kind !== 'folder' && factOf(context, input)?.state !== 'not-a-file') continue;
      yield {
        at: input.item,
        message: `${quote(input.item.value)} is no file; folders are not expanded, name each file`,
      };
    }
  },
});
