import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedText, type TextChange } from '../text-change.ts';
import { type JsonDocument, parseDocument } from './document.ts';
import { MAX_DEPTH, MAX_LENGTH } from './parse.ts';
import { reparse, reparseAll } from './reparse.ts';
import { type JsonNode, nodeAt, walk } from './tree.ts';

const URI = 'file:///asset.json';

/** A text with one change marked in it: `«old→new»`. */
function marked(fixture: string): { document: JsonDocument; change: TextChange } {
  const match = /«([\s\S]*?)→([\s\S]*?)»/.exec(fixture);
  if (match === null) throw new Error(`no change is marked in ${fixture}`);
  const [mark, old = '', newText = ''] = match;
  const text = fixture.replace(mark, () => old);
  return {
    document: parseDocument(URI, text),
    change: { span: { offset: match.index, length: old.length }, newText },
  };
}

/** The document after `change`, which must be that of a fresh parse. */
function check(document: JsonDocument, change: TextChange): JsonDocument {
  const after = reparse(document, change);
  const fresh = parseDocument(URI, changedText(document.text, change));
  if (!isDeepStrictEqual(after, fresh)) expect(after).toEqual(fresh);
  return after;
}

/** The nodes that both documents hold. */
function sharedNodes(before: JsonDocument, after: JsonDocument): JsonNode[] {
  const old = new Set(walk(before.root));
  return [...walk(after.root)].filter((node) => old.has(node));
}

const kept = '"kept": { "list": [1, { "deep": true }] }';

describe('a change that is read again by itself', () => {
  it.each([
    ['a digit that is typed', `{ ${kept}, "a": [1, 2«→3», 4], "b": 5 }`],
    ['a digit in the first item', `{ ${kept}, "a": [«→3»1, 2] }`],
    ['a letter in a string', `{ ${kept}, "a": { "b": "te«→x»t" } }`],
    ['a letter in a key', `{ ${kept}, "a": { "b«→x»": 1, "c": 2 } }`],
    ['a letter in a key of the outermost object', `{ ${kept}, "a«→x»": 1 }`],
    ['a line end', `{\n  ${kept},\n  "a": {«→\n»\n  }\n}\n`],
    ['half a CRLF', `{\r\n  ${kept},\r«\n→»  "a": 1\r\n}`],
    ['a member that is inserted', `{ ${kept}, «→"x": { "y": [] }, »"a": 1 }`],
    ['a member that is appended', `{ ${kept}, "a": 1«→, "b": 2» }`],
    ['a member without its comma', `{ ${kept}, "a": 1«→ "b": 2» }`],
    ['a member that is removed', `{ ${kept}, «"a": {}, →»"b": 2 }`],
    ['the last member', `{ ${kept}, "b": 2«, "a": {}→» }`],
    ['a trailing comma', `{ ${kept}, "a": [1«→,»] }`],
    ['an item that splits', `{ ${kept}, "a": [{ "b": 1«→ }, {», "c": 2 }] }`],
    ['a comment', `{ ${kept}, «→// why\n»"a": 1, "b": 2 }`],
    ['a letter in a comment', `{ ${kept}, "a": 1, // wh«→y»\n "b": 2 }`],
    ['an opening quote', `{ ${kept}, "a": [\n«→"»1,\n2, 3,\n4] }`],
    ['a closing quote that goes', `{ ${kept}, "a": {\n"b": "c«"→»,\n"d": "e",\n"f": 1\n} }`],
    ['a value that goes', `{ ${kept}, "a": «1→», "b": 2 }`],
    ['a word that is half typed', `{ ${kept}, "a": tr«→u», "b": 2 }`],
    ['a change after a comment', `{ ${kept}, /* c */ "a": [1«→2»] }`],
    ['a change before problems', `{ ${kept}, "a": [1«→2»], "b": 01, /* c */ "c": [1,], }`],
    ['a change after problems', `{ ${kept}, "b": 01, /* c */ "c": [1,], "a": [1«→2»] }`],
    ['a change beside a problem', `{ ${kept}, "a": [oops, 1«→2», 'b'] }`],
    ['a problem that is mended', `{ ${kept}, "a": [1«→,» 2] }`],
    ['a change after a byte order mark', `\ufeff{ ${kept}, "a": [1«→2»] }`],
    ['a change between lone CRs', `{\r${kept},\r"a": [1«→2»]\r}`],
  ])('is %s', (_, fixture) => {
    const { document, change } = marked(fixture);
    const after = check(document, change);
    expect(nodeAt(after.root, ['kept'])).toBe(nodeAt(document.root, ['kept']));
  });

  it('shares what follows where nothing moves', () => {
    const { document, change } = marked('{ "a": { "b": [«1→2», { "c": 3 }] }, "d": { "e": [] } }');
    const after = check(document, change);
    for (const path of [['a', 'b', 1], ['d']])
      expect(nodeAt(after.root, path)).toBe(nodeAt(document.root, path));
  });

  it('shares the problems that stay where they are', () => {
    const { document, change } = marked('{ "a": oops, "b": [1«→2»], "c": [3,] }');
    const after = check(document, change);
    expect(after.problems[0]).toBe(document.problems[0]);
  });

  it('leaves alone what stands before it, and what follows where nothing moves', () => {
    const text = readFileSync('examples/lantern-keep/assets/skies/asset.json', 'utf8');
    const document = parseDocument(URI, text);
    const nodes = [...walk(document.root)];
    const offset = text.indexOf('4', text.length / 2);
    const around = nodes.filter((node) => node.offset <= offset && endOf(node) > offset);
    const before = nodes.filter((node) => endOf(node) <= offset);
    const replaced = check(document, { span: { offset, length: 1 }, newText: '7' });
    expect(sharedNodes(document, replaced)).toHaveLength(nodes.length - around.length);
    const grown = check(document, { span: { offset, length: 0 }, newText: '7' });
    expect(sharedNodes(document, grown)).toHaveLength(before.length);
  });
});

