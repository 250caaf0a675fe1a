import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_LENGTH, parseJson } from './parse.ts';
import type { JsonNode, Member } from './tree.ts';
import { toValue, walk } from './tree.ts';

/** A problem in short: its kind or message, the text it is about, and after `→` what belongs there (`?`: a guess). */
function problemsOf(text: string): string[] {
  return parseJson(text).problems.map((problem) => {
    const place = JSON.stringify(text.slice(problem.offset, problem.offset + problem.length));
    if (problem.kind !== 'invalid') return `${problem.kind} ${place}`;
    const { message, mend } = problem;
    return `${message} ${place}${mend ? ` → ${mend.newText}${mend.kind === 'suggestion' ? '?' : ''}` : ''}`;
  });
}

function read(text: string): unknown {
  return plain(toValue(parseJson(text).root));
}

/** With the prototypes that `JSON.parse` gives, so that values can be compared. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(object, key, {
      value: plain(item),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return object;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('sound JSON', () => {
  it.each([
    '{}',
    '[]',
    'null',
    '-0',
    '1e999',
    '[-0, 0.5, 1E+2, 1e-2, 12345678901234567890]',
    '"\\ud800 \\" \\\\ \\/ \\b\\f\\n\\r\\t \u2028 \u007f \ud800"',
    '{ "__proto__": { "a": 1 }, "constructor": 2, "": 3 }',
    '\r\n{\r\n\t"a": [true, false,\rnull]\r\n}\r\n',
  ])('%j has no problems and the value of JSON.parse', (text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(read(text)).toEqual(JSON.parse(text));
  });

  it('keeps __proto__ as a key like any other', () => {
    const value = toValue(parseJson('{ "__proto__": 1 }').root);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('keeps duplicate keys in the tree; the last one is the value', () => {
    const { root, problems } = parseJson('{ "a": 1, "a": 2 }');
    expect(root?.kind === 'object' && root.members.length).toBe(2);
    expect(plain(toValue(root))).toEqual({ a: 2 });
    expect(problems).toEqual([]);
  });
});

describe('what is no JSON', () => {
  it.each<[text: string, value: unknown, problems: string[]]>([
    // nothing there
    ['', undefined, ['The document is empty: a JSON object is expected ""']],
    [' \n', undefined, ['The document is empty: a JSON object is expected ""']],
    ['// a', undefined, ['comment "// a"', 'The document is empty: a JSON object is expected ""']],
    [
      '\ufeff',
      undefined,
      ['byte-order-mark "\ufeff"', 'The document is empty: a JSON object is expected ""'],
    ],
    ['}', undefined, ['A value is expected here "}"']],
    // mended without a doubt
    ['\ufeff{}', {}, ['byte-order-mark "\ufeff"']],
    ['{ "a": 1, // b\n "c": /* d */ 2 }', { a: 1, c: 2 }, ['comment "// b"', 'comment "/* d */"']],
    ['{ "a": [1,], }', { a: [1] }, ['trailing-comma ","', 'trailing-comma ","']],
    ['{ "a": 1 "b": 2 }', { a: 1, b: 2 }, ['A comma is missing here "" → ,']],
    ['[1 "a" {}[]]', [1, 'a', {}, []], Array(3).fill('A comma is missing here "" → ,')],
    ['{ "a" 1 }', { a: 1 }, ['A colon is expected after the key ‘a’ "" → :']],
    ['{ "a" = 1 }', { a: 1 }, ['A colon is expected after the key ‘a’ "=" → :']],
    ['{ a-b: 1 }', { 'a-b': 1 }, ['A key is written in double quotes "a-b" → "a-b"']],
    ["{ 'a': 1 }", { a: 1 }, ['A key is written in double quotes "\'a\'" → "a"']],
    [
      "['a \"b\" \\'c\\'']",
      ['a "b" \'c\''],
      ['A string is written in double quotes "\'a \\"b\\" \\\\\'c\\\\\'\'" → "a \\"b\\" \'c\'"'],
    ],
    ['[True]', [true], ['‘True’ is written ‘true’ "True" → true']],
    ['[NULL]', [null], ['‘NULL’ is written ‘null’ "NULL" → null']],
    ['[+1]', [1], ['The number ‘+1’ is written ‘1’ "+1" → 1']],
    ['[-.5]', [-0.5], ['The number ‘-.5’ is written ‘-0.5’ "-.5" → -0.5']],
    ['[5.]', [5], ['The number ‘5.’ is written ‘5’ "5." → 5']],
    [
      '[0xFFFF0000]',
      [0xffff0000],
      ['The number ‘0xFFFF0000’ is written ‘4294901760’ "0xFFFF0000" → 4294901760'],
    ],
    ['["a\tb"]', ['a\tb'], ['A control character in a string is written as an escape, here \\t "\\t" → \\t']],
    ['{ "a": 1,, "b": 2 }', { a: 1, b: 2 }, ['Nothing stands before this comma "," → ']],
    ['{ , }', {}, ['Nothing stands before this comma "," → ']],
    // mended by choice
    ['[1,,2]', [1, 2], ['Nothing stands before this comma "," → ?']],
    ['[0123]', [], ['The number ‘0123’ has a leading zero "0123" → 123?']],
    [
      '{ "a": LZ4_BLOCK }',
      {},
      ['‘LZ4_BLOCK’ is no JSON value: a text is written in double quotes "LZ4_BLOCK" → "LZ4_BLOCK"?'],
    ],
    [
      '["art\\hero.png"]',
      ['arthero.png'.replace('h', '')],
      ['‘\\h’ is no escape: a backslash in a string is written \\\\ "\\\\h" → \\\\h?'],
    ],
    ['["a""b"]', ['a', 'b'], ['A comma is missing here "" → ,?']],
    ['[1, 2', [1, 2], ['The document ends before its ‘[’ is closed "" → ]?']],
    ['{ "a": { "b": [1', { a: { b: [1] } }, ['The document ends before its ‘[’ is closed "" → ]}}?']],
    ['{ "a": [1, 2 }', { a: [1, 2] }, ['A ‘]’ is missing here "" → ]?']],
    ['[1, 2}', [1, 2], ['‘]’ is expected here, not ‘}’ "}" → ]?']],
    ['{} }', {}, ['This ‘}’ closes nothing "}" → ?']],
    // for the author to say
    ['{ "a" }', {}, ['A colon is expected after the key ‘a’ ""']],
    ['{ "a" "b": 1 }', { b: 1 }, ['A colon is expected after the key ‘a’ ""']],
    ['{ "a": }', {}, ['The key ‘a’ has no value "\\"a\\""']],
    ['{ "a": , "b": 1 }', { b: 1 }, ['The key ‘a’ has no value "\\"a\\""']],
    ['{ "a":\n "b": 1 }', { b: 1 }, ['The key ‘a’ has no value "\\"a\\""']],
    ['{ "a":: 1, "b": 2 }', { b: 2 }, ['The key ‘a’ has no value "\\"a\\""']],
    [
      '{ "a": foo bar, "b": 1 }',
      { b: 1 },
      ['‘foo’ is no JSON value: a text is written in double quotes "foo"'],
    ],
    ['{ "a": "b\n "c": 1 }', { a: 'b', c: 1 }, ['This string has no closing quote on its line "\\"b"']],
    ['{ "a: 1,\n "c": 1 }', { c: 1 }, ['This string has no closing quote on its line "\\"a: 1,"']],
    ['{ "a": "b }', { a: 'b }' }, ['This string has no closing quote on its line "\\"b }"']],
    ['{ "a": 1 /* }', { a: 1 }, ['This comment is not closed "/*"']],
    ['/*', undefined, ['This comment is not closed "/*"']],
    [
      '{ "a": "say "b" now", "c": 1 }',
      { a: 'say ', c: 1 },
      ['A double quote inside a string is written \\" "b"'],
    ],
    ['{ "a: "b",\n "c": 1 }', { c: 1 }, ['A colon is expected after the key ‘a: ’ ""']],
    ['["\\u12"]', [''], ['A \\u escape takes four hexadecimal digits "\\\\u12"']],
    ['["a": 1, 2]', ['a', 2], ['The items of a list have no keys ":"']],
    ['{ { "a": { "b": 1 } }, "c": 1 }', { c: 1 }, ['A member is written "key": value; ‘{’ starts none "{"']],
    [
      '[undefined, NaN, -Infinity]',
      [],
      ['undefined', 'NaN', '-Infinity'].map((word) => `‘${word}’ is no JSON value "${word}"`),
    ],
    ['[1e, -, 1.2.3]', [], ['1e', '-', '1.2.3'].map((word) => `‘${word}’ is no JSON value "${word}"`)],
    ['[\u0000]', [], ['The character U+0000 has no place here "\\u0000"']],
    ['[\u00a0]', [], ['The character U+00A0 has no place here "\u00a0"']],
    ['{}\u00a0', {}, ['Nothing may follow the end of the document "\u00a0"']],
    ['{} {}', {}, ['Nothing may follow the end of the document "{"']],
    ['"a": 1', 'a', ['Nothing may follow the end of the document ":"']],
  ])('%j', (text, value, problems) => {
    expect(read(text)).toEqual(value);
    expect(problemsOf(text)).toEqual(problems);
    expect(parses(text)).toBe(false);
  });
});

