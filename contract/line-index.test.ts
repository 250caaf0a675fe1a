import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';

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
    expect(Array.from({ length: index.lineCount }, (_, line) => index.startOf(line))).toEqual([
      0, 3, 7, 8, 10,
    ]);
    expect(index.startOf(index.lineCount)).toBe(Number.POSITIVE_INFINITY);
  });

  it('has one line in an empty text', () => {
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 0, column: 0 });
  });
});