function endOf({ offset, length }: JsonNode): number {
  return offset + length;
}

const nested = (depth: number, inner: string) => '['.repeat(depth) + inner + ']'.repeat(depth);

describe('a change that reaches further', () => {
  it.each([
    ['a quote that pairs with one before it on the line', "['x, [1, «→'»2]]"],
    ['a quote that pairs with one beyond an escaped line end', "['x\\\n, [1, «→'»2]]"],
    ['a quote that pairs with one behind the list', "[[1, «→'»2], 3, 'y]"],
    ['a quote that pairs with one behind an escaped line end', "[[1, «→'»2], 3 \\\n 'y]"],
    ['an object after a key without its quote', '{ "a\n: { «→x »"b": 1 }, "c": 2 }'],
    ['a list after a word as key', '{ a: [1«→2»], "c": 2 }'],
    ['an opening brace', '{ "a": { "b": 1 }, "c": «→{» "d": 1 }'],
    ['a closing brace', '{ "a": { "b": 1«→}», "e": 2 }, "c": 1 }'],
    ['a closing brace that goes', '{ "a": { "b": 1 «}→», "c": 1 }'],
    ['a bracket of the wrong kind', '{ "a": [1, 2«]→}», "c": 1 }'],
    ['a bracket that is mended', '{ "a": [1, 2«→]», "c": { "d": 1 } }'],
    ['a change far from a lost bracket', '{ "a": [1, 2, "c": { "d": 1«→2» } }'],
    ['a closing brace indented as another', '{\n  "a": {\n    "b": 1,\n «→ » "c": 2\n}\n'],
    ['a comment that swallows a closing bracket', '[\n[1, «→//»2],\n3]'],
    ['a comment that ends in another list', '[[1, «→/*»2], [3, /* c */ 4]]'],
    ['a comment that no longer ends', '[[1, /* c «*/→» 2], 3]'],
    ['a comment that is halved', '[[1, /«*→» c */ 2], 3]'],
    ['two slashes that meet', '[[1, /« →»/ 2], 3]'],
    ['a string that reaches the closing bracket', '[[1, «→"»2], 3]'],
    ['a backslash before a quote', '[["a«→\\»", "b"], 3]'],
    ['a backslash before a line end', '[["a«→\\»\n", "b"], 3]'],
    ['items that merge', '[[1«,→»2], 3]'],
    ['members that merge', '{ "a": 1«, "→»b": 2 }'],
    ['a comma at the start', '[[«→,»1], 3]'],
    ['a doubled comma', '[[1«→,», 2], 3]'],
    ['a comma that becomes a trailing one', '[[1, «2→»], 3]'],
    ['a key without colon before a comma', '{ "a"«: 1→», "b": 1 }'],
    ['a problem on both sides of a comma', '{ "a", "b" «→1», "c" }'],
    ['strings that abut', '["a""b«→c»""d", 1]'],
    ['what lies before the document', '«→\ufeff»{ "a": 1 }'],
    ['a byte order mark that goes', '«\ufeff→»{ "a": 1 }'],
    ['what lies behind it', '{ "a": [1] }«→ }»'],
    ['a space behind it', '{ "a": [1] }«→\n»'],
    ['a problem behind it', '{ "a": [1«→2»] } x'],
    ['its first bracket', '«{→[» "a": 1 }'],
    ['all of it', '«{ "a": 1 }→[1]»'],
    ['all of it, which goes', '«{ "a": 1 }→»'],
    ['an empty document', '«→{}»'],
    ['a document that is a word', '"a«→b»"'],
    ['an unclosed comment at the end', '[[1«→2»] /*'],
    ['an unclosed string at the end', '[[1«→2»] "abc'],
    ['the deepest list', nested(MAX_DEPTH, '1«→2»')],
    ['a list that is too deep', nested(MAX_DEPTH + 1, '1«→2»')],
    ['a list that becomes too deep', nested(MAX_DEPTH - 1, '1, «→[[]],» 2')],
    ['a line end as the last of many problems', `[${'01,'.repeat(998)} [1, «→\n»2] ]`],
    ['the last problem that is reported', `[${'01,'.repeat(999)} [1, «→02, 03,»2], 04 ]`],
    ['problems that make them too many', `[${'01,'.repeat(998)} [1, «→02, 03, 04,»2], 05 ]`],
    ['a problem of many that goes', `[${'01,'.repeat(1001)} [1, 0«2→»], 04 ]`],
    ['no change at all', '{ "a": [1«→», 2] }'],
  ])('is %s', (_, fixture) => {
    const { document, change } = marked(fixture);
    const after = check(document, change);
    check(after, inverse(document, change));
  });

  it('is the character too many', () => {
    const document = parseDocument(URI, `["${' '.repeat(MAX_LENGTH - 4)}"]`);
    const space = { span: { offset: 2, length: 0 }, newText: ' ' };
    const after = reparse(document, space);
    expect(after.problems.map(({ kind }) => kind)).toEqual(['too-large']);
    expect(reparse(after, inverse(document, space)).problems).toEqual([]);
  });
});

