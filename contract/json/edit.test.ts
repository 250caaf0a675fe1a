import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../finding.ts';
import { applyEdits } from '../text-edit.ts';
import { type JsonDocument, parseDocument } from './document.ts';
import { appendItem, insertMember, removeItem, removeMember, renameKey, replaceNode } from './edit.ts';
import { type ArrayNode, type JsonNode, nodeAt, type ObjectNode, toValue, walk } from './tree.ts';

type Edit = (document: JsonDocument, root: JsonNode) => TextEdit;

/** The text after one edit of its root. */
function edited(text: string, edit: Edit): string {
  const document = parseDocument('a.json', text);
  if (document.root === undefined) throw new Error('the fixture has no root');
  return applyEdits(text, [edit(document, document.root)]);
}

function object(node: JsonNode | undefined): ObjectNode {
  if (node?.kind !== 'object') throw new Error('the fixture has no object here');
  return node;
}

function array(node: JsonNode | undefined): ArrayNode {
  if (node?.kind !== 'array') throw new Error('the fixture has no list here');
  return node;
}

const ORDER = ['a', 'b', 'x', 'c'];

const insertX: Edit = (document, root) => insertMember(document, object(root), ['x', 0], ORDER);
const appendNine: Edit = (document, root) => appendItem(document, array(root), 9);

/** Removes the member or item at that position. */
function removal(position: number): Edit {
  return (document, root) => {
    if (root.kind === 'array') {
      const item = root.items[position];
      if (item !== undefined) return removeItem(document, root, item);
    } else {
      const member = object(root).members[position];
      if (member !== undefined) return removeMember(document, object(root), member);
    }
    throw new Error('the fixture has no such element');
  };
}

describe('insertMember', () => {
  it.each([
    // by order
    ['{ "a": 1, "c": 3 }', '{ "a": 1, "x": 0, "c": 3 }'],
    ['{ "c": 3 }', '{ "x": 0, "c": 3 }'],
    ['{ "a": 1 }', '{ "a": 1, "x": 0 }'],
    ['{ "c": 3, "b": 2 }', '{ "c": 3, "b": 2, "x": 0 }'],
    ['{"a":1}', '{"a":1, "x": 0}'],
    // line by line
    ['{\n  "a": 1,\n  "c": 3\n}', '{\n  "a": 1,\n  "x": 0,\n  "c": 3\n}'],
    ['{\n\t"c": 3\n}', '{\n\t"x": 0,\n\t"c": 3\n}'],
    ['{\r\n    "a": 1\r\n}\r\n', '{\r\n    "a": 1,\r\n    "x": 0\r\n}\r\n'],
    ['{\r  "a": 1\r}', '{\r  "a": 1,\r  "x": 0\r}'],
    // empty
    ['{}', '{\n  "x": 0\n}'],
    ['{\n}', '{\n  "x": 0\n}'],
    ['{ // c\n}', '{\n  "x": 0 // c\n}'],
    ['{ /* c */ }', '{\n  "x": 0 /* c */ }'],
    // comments stay with their element
    ['{\n  "a": 1, // a\n  "c": 3\n}', '{\n  "a": 1, // a\n  "x": 0,\n  "c": 3\n}'],
    ['{\n  "a": 1 // a\n}', '{\n  "a": 1, // a\n  "x": 0\n}'],
    ['{\n  "a": 1, // a\n}', '{\n  "a": 1, // a\n  "x": 0\n}'],
    ['{\n  "a": 1 // a\n  , "c": 3\n}', '{\n  "a": 1, // a\n  "x": 0\n  , "c": 3\n}'],
    ['{\n  "a": 1,\n  // c\n  "c": 3\n}', '{\n  "a": 1,\n  "x": 0,\n  // c\n  "c": 3\n}'],
    ['{\n  // c\n  "c": 3\n}', '{\n  "x": 0,\n  // c\n  "c": 3\n}'],
    ['{ // all\n  // c\n  "c": 3\n}', '{ // all\n  "x": 0,\n  // c\n  "c": 3\n}'],
    ['{ "a": 1 /* a */, "c": 3 }', '{ "a": 1 /* a */, "x": 0, "c": 3 }'],
    ['{ "a": 1 /* a */ }', '{ "a": 1 /* a */, "x": 0 }'],
    ['{ "a": 1, // a\n "c": 3 }', '{ "a": 1, // a\n"x": 0,\n "c": 3 }'],
    // trailing commas and what is not closed
    ['{ "a": 1, }', '{ "a": 1, "x": 0, }'],
    ['{', '{\n  "x": 0\n'],
    ['{ "a": {}', '{ "a": {}, "x": 0'],
    ['{ "c": {}', '{ "x": 0, "c": {}'],
  ])('%j → %j', (text, expected) => {
    expect(edited(text, insertX)).toBe(expected);
  });

  it('puts a key that is not in the order last', () => {
    const insert: Edit = (document, root) => insertMember(document, object(root), ['z', {}]);
    expect(edited('{ "a": 1, "c": 3 }', insert)).toBe('{ "a": 1, "c": 3, "z": {} }');
  });

  it('lays out what is long a member a line, in the steps of the file', () => {
    const value = { text: 'a'.repeat(40), list: [1, 2], other: 'b'.repeat(20) };
    const insert: Edit = (document, root) =>
      insertMember(document, object(nodeAt(root, ['a'])), ['x', value]);
    expect(edited('{\n\t"a": {\n\t\t"b": 1\n\t}\n}', insert)).toBe(
      `{\n\t"a": {\n\t\t"b": 1,\n\t\t"x": {\n\t\t\t"text": "${value.text}",\n\t\t\t"list": [1, 2],\n\t\t\t"other": "${value.other}"\n\t\t}\n\t}\n}`,
    );
  });

  it('does not take the indentation of a comment for the step of the file', () => {
    expect(edited('/*\n * a\n */\n{}', insertX)).toBe('/*\n * a\n */\n{\n  "x": 0\n}');
  });
});

