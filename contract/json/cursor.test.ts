import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, type JsonCursor } from './cursor.ts';
import { parseDocument, textOf } from './document.ts';

/** `▮` is the place. Told as `key of a/b`, `a/b`, with `‹what is replaced›` where there is something. */
function told(source: string): string {
  const text = source.replace('▮', '');
  const document = parseDocument('', text);
  const cursor = cursorAt(document, source.indexOf('▮'));
  return cursor === undefined ? 'nothing' : describeCursor(cursor, (span) => textOf(document, span));
}

function describeCursor(cursor: JsonCursor, read: (span: JsonCursor['span']) => string): string {
  const { kind, path, span, quotes, typed, follows, missingComma } = cursor;
  const where = path.length === 0 ? 'the root' : path.join('/');
  return [
    kind === 'key' ? `key of ${where}` : where,
    ...(span.length === 0 ? [] : [`‹${read(span)}›`]),
    ...(typed === '' ? [] : [`after ${typed}`]),
    ...(quotes === 'open' ? ['unclosed'] : []),
    ...(follows === 'end' ? [] : [`before ${follows}`]),
    ...(missingComma === undefined ? [] : [`comma at ${missingComma}`]),
  ].join(', ');
}

describe('a place in a whole document', () => {
  it.each([
    ['{▮}', 'key of the root'],
    ['{ ▮ }', 'key of the root'],
    ['{ "▮": 1 }', 'key of the root, ‹""›, before colon'],
    ['{ "na▮me": 1 }', 'key of the root, ‹"name"›, after na, before colon'],
    ['{ "name▮": 1 }', 'key of the root, ‹"name"›, after name, before colon'],
    ['{ "name"▮: 1 }', 'nothing'],
    ['{ "name" ▮: 1 }', 'nothing'],
    ['{ ▮"name": 1 }', 'key of the root, before element'],
    ['{ "name":▮ 1 }', 'name, ‹ 1›'],
    ['{ "name": ▮1 }', 'name, ‹1›'],
    ['{ "name": 1▮ }', 'name, ‹1›, after 1'],
    ['{ "name": "he▮ro" }', 'name, ‹"hero"›, after he'],
    ['{ "name": "hero"▮ }', 'nothing'],
    ['{ "name": tr▮ue }', 'name, ‹true›, after tr'],
    ['{ "a": { "b": {▮} } }', 'key of a/b'],
    ['{ "a": { "b": ▮{} } }', 'nothing'],
    ['{ "a": [▮] }', 'a/0'],
    ['{ "a": [1, ▮2] }', 'a/1, before element'],
    ['{ "a": [1, 2▮] }', 'a/1, ‹2›, after 2'],
    ['{ "a": [1, {}, "x▮"] }', 'a/2, ‹"x"›, after x'],
    ['{ "a": [[{ "b": ▮"c" }]] }', 'a/0/0/b, ‹"c"›'],
    ['▮{}', 'nothing'],
    ['{}▮', 'nothing'],
    ['{ "a": 1 // wh▮y\n}', 'nothing'],
    ['{ "a": 1 // why▮\n}', 'nothing'],
    ['{ /* ▮ */ }', 'nothing'],
    ['{ /* why */▮ }', 'key of the root'],
    ['\ufeff{▮}', 'key of the root'],
  ])('%j is %s', (source, expected) => {
    expect(told(source)).toBe(expected);
  });
});

