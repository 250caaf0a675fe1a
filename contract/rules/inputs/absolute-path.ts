import { declarationRule } from '../../context.ts';
import { declaredInputs } from '../../declaration/declared-inputs.ts';
import { quote } from '../../quote.ts';

export const absolutePath = declarationRule({
  id: 'inputs/absolute-path',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'Paths are relative to the asset root, the folder of `asset.json`. A path from the root of a disk, with a drive or with a scheme (`file:`, `res://`, `https:`) leads somewhere on one machine only. Put the file into the asset root and name it from there.',
  bad: [
    { text: '{ "inputs": { "sprites": [<|"/home/ada/hero.png"|>, <|"C:\\\\art\\\\hero.png"|>] } }' },
    { text: '{ "inputs": { "sprites": [<|"\\\\\\\\server\\\\hero.png"|>, <|"C:hero.png"|>] } }' },
    {
      text: '{ "inputs": { "sprites": [<|"file:///hero.png"|>, <|"res://hero.png"|>, <|"https://example.org/hero.png"|>] } }',
    },
  ],
  good: [{ text: '{ "inputs": { "sprites": ["art/hero.png", "C/hero.png"] } }' }],
  *check(context) {
    for (const { item, path } of declaredInputs(context)) {
      if (path.kind !== 'absolute') continue;
      yield { at: item, message: `${quote(item.value)} is not relative to the folder of asset.json` };
    }
  },
});