/** What takes `change` of `document` back. */
function inverse({ text }: JsonDocument, { span, newText }: TextChange): TextChange {
  return {
    span: { offset: span.offset, length: newText.length },
    newText: text.slice(span.offset, span.offset + span.length),
  };
}

describe('several changes', () => {
  const document = parseDocument(URI, `{ ${kept}, "a": [0] }`);
  const offset = document.text.indexOf('0');
  const digit = { span: { offset, length: 0 }, newText: '1' };

  it.each([0, 1, 2, 100])('%i of them are made one after the other', (count) => {
    const after = reparseAll(document, Array(count).fill(digit));
    expect(after).toEqual(parseDocument(URI, document.text.replace('0', `${'1'.repeat(count)}0`)));
  });

  it('are read by themselves where they are few', () => {
    const after = reparseAll(document, [digit, digit]);
    expect(nodeAt(after.root, ['kept'])).toBe(nodeAt(document.root, ['kept']));
  });
});

const JSON_PIECES = [
  ...'{}[]:,"\'\\/*-+.019eEx= \t\n\r\u0000\ufeff\u00a0\ud800',
  ...['\r\n', '//', '/*', '*/', '\\\n', 'true', 'null', 'oops', '}, {', '], [', '"a": 1,', '"a" ', '[1, 2],'],
  ...['{ "b": [] }', '"k": { "z": [1, {}] },\n', '\\u00', "'x'", '"open\n', '// c\n', '/* c */'],
];

