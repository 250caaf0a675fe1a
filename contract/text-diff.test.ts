import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './text-diff.ts';
import { applyEdits } from './text-edit.ts';

describe('differences', () => {
  it.each<
    [name: string, before: string, after: string, edits: [offset: number, length: number, text: string][]]
  >([
    ['equal texts', 'a\nb\n', 'a\nb\n', []],
    ['nothing and something', '', 'a\n', [[0, 0, 'a\n']]],
    ['something and nothing', 'a\n', '', [[0, 2, '']]],
    ['a word in a line', 'a\nthe cat\nb\n', 'a\nthe dog\nb\n', [[6, 3, 'dog']]],
    [
      'two words in two lines',
      '"a": 1\nx\n"b": 2\n',
      '"a": 3\nx\n"b": 4\n',
      [
        [5, 1, '3'],
        [14, 1, '4'],
      ],
    ],
    ['a line more', 'a\nc\n', 'a\nb\nc\n', [[2, 0, 'b\n']]],
    ['a line less', 'a\nb\nc\n', 'a\nc\n', [[2, 2, '']]],
    ['line ends', 'a\r\nb\r\n', 'a\nb\n', [[1, 5, '\nb\n']]],
    ['letters of two units', '😀', '😁', [[0, 2, '😁']]],
    ['a last line without an end', 'a\nb', 'a\nb\n', [[3, 0, '\n']]],
  ])('of %s', (_, before, after, edits) => {
    const found = differences('x', before, after);
    expect(found.map(({ span, newText }) => [span.offset, span.length, newText])).toEqual(edits);
  });

  const line = fc.constantFrom('a', 'b', '{', '}', '😀', '😁', '');
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc.array(fc.tuple(line, line, end), { maxLength: 12 }).map((lines) => lines.flat().join(''));

  it('turn one text into the other, whatever the two are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, differences('x', before, after))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('leave alone what is the same in both, and come to an end of long texts', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `line ${n}\n`);
    const few = lines.with(10, 'ten\n').toSpliced(4000, 1).join('');
    expect(differences('x', lines.join(''), few)).toHaveLength(2);
    const all = lines.map((each) => each.toUpperCase()).join('');
    expect(applyEdits(lines.join(''), differences('x', lines.join(''), all))).toBe(all);
  });
});
