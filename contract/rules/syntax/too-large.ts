import { documentRule } from '../../context.ts';
import { MAX_LENGTH } from '../../json/parse.ts';

export const tooLarge = documentRule({
  id: 'syntax/too-large',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'A file of more than 4 MiB is not read: it would stall the editor at every key. What fills it (samples, pixels, tables) belongs in a file that `inputs` names.',
  bad: [{ text: '<|{|> "name": "hero" }', given: { padding: MAX_LENGTH } }],
  good: [{ text: '{ "name": "hero" }', given: { padding: 1000 } }],
  *check({ document: { problems, text } }) {
    for (const problem of problems) {
      if (problem.kind !== 'too-large') continue;
      const size = (text.length / 2 ** 20).toFixed(1);
      yield { at: problem, message: `The file is ${size} MiB long: only up to 4 MiB are read` };
    }
  },
});