describe('appendItem', () => {
  it.each([
    ['[]', '[\n  9\n]'],
    ['[1, 2]', '[1, 2, 9]'],
    ['[\n\t1\n]', '[\n\t1,\n\t9\n]'],
    ['[\n  1 // one\n]', '[\n  1, // one\n  9\n]'],
    ['[1, 2,]', '[1, 2, 9,]'],
    ['[[1]', '[[1], 9'],
  ])('%j → %j', (text, expected) => {
    expect(edited(text, appendNine)).toBe(expected);
  });

  it('appends several', () => {
    const append: Edit = (document, root) => appendItem(document, array(root), 8, 9);
    expect(edited('[1]', append)).toBe('[1, 8, 9]');
    expect(edited('[\n  1 // one\n]', append)).toBe('[\n  1, // one\n  8,\n  9\n]');
  });
});

describe('removeMember and removeItem', () => {
  it.each<[text: string, position: number, expected: string]>([
    ['{ "a": 1, "b": 2, "c": 3 }', 0, '{ "b": 2, "c": 3 }'],
    ['{ "a": 1, "b": 2, "c": 3 }', 1, '{ "a": 1, "c": 3 }'],
    ['{ "a": 1, "b": 2, "c": 3 }', 2, '{ "a": 1, "b": 2 }'],
    ['{ "a": 1 }', 0, '{}'],
    ['{\n  "a": 1\n}', 0, '{}'],
    ['[1,2,3]', 1, '[1,3]'],
    ['{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', 0, '{\r\n\t"b": 2\r\n}'],
    ['{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', 1, '{\r\n\t"a": 1\r\n}'],
    // a comment goes with the element whose line it shares
    ['[\n  1, // one\n  2 // two\n]', 0, '[\n  2 // two\n]'],
    ['[\n  1, // one\n  2 // two\n]', 1, '[\n  1 // one\n]'],
    ['[1 /* one */, 2 /* two */]', 0, '[2 /* two */]'],
    ['[1 /* one */, 2 /* two */]', 1, '[1 /* one */]'],
    // and with no other
    ['[1, /* two */ 2]', 0, '[/* two */ 2]'],
    ['[\n  1,\n  // two\n  2\n]', 0, '[\n  // two\n  2\n]'],
    ['[\n  // one\n  1,\n  2\n]', 1, '[\n  // one\n  1\n]'],
    ['[\n  1,\n  2\n  // end\n]', 1, '[\n  1\n  // end\n]'],
    ['[ // list\n  1\n]', 0, '[ // list\n  \n]'],
    ['[\n  1\n  // end\n]', 0, '[\n  \n  // end\n]'],
    ['[1, // one\n 2]', 1, '[1 // one\n]'],
    ['[\n  1 // one\n  , 2\n]', 0, '[\n  2\n]'],
    // trailing commas and what is not closed
    ['[1, 2,]', 1, '[1,]'],
    ['[1,]', 0, '[]'],
    ['[1, [2]', 1, '[1'],
    ['[[2]', 0, '['],
    // what cannot be read is not swallowed
    ['[1, oops, 2]', 0, '[oops, 2]'],
    ['{ "a": 1, oops, "b": 2 }', 0, '{ oops, "b": 2 }'],
  ])('%j without %i → %j', (text, position, expected) => {
    expect(edited(text, removal(position))).toBe(expected);
  });
});

