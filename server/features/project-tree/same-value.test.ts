import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameValue } from './same-value.ts';

it.each([
  [null, {}],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: 1, b: 1 }, { a: 1 }],
  [{ a: undefined }, { b: undefined }],
  [[1], [1, 2]],
  [[], {}],
  [[[1]], [[2]]],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
])('tells %j from %j', (a, b) => {
  expect(isSameValue(a, b)).toBe(false);
});

it('knows a value again that was written and read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(isSameValue(JSON.parse(text), JSON.parse(text))).toBe(true);
    }),
  );
});
