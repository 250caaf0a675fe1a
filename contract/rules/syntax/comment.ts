import { documentRule } from '../../context.ts';
import type { Span } from '../../finding.ts';
import { replaceText } from '../../json/edit.ts';
import { suggestion } from '../../rule.ts';

export const comment = documentRule({
  id: 'syntax/comment',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'JSON has no comments, and most readers refuse the whole file for one. Removing it loses what it says, so that is for its author to choose: a note on how an asset is made can stand in `build`.',
  bad: [
    { text: '{ "name": "hero" <|/* not final */|> }', fixed: '{ "name": "hero" }' },
    {
      text: '{\n  <|// The one with the hat.|>\n  "name": "hero"\n}',
      fixed: '{\n  "name": "hero"\n}',
    },
    { text: '{\n  "name": "hero" <|// not final|>\n}', fixed: '{\n  "name": "hero"\n}' },
  ],
  good: [{ text: '{ "build": { "note": "/* not final */ // https://example.org" } }' }],
  *check({ document }) {
    for (const problem of document.problems) {
      if (problem.kind !== 'comment') continue;
      const removal = replaceText(document, withItsSpace(document.text, problem), '');
      yield {
        at: problem,
        message: 'JSON has no comments',
        fixes: [suggestion('Remove the comment', removal)],
      };
    }
  },
});

/** A comment that has its lines to itself goes with them, another with the space before it. */
function withItsSpace(text: string, { offset, length }: Span): Span {
  let start = offset;
  while (start > 0 && isSpace(text[start - 1])) start--;
  let end = offset + length;
  while (isSpace(text[end])) end++;
  const opensLine = start === 0 || isLineEnd(text[start - 1]);
  const closesLine = end === text.length || isLineEnd(text[end]);
  if (opensLine && closesLine) return { offset: start, length: afterLineEnd(text, end) - start };
  if (opensLine) return { offset, length: end - offset };
  return { offset: start, length: offset + length - start };
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

function afterLineEnd(text: string, position: number): number {
  if (position === text.length) return position;
  return position + (text.startsWith('\r\n', position) ? 2 : 1);
}
