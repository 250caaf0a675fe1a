import { expect, it } from 'vitest';
import { unmark } from '../../test/rule-examples.ts';
import { changedSpan, codeBlock } from './code-block.ts';

it.each([
  ['one mark', '{ "a": <|1|> }', ['{ "a": 1 }', '       ^']],
  [
    'two marks and lines',
    '{\n  <|"a"|>: 1,\n  <|"b"|>: 2\n}\n',
    ['{', '  "a": 1,', '  ^^^', '  "b": 2', '  ^^^', '}'],
  ],
  ['an empty mark', '{ "a"<||> 1 }', ['{ "a" 1 }', '     ^']],
  ['an empty mark at the end of a line', '{ "a": 1<||>\n}', ['{ "a": 1', '        ^', '}']],
  ['an empty mark at the end', '{<||>', ['{', ' ^']],
  ['nothing at all', '<||>', ['', '^']],
  ['a mark over a line end', '{ <|"a\n|>}', ['{ "a', '  ^^', '}']],
  ['letters of two units, and half of one', '"😀\ud800"', ['"😀\ufffd"']],
  ['what the eye does not see', '<|\ufeff|>{<|\r\n|>}\u0007', ['⟨BOM⟩{⟨CR⟩', '^^^^^ ^^^^', '}␇']],
])('shows %s', (_, marked, lines) => {
  const { text, marks } = unmark(marked);
  expect(codeBlock(text, marks)).toBe(['```json', ...lines, '```'].join('\n'));
});

it('shows of a long line what matters', () => {
  const { text, marks } = unmark(`${'a'.repeat(300)}<|X|>${'b'.repeat(300)}`);
  const [, shown, carets] = codeBlock(text, marks).split('\n');
  expect(shown).toBe(`${'a'.repeat(70)} … ${'a'.repeat(40)}X${'b'.repeat(40)} … ${'b'.repeat(40)}`);
  expect(shown.indexOf('X')).toBe(carets.indexOf('^'));
});

it.each([
  ['abc', 'abXc', 2, 1],
  ['abc', 'ac', 1, 0],
  ['aa', 'aaa', 2, 1],
  ['', 'x', 0, 1],
  ['x', 'x', 1, 0],
])('finds where %j became %j', (before, after, offset, length) => {
  expect(changedSpan(before, after)).toEqual({ offset, length });
});