describe('renameKey and replaceNode', () => {
  it('change the key or the value alone', () => {
    const rename: Edit = (document, root) => {
      const [member] = object(root).members;
      if (member === undefined) throw new Error('the fixture has no member');
      return renameKey(document, member, 'b"');
    };
    expect(edited('{ "a" : 1 }', rename)).toBe('{ "b\\"" : 1 }');
    const replace: Edit = (document, root) => replaceNode(document, object(nodeAt(root, ['a'])), [1, 'b']);
    expect(edited('{ "a": { "b": 2 } /* c */ }', replace)).toBe('{ "a": [1, "b"] /* c */ }');
  });
});

const spaces = fc.constantFrom('', ' ', '\n', '\n  ', '\r\n\t');
const comments = fc.constantFrom('', '', '/* c */', '// c\n', '/* d\n */');

/** A list or an object whose values are its positions, with any white space, comments and perhaps a trailing comma. */
const laidOut = fc
  .record({
    size: fc.nat(4),
    isArray: fc.boolean(),
    gaps: fc.array(fc.tuple(spaces, comments, spaces), { minLength: 16, maxLength: 16 }),
    hasTrailingComma: fc.boolean(),
  })
  .map(({ size, isArray, gaps, hasTrailingComma }) => {
    const gap = () => gaps.pop()?.join('') ?? '';
    const elements = Array.from({ length: size }, (_, n) => (isArray ? `${n}` : `"k${n}"${gap()}:${n}`));
    const inside = elements.map((element) => gap() + element + gap()).join(',');
    const [open, close] = isArray ? '[]' : '{}';
    const text = open + inside + (hasTrailingComma && size > 0 ? ',' : '') + gap() + close;
    return { text, size, isArray };
  });

describe('any layout', () => {
  const problemsOf = (text: string) =>
    parseDocument('a.json', text).problems.filter(({ kind }) => kind === 'invalid');
  const valuesOf = (text: string) => {
    const value = toValue(parseDocument('a.json', text).root);
    return Array.isArray(value) ? value : Object.values(value as object);
  };
  const textsOf = (text: string) => text.match(/\/\/ c|\/\* [cd]/g)?.length ?? 0;

  it('takes an element anywhere and keeps the rest', () => {
    fc.assert(
      fc.property(laidOut, fc.nat(4), ({ text, size, isArray }, place) => {
        const at = isArray ? size : Math.min(place, size);
        const order = ['k0', 'k1', 'k2', 'k3'].toSpliced(at, 0, 'x');
        const result = edited(text, (document, root) =>
          root.kind === 'array'
            ? appendItem(document, root, 9)
            : insertMember(document, object(root), ['x', 9], order),
        );
        expect(problemsOf(result)).toEqual([]);
        expect(valuesOf(result)).toEqual(Array.from({ length: size }, (_, n) => n).toSpliced(at, 0, 9));
        expect(textsOf(result)).toBe(textsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives up an element anywhere and keeps the rest', () => {
    fc.assert(
      fc.property(laidOut, fc.nat(3), ({ text, size }, place) => {
        if (size === 0) return;
        const at = place % size;
        const result = edited(text, removal(at));
        expect(problemsOf(result)).toEqual([]);
        expect(valuesOf(result)).toEqual(Array.from({ length: size }, (_, n) => n).toSpliced(at, 1));
        expect([...walk(parseDocument('a.json', result).root)].length).toBe(size);
      }),
      { numRuns: 1000 },
    );
  });
});