describe('brackets that do not match', () => {
  it.each<[text: string, doubtful: string | undefined]>([
    ['{\n  "a": {\n    "b": 1,\n  "c": 2\n}\n', '{\n    "b"'],
    ['{\n  "a": [\n    1\n}\n', '[\n    1'],
    ['{\n  "a": { {\n    "b": 1\n  },\n  "c": 2\n}\n', '{ {'],
    ['{\n  "a": {\n    "b": 1\n', undefined],
    ['{ "a": { "b": 1, "c": 2 }', undefined],
    ['{\n  "a": {\n"b": 1\n}\n}', undefined],
  ])('in %j leave in doubt what stands from %j on', (text, doubtful) => {
    const { doubtfulFrom, problems } = parseJson(text);
    expect(doubtfulFrom).toBe(doubtful === undefined ? undefined : text.indexOf(doubtful));
    expect(problems.length).toBe(parses(text) ? 0 : 1);
  });
});

describe('limits', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('reads 64 levels and cuts off the 65th', () => {
    expect(problemsOf(nested(MAX_DEPTH))).toEqual([]);
    expect(read(nested(MAX_DEPTH))).toEqual(JSON.parse(nested(MAX_DEPTH)));
    const { root, problems } = parseJson(nested(MAX_DEPTH + 1));
    expect(problems).toEqual([{ kind: 'too-deep', offset: MAX_DEPTH, length: 1 }]);
    expect([...walk(root)].at(-1)).toEqual({ kind: 'array', offset: MAX_DEPTH, length: 2, items: [] });
  });

  it.each([
    ['closed', nested(100_000), 1],
    ['left open', '[{'.repeat(100_000), 1],
    ['of objects', '{"a":'.repeat(100_000), 1],
    ['side by side', `[${'[],'.repeat(100_000)}[]]`, 0],
    ['closed too often', ']'.repeat(100_000), 1],
  ])('takes 100,000 levels %s', (_, text, count) => {
    expect(parseJson(text).problems).toHaveLength(count);
  });

  it('reads 4 MiB and not a character more', () => {
    const text = `"${' '.repeat(MAX_LENGTH - 2)}"`;
    expect(problemsOf(text)).toEqual([]);
    expect(parseJson(`${text} `)).toEqual({
      root: undefined,
      problems: [{ kind: 'too-large', offset: 0, length: 1 }],
    });
  });

  it.each([
    ['a word', 'x'],
    ['a string', '"'],
    ['commas', ','],
    ['comments', '/**/'],
    ['single quotes', "'"],
    ['escapes', '"\\'],
  ])('reads a long text of %s in linear time', (_, piece) => {
    const { problems } = parseJson(`[${piece.repeat(1_000_000 / piece.length)}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(2000);
  });

  it('lets no kind of problem hide another', () => {
    const { problems } = parseJson(`[${'/**/1,'.repeat(5000)} oops, {"a":1,}]`);
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(
      new Set(['comment', 'invalid', 'trailing-comma']),
    );
  });
});

describe('spans', () => {
  it('mark the source text of every key and value', () => {
    const text = '\ufeff{ "a" : [ 1.50 , "x\\u0041" ],\r\n\t"b": { "c": null, "d": true } }';
    const { root } = parseJson(text);
    const sources = [...walk(root)].map(({ offset, length }) => text.slice(offset, offset + length));
    expect(sources).toEqual([
      text.slice(1),
      '[ 1.50 , "x\\u0041" ]',
      '1.50',
      '"x\\u0041"',
      '{ "c": null, "d": true }',
      'null',
      'true',
    ]);
    const members = root?.kind === 'object' ? root.members : [];
    expect(members.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      '"a" : [ 1.50 , "x\\u0041" ]',
      '"b": { "c": null, "d": true }',
    ]);
  });
});

/** JSON with white space at random places. */
const spacedJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 6 }),
    fc.infiniteStream(fc.constantFrom('', ' ', '\n', '\r\n', '\t', ' \n ')),
  )
  .map(([value, spaces]) => {
    const space = () => spaces.next().value ?? '';
    return JSON.stringify(value).replace(
      /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g,
      (token) => space() + token + space(),
    );
  });

/** JSON with a few pieces taken out or put in. */
const mutatedJson = fc
  .tuple(
    spacedJson,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(
          '',
          '"',
          "'",
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '\\',
          '/*',
          '*/',
          '//',
          '\n',
          '-',
          '0',
          '.',
          'e',
          'x',
          '=',
          '\u0000',
          ' ',
        ),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([json, mutations]) =>
    mutations.reduce((text, [at, removed, inserted]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + inserted + text.slice(position + removed);
    }, json),
  );

const jsonSoup = fc
  .array(fc.constantFrom(...'{}[]:,"\'\\/*-+.0123456789eEx \n\rtruefalsn\u0000\ufeff'))
  .map((chars) => chars.join(''));

describe('any text', () => {
  it('that is JSON has no problems and its value', () => {
    fc.assert(
      fc.property(spacedJson, (text) => {
        expect(problemsOf(text)).toEqual([]);
        expect(read(text)).toEqual(JSON.parse(text));
        checkSpans(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a mutation of JSON', mutatedJson],
    ['of the characters of JSON', jsonSoup],
    ['of any characters', fc.string({ unit: 'binary' })],
  ])('%s has problems exactly where JSON.parse throws, and a tree within the text', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { problems } = parseJson(text);
        expect(problems.length > 0).toBe(!parses(text));
        for (const { offset, length } of problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
        checkSpans(text);
      }),
      { numRuns: 800 },
    );
  });

  it('comes nearer to JSON with every safe mend', () => {
    fc.assert(
      fc.property(mutatedJson, (text) => {
        const { problems } = parseJson(text);
        const problem = problems.find((each) => each.kind === 'invalid' && each.mend?.kind === 'safe');
        if (problem?.kind !== 'invalid' || problem.mend === undefined) return;
        const { offset, length, message, mend } = problem;
        const mended = text.slice(0, offset) + mend.newText + text.slice(offset + length);
        const again = parseJson(mended).problems;
        const end = offset + mend.newText.length;
        const same = again.filter((each) => each.kind === 'invalid' && each.message === message);
        if (mend.newText !== '')
          expect(same.filter((each) => each.offset >= offset && each.offset < end)).toEqual([]);
        expect(again.length).toBeLessThanOrEqual(problems.length);
      }),
      { numRuns: 800 },
    );
  });
});

/** Every node lies within the text and after its elder siblings, and a scalar's source is its value. */
function checkSpans(text: string): void {
  const { root } = parseJson(text);
  for (const node of walk(root)) {
    expect(node.length).toBeGreaterThan(0);
    expect(node.offset + node.length).toBeLessThanOrEqual(text.length);
    let end = node.offset + 1;
    for (const child of childrenOf(node)) {
      expect(child.offset).toBeGreaterThanOrEqual(end);
      end = child.offset + child.length;
    }
    expect(end).toBeLessThanOrEqual(node.offset + node.length);
    const source = text.slice(node.offset, node.offset + node.length);
    if (parses(source)) expect(plain(toValue(node))).toEqual(JSON.parse(source));
  }
}

function childrenOf(node: JsonNode): readonly (JsonNode | Member)[] {
  if (node.kind === 'object') return node.members;
  return node.kind === 'array' ? node.items : [];
}
