import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalJsonError, canonicalJson, MAX_JSON_DEPTH, parseCanonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it.each([
    [
      'scalars',
      [null, true, false, '', -0, 1e21, 1e-7, 0.1, 1 / 3],
      '[null,true,false,"",0,1e+21,1e-7,0.1,0.3333333333333333]',
    ],
    [
      'keys by code unit',
      { b: 1, a: 2, é: 3, '\u{1f600}': 4, '\ufb33': 5 },
      '{"a":2,"b":1,"é":3,"😀":4,"\ufb33":5}',
    ],
    [
      'escapes',
      '\u0000\u001f\b\t\n\f\r"\\/\u007f\u2028',
      '"\\u0000\\u001f\\b\\t\\n\\f\\r\\"\\\\/\u007f\u2028"',
    ],
    ['nesting', { z: [{ y: 1, x: [] }], a: {} }, '{"a":{},"z":[{"x":[],"y":1}]}'],
    [
      'a key that objects have anyway',
      JSON.parse('{"__proto__":{"b":1,"a":2}}'),
      '{"__proto__":{"a":2,"b":1}}',
    ],
  ])('writes %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([
    ['NaN', { a: [Number.NaN] }, '/a/0: NaN is no value of JSON’s'],
    ['Infinity', Number.NEGATIVE_INFINITY, 'the value: -Infinity is no value'],
    ['undefined in an object', { a: undefined }, '/a: undefined is no value'],
    ['undefined in a list', [undefined], '/0: undefined is no value'],
    ['a hole in a list', Array(1), '/0: undefined is no value'],
    ['a function', { f: () => 1 }, '/f: a function is no value'],
    ['a bigint', [1n], '/0: a bigint is no value'],
    ['a date', { at: new Date(0) }, '/at: an instance of Date is no value'],
    ['a map', new Map(), 'the value: an instance of Map is no value'],
    ['bytes', new Uint8Array(1), 'the value: an instance of Uint8Array is no value'],
    ['what writes itself', { toJSON: () => 1 }, 'the value: an instance of Object is no value'],
    ['a lone surrogate', ['a\ud800'], '/0: a lone surrogate is no character'],
    ['a lone surrogate as key', { 'a\udc00': 1 }, 'a lone surrogate is no character'],
    ['depth without end', nested(MAX_JSON_DEPTH + 1), `the nesting is deeper than ${MAX_JSON_DEPTH}`],
    ['a circle', circle(), `the nesting is deeper than ${MAX_JSON_DEPTH}`],
  ])('refuses %s', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('is what the same value gives in any order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(text).toBe(canonicalize(value));
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(parseCanonicalJson(utf8(text)))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('parseCanonicalJson', () => {
  it.each([
    ['a space', '{"a": 1}', 'not in the canonical form'],
    ['keys out of order', '{"b":1,"a":2}', 'not in the canonical form'],
    ['a key twice', '{"a":1,"a":1}', 'not in the canonical form'],
    ['a needless escape', '["\\u0041"]', 'not in the canonical form'],
    ['a number written long', '[1.0]', 'not in the canonical form'],
    ['minus zero', '[-0]', 'not in the canonical form'],
    ['a number beyond all numbers', '[1e999]', 'is no value of JSON’s'],
    ['an escaped lone surrogate', '["\\ud800"]', 'a lone surrogate is no character'],
    ['a byte order mark', '\ufeff{}', 'it is not JSON'],
    ['an end of line at the end', '{}\n', 'not in the canonical form'],
    ['no text', '', 'it is not JSON'],
    ['half a text', '{"a":', 'it is not JSON'],
    ['a string without an end', '["a\\', 'it is not JSON'],
    ['depth', '['.repeat(1_000_000), 'the nesting is deeper than'],
    ['more values than fit', `[${'0,'.repeat(8 * 1024 * 1024)}0]`, 'it holds more than 8388608 values'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseCanonicalJson(utf8(text))).toThrow(CanonicalJsonError);
    expect(() => parseCanonicalJson(utf8(text))).toThrow(message);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => parseCanonicalJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow('it is not UTF-8');
  });

  it('counts no brackets and commas inside strings', () => {
    const text = JSON.stringify([`\\"${'[{,'.repeat(200)}`]);
    expect(parseCanonicalJson(utf8(text))).toEqual(JSON.parse(text));
  });

  it('reads the deepest nesting that is allowed', () => {
    expect(parseCanonicalJson(utf8(canonicalJson(nested(MAX_JSON_DEPTH))))).toEqual(nested(MAX_JSON_DEPTH));
  });
});

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level++) value = [value];
  return value;
}

function circle(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

/** The same value with the keys of every object in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
