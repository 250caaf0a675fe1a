import { describe, expect, it } from 'vitest';
import { isRacy, isSameStamp } from './stamp.ts';

const STAMP = { size: 5, mtime: 1000.5, ctime: 1000.5, ino: 7 };

describe('isSameStamp', () => {
  it.each([{ size: 6 }, { mtime: 1000.6 }, { ctime: 1001 }, { ino: 8 }])('tells %o apart', (change) => {
    expect(isSameStamp(STAMP, { ...STAMP, ...change })).toBe(false);
    expect(isSameStamp(STAMP, { ...STAMP })).toBe(true);
  });
});

describe('isRacy', () => {
  it.each([
    { what: 'long before', mtime: 7000.5, ctime: 7000.5, expected: false },
    { what: 'just before', mtime: 9980.5, ctime: 9980.5, expected: true },
    { what: 'after', mtime: 10_000.5, ctime: 10_000.5, expected: true },
    { what: 'set back, but changed just before', mtime: 3.5, ctime: 9980.5, expected: true },
    { what: 'in whole seconds, a second before', mtime: 9000, ctime: 9000, expected: true },
    { what: 'in whole seconds, long before', mtime: 7000, ctime: 7000, expected: false },
    { what: 'in the future', mtime: 99_000.5, ctime: 7000.5, expected: true },
  ])('$what: $expected', ({ mtime, ctime, expected }) => {
    expect(isRacy({ ...STAMP, mtime, ctime }, 10_000)).toBe(expected);
  });
});
