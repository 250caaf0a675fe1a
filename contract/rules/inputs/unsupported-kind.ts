import { declarationRule } from '../../context.ts';
import {
  declaredInputs,
  factOf,
  isUnsupportedKind,
  nearFile,
  roleNamed,
} from '../../declaration/declared-inputs.ts';
import { quote, quoteList } from '../../quote.ts';

export const unsupportedKind = declarationRule({
  id: 'inputs/unsupported-kind',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Which kinds of file a role takes is the format’s to say, and the packer knows them by their ending. Convert the file, or declare it under the role and format that take it.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"hero.psd"|>, <|"hero"|>] }, "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "inputs": { "sounds": [<|"theme.mp3"|>] }, "output": { "format": "SOUND/pcm_v1" } }',
      given: { inputs: { 'theme.mp3': { is: 'missing', data: { state: 'missing', siblings: [] } } } },
    },
  ],
  good: [
    { text: '{ "inputs": { "sprites": ["hero.PNG"] }, "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "inputs": { "files": ["level.tmx"] }, "output": { "format": "DATA/raw_v1" } }' },
    { text: '{ "inputs": { "sprites": ["hero.psd"] } }' },
  ],
  *check(context) {
    for (const input of declaredInputs(context)) {
      if (!isUnsupportedKind(context, input)) continue;
      const fact = factOf(context, input);
      // Then it is a misspelt name, which inputs/missing-file reports.
      if (fact?.state === 'missing' && nearFile(context, input, fact.siblings) !== undefined) continue;
      const extensions = roleNamed(context, input.role)?.extensions ?? [];
      yield {
        at: input.item,
        message: `${quote(input.item.value)} is of no kind that ${quote(input.role)} takes: its files end in ${quoteList(extensions)}`,
      };
    }
  },
});