type Step = Readonly<Record<'at' | 'removed' | 'from' | 'copied', number>> & {
  readonly kind: 'type' | 'remove' | 'replace' | 'paste' | 'undo';
  readonly piece: string;
};

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('type', 'type', 'remove', 'replace', 'paste', 'undo', 'undo', 'undo'),
    at: fc.noBias(fc.nat()),
    removed: fc.oneof(fc.nat(3), fc.nat(80)),
    piece: fc.constantFrom(...JSON_PIECES),
    from: fc.noBias(fc.nat()),
    copied: fc.nat(40),
  }),
  { minLength: 50, maxLength: 120, size: 'max' },
);

function changeOf(step: Step, text: string): TextChange {
  const { kind, piece, copied } = step;
  const offset = step.at % (text.length + 1);
  const from = step.from % (text.length + 1);
  const removed = Math.min(step.removed, text.length - offset);
  const pasted = text.slice(from, from + copied);
  const newText = { type: piece, remove: '', replace: piece, paste: pasted, undo: '' }[kind];
  return { span: { offset, length: kind === 'type' || kind === 'paste' ? 0 : removed }, newText };
}

const examples = globSync('examples/**/asset.json')
  .sort()
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => text.length < 3000);

const WRITTEN = '{ "a": { "b": [1, [2, 3], { "c": "d" }], "e": "it\'s" }, "f": [{}, [], { "g": 1 }] }';

/** The samples as other editors and authors would leave them. */
const startText = fc
  .record({
    text: fc.oneof(fc.constantFrom(...examples), fc.constant(WRITTEN)),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    comma: fc.constantFrom(',', ',', ', // c', ' /* c */ ,', ''),
    mark: fc.constantFrom('', '', '\ufeff'),
  })
  .map(({ text, lineEnd, comma, mark }) => mark + text.replace(/,\n/g, `${comma}\n`).replace(/\n/g, lineEnd));

describe('10,000 random changes', () => {
  it('leave the document of a fresh parse after each', () => {
    let made = 0;
    let shared = 0;
    fc.assert(
      fc.property(startText, steps, (text, session) => {
        let document = parseDocument(URI, text);
        const undo: TextChange[] = [];
        for (const step of session) {
          // Authors do not leave brackets unpaired for long.
          const isTakenBack = step.kind === 'undo' || (document.hasLostBracket && step.at % 4 > 0);
          const back = isTakenBack ? undo.pop() : undefined;
          const change = back ?? changeOf(step, document.text);
          if (back === undefined) undo.push(inverse(document, change));
          const after = check(document, change);
          made++;
          if (sharedNodes(document, after).length > 0) shared++;
          document = after;
        }
      }),
      // A failure is worth more than the smallest one.
      { numRuns: 200, interruptAfterTimeLimit: 40_000 },
    );
    expect(made).toBeGreaterThanOrEqual(10_000);
    // Else this compares full parses with themselves.
    expect(shared / made).toBeGreaterThan(0.2);
  });
});
