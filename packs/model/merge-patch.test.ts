import { expect, it } from 'vitest';
import { mergePatch } from './merge-patch.ts';

/** The cases of RFC 7386, appendix A. */
it.each<[unknown, unknown, unknown]>([
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])('%j and %j give %j', (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

it('gives no object another prototype', () => {
  const merged = mergePatch({}, JSON.parse('{ "__proto__": { "polluted": true } }'));
  expect(Object.hasOwn(Object(merged), '__proto__')).toBe(true);
  expect((merged as { polluted?: boolean }).polluted).toBe(undefined);
});
