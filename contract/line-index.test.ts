import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';
import { changedText, type TextChange } from './text-change.ts';

describe('LineIndex', () => {
  const text = 'ab\ncd\r\n\re\n';

  it.each([
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [5, 1, 2],
    [7, 2, 0],
    [8, 3, 0],
    [9, 3, 1],
    [10, 4, 0],
  ])('places offset %i at line %i, column %i', (offset, line, column) => {
    expect(new LineIndex(text).positionAt(offset)).toEqual({ line, column });
  });

  it('finds the start of each line, and none beyond the last', () => {
    const index = new LineIndex(text);
    expect(startsOf(index)).toEqual([0, 3, 7, 8, 10]);
    expect(index.startOf(index.lineCount)).toBe(Number.POSITIVE_INFINITY);
  });

  it('has one line in an empty text', () => {
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 0, column: 0 });
  });
});

describe('the LineIndex after a change', () => {
  it.each<[what: string, text: string, offset: number, length: number, newText: string, starts: number[]]>([
    ['adds the line that is typed', 'a\nb', 2, 0, '\n', [0, 2, 3]],
    ['moves the lines that follow', 'a\nb\nc', 0, 1, 'xyz', [0, 4, 6]],
    ['loses the lines that are joined', 'a\nb\nc', 1, 3, '', [0]],
    ['parts a CRLF', 'a\r\nb', 2, 0, 'x', [0, 2, 4]],
    ['joins a CR and an LF', 'a\rx\nb', 2, 1, '', [0, 3]],
    ['joins a CR to an LF that is typed', 'a\rb', 2, 0, '\n', [0, 3]],
    ['joins an LF to a CR that is typed', 'a\nb', 1, 0, '\r', [0, 3]],
    ['halves a CRLF', 'a\r\nb', 1, 1, '', [0, 2]],
    ['keeps the first line', '\n', 0, 1, '', [0]],
    ['begins with a line end', 'a', 0, 0, '\n', [0, 1]],
  ])('%s', (_, before, offset, length, newText, starts) => {
    expect(startsOf(afterChange(before, { span: { offset, length }, newText }))).toEqual(starts);
  });

  it('is that of the new text', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(4), texts, (before, at, removed, newText) => {
        const offset = at % (before.length + 1);
        const change = { span: { offset, length: Math.min(removed, before.length - offset) }, newText };
        const fresh = new LineIndex(changedText(before, change));
        expect(startsOf(afterChange(before, change))).toEqual(startsOf(fresh));
      }),
      { numRuns: 2000 },
    );
  });
});

function afterChange(text: string, change: TextChange): LineIndex {
  return new LineIndex(text).after(change, changedText(text, change));
}

function startsOf(index: LineIndex): number[] {
  return Array.from({ length: index.lineCount }, (_, line) => index.startOf(line));
}
