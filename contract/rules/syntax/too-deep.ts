import { documentRule } from '../../context.ts';
import { MAX_DEPTH } from '../../json/parse.ts';

export const tooDeep = documentRule({
  id: 'syntax/too-deep',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'Objects and lists are read to a depth of 64. No declaration needs more, and a reader that follows any depth can be crashed by a file.',
  bad: [{ text: `{ "build": ${'['.repeat(MAX_DEPTH - 1)}<|{|>}${']'.repeat(MAX_DEPTH - 1)} }` }],
  good: [{ text: `{ "build": { "curve": ${'['.repeat(MAX_DEPTH - 2)}${']'.repeat(MAX_DEPTH - 2)} } }` }],
  *check({ document: { problems } }) {
    for (const problem of problems) {
      if (problem.kind !== 'too-deep') continue;
      yield {
        at: problem,
        message: `This is nested more than ${MAX_DEPTH} deep: what it holds is not read`,
      };
    }
  },
});