describe('a place in a broken document', () => {
  it.each([
    ['▮', 'the root'],
    ['  \n▮\n', 'the root'],
    ['gly▮', 'the root, ‹gly›, after gly'],
    ['"gly▮', 'the root, ‹"gly›, after gly, unclosed'],
    ['"gly▮"', 'the root, ‹"gly"›, after gly'],
    ['gly ▮', 'nothing'],
    ['/* ▮', 'nothing'],
    ['{▮', 'key of the root'],
    ['{ "a": { ▮', 'key of a'],
    ['{ "a": [ "x", ▮', 'a/1'],
    ['{ "a": [ "x", ▮}', 'a/1'],
    ['{ co▮ }', 'key of the root, ‹co›, after co'],
    ['{ co▮: 1 }', 'key of the root, ‹co›, after co, before colon'],
    ['{ "co▮ }', 'key of the root, ‹"co›, after co, unclosed'],
    ['{ "co▮\n}', 'key of the root, ‹"co›, after co, unclosed'],
    ['{ "co▮, "b": 1 }', 'key of the root, ‹"co›, after co, unclosed'],
    ['{ "co▮ "b": 1 }', 'key of the root, ‹"co›, after co, unclosed, before element'],
    ["{ 'co▮' }", "key of the root, ‹'co'›, after co"],
    ['{ "a": 1, ▮ }', 'key of the root'],
    ['{ "a": 1,▮ "b": 2 }', 'key of the root, before element'],
    ['{ "a": 1 ▮ }', 'key of the root, comma at 8'],
    ['{ "a": 1 // why\n ▮ }', 'key of the root, comma at 8'],
    ['{ "a": 1 "co▮" }', 'key of the root, ‹"co"›, after co, comma at 8'],
    ['{ "a": 1 co▮ }', 'key of the root, ‹co›, after co, comma at 8'],
    ['{ "a": 1\n  "co▮"\n  "b": 2 }', 'key of the root, ‹"co"›, after co, before element, comma at 8'],
    ['{ "a": {} ▮, "b": 1 }', 'key of the root, comma at 9'],
    ['{ "co▮" 1 }', 'key of the root, ‹"co"›, after co, before value'],
    ['{ "a": ▮ }', 'a'],
    ['{ "a":▮', 'a'],
    ['{ "a": ▮, "b": 1 }', 'a'],
    ['{ "a": ▮\n "b": 1 }', 'a, before element'],
    ['{ "a": ▮ "b": 1 }', 'a, before element'],
    ['{ "a": NO▮ }', 'a, ‹NO›, after NO'],
    ['{ "a": NO▮NE, "b": 1 }', 'a, ‹NONE›, after NO'],
    ['{ "a": "NO▮ }', 'a, ‹"NO›, after NO, unclosed'],
    ['{ "a": "NO▮, "b": 1 }', 'a, ‹"NO›, after NO, unclosed'],
    ['{ "a": "NO▮\n "b": 1 }', 'a, ‹"NO›, after NO, unclosed, before element'],
    ['{ "a" ▮ }', 'nothing'],
    ['{ "a" b▮ }', 'nothing'],
    ['{ "a": ["x▮] }', 'a/0, ‹"x›, after x, unclosed'],
    ['{ "a": ["x/▮, "y"] }', 'a/0, ‹"x/›, after x/, unclosed'],
    ['{ "a": ["x" ▮] }', 'a/1, comma at 11'],
    ['{ "a": ["x" "y▮"] }', 'a/1, ‹"y"›, after y, comma at 11'],
    ['{ "a": [b▮] }', 'a/0, ‹b›, after b'],
    ['{ "a": [b, ▮] }', 'a/0'],
    ['{ "a": { "b": 1, ▮ ] }', 'key of a'],
    ['{ "a": "b\\"▮', 'a, ‹"b\\"›, after b\\", unclosed'],
  ])('%j is %s', (source, expected) => {
    expect(told(source)).toBe(expected);
  });
});

const MARKS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  ' ',
  '\n',
  '//',
  '/*',
  '*/',
  '\\',
  'a',
  '1',
  'true',
  '"b"',
];

it('is on one line, around the place, in any text', () => {
  const texts = fc.array(fc.constantFrom(...MARKS), { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const document = parseDocument('', text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { span, missingComma } = cursorAt(document, offset) ?? { span: { offset, length: 0 } };
        expect(span.offset).toBeLessThanOrEqual(offset);
        expect(span.offset + span.length).toBeGreaterThanOrEqual(offset);
        expect(textOf(document, span)).not.toMatch(/[\r\n]/);
        expect(missingComma ?? 0).toBeLessThanOrEqual(span.offset);
      }
    }),
    { numRuns: 1000 },
  );
});
