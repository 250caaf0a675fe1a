import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text-edit.ts';
import { parseDocument } from '../document.ts';
import { toValue } from '../tree.ts';
import { framed } from './frames.ts';
import { type TidyOptions, tidyEdits } from './tidy.ts';

const OPTIONS = {
  step: '  ',
  stepWidth: 2,
  isRegistry: false,
  insertFinalNewline: false,
  trimFinalNewlines: false,
};

describe('a tidy document', () => {
  it.each([
    {
      name: 'has spaces where they help',
      text: '{"a":1,"b" : [ true,null ]}',
      tidy: '{ "a": 1, "b": [true, null] }',
    },
    {
      name: 'keeps what was spread',
      text: '{\n"a":{\n"b":1}, "c":[\n"d"]}',
      tidy: '{\n  "a": {\n    "b": 1\n  },\n  "c": [\n    "d"\n  ]\n}',
    },
    {
      name: 'has nothing in empty brackets',
      text: '{ "a": [\n\n], "b": {\n} }',
      tidy: '{ "a": [], "b": {} }',
    },
    { name: 'joins what began on one line', text: '{ "a": 1,\n\n"b": 2 }', tidy: '{ "a": 1, "b": 2 }' },
    {
      name: 'keeps one blank line',
      text: '{\n\n\n"a": 1,\n\n\n\n"b": 2\n\n}',
      tidy: '{\n  "a": 1,\n\n  "b": 2\n}',
    },
    {
      name: 'keeps its line ends',
      text: '{\r\n"a": 1,\r\n"b":2}\r\n',
      tidy: '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n',
    },
    { name: 'keeps a byte order mark', text: '\ufeff\n {"a":1}', tidy: '\ufeff{ "a": 1 }' },
    {
      name: 'keeps a trailing comma',
      text: '{"a":1,\n"b":[\n"x",],}',
      tidy: '{\n  "a": 1,\n  "b": [\n    "x",\n  ],\n}',
    },
  ])('$name', ({ text, tidy }) => check(text, tidy));

  it('spreads what is too wide for a line, and only that', () => {
    const short = '{ "index": 0, "palette": { "originalArgb8888": [0, 1], "convertedRgb565": [0, 0] } }';
    check(
      `{"palettes":[${short.replaceAll(' ', '')},${short}]}`,
      `{\n  "palettes": [\n    ${short},\n    ${short}\n  ]\n}`,
    );
  });
});

describe('numbers', () => {
  const row = (count: number, from = 0) =>
    Array.from({ length: count }, (_, n) => String(n + from)).join(', ');
  const lines = (count: number) => row(count).replaceAll(', ', ',\n');

  it.each([
    {
      name: 'of a palette stay on their line',
      text: `{"a":[${'4294967295,'.repeat(15)}0]}`,
      tidy: `{\n  "a": [${'4294967295, '.repeat(15)}0]\n}`,
    },
    {
      name: 'stay in their rows',
      text: `[\n${row(4)},\n${row(4, 4)},\n${row(2, 8)}\n]`,
      tidy: `[\n  ${row(4)},\n  ${row(4, 4)},\n  ${row(2, 8)}\n]`,
    },
    { name: 'one a line become a line', text: `[\n${lines(8)}\n]`, tidy: `[${row(8)}]` },
    {
      name: 'one a line become rows of 16',
      text: `[\n${lines(40)}\n]`,
      tidy: `[\n  ${row(16)},\n  ${row(16, 16)},\n  ${row(8, 32)}\n]`,
    },
    {
      name: 'that are long become rows of 8',
      text: `[\n${'4294967295,\n'.repeat(9)}0\n]`,
      tidy: `[\n  ${'4294967295, '.repeat(8).trim()}\n  4294967295, 0\n]`,
    },
    {
      name: 'on one long line become rows',
      text: `[${row(20)}]`,
      tidy: `[\n  ${row(16)},\n  ${row(4, 16)}\n]`,
    },
    {
      name: 'in ragged lines become rows',
      text: `[\n${row(3)},\n${row(20, 3)}\n]`,
      tidy: `[\n  ${row(16)},\n  ${row(7, 16)}\n]`,
    },
    {
      name: 'stay aligned',
      text: '[\n  1,  22,\n333,4444,\n  5\n]',
      tidy: '[\n    1,   22,\n  333, 4444,\n    5\n]',
    },
    {
      name: 'stay in the lines that comments explain',
      text: '[\n0,1, // dark\n2, /* light */ 3 ]',
      tidy: '[\n  0, 1, // dark\n  2, /* light */ 3]',
    },
  ])('$name', ({ text, tidy }) => check(text, tidy));
});

describe('comments', () => {
  it.each([
    {
      name: 'stay behind what they are about',
      text: '{ // first\n"a":1,// second\n"b":2/* third */}',
      tidy: '{ // first\n  "a": 1, // second\n  "b": 2 /* third */\n}',
    },
    {
      name: 'stay above what they are about',
      text: '// one\n\n/* two */{\n// three\n"a":1,\n\n// four\n"b":2\n// five\n}\n// six',
      tidy: '// one\n\n/* two */ {\n  // three\n  "a": 1,\n\n  // four\n  "b": 2\n  // five\n}\n// six',
    },
    {
      name: 'stay before what they are about',
      text: '{\n"a":1,/* b */"b":2}',
      tidy: '{\n  "a": 1,\n  /* b */ "b": 2\n}',
    },
    {
      name: 'fit on one line',
      text: '{"a":/* one */1 /* two */,"b":2}',
      tidy: '{ "a": /* one */ 1 /* two */, "b": 2 }',
    },
    {
      name: 'between all other pieces',
      text: '{"a"// 1\n:// 2\n1// 3\n,"b":2}',
      tidy: '{\n  "a" // 1\n  : // 2\n  1 // 3\n  ,\n  "b": 2\n}',
    },
  ])('$name', ({ text, tidy }) => check(text, tidy));
});

describe('the registry', () => {
  const entry = (id: number) =>
    `{ "asset_id": ${id}, "root": "assets/${'far/'.repeat(30)}", "included_in_build": true }`;

  it('has an asset a line, however long, and a retired number a line', () => {
    const text = `{"assets":{"a":${entry(1)},"b":${entry(2).replace('{', '{\n')}},"retired":[1,2]}`;
    const tidy = `{\n  "assets": {\n    "a": ${entry(1)},\n    "b": ${entry(2)}\n  },\n  "retired": [\n    1,\n    2\n  ]\n}`;
    check(text, tidy, { isRegistry: true });
  });
});

describe('the end of the text', () => {
  it.each([
    { text: '{}', insertFinalNewline: true, tidy: '{}\n' },
    { text: '{}\n\n ', trimFinalNewlines: true, tidy: '{}\n' },
    { text: '{}  ', trimFinalNewlines: true, tidy: '{}' },
    { text: '{} \n\n', tidy: '{}\n\n' },
    { text: '{} // x', insertFinalNewline: true, trimFinalNewlines: true, tidy: '{} // x\n' },
  ])('of $text', ({ text, tidy, ...options }) => check(text, tidy, options));
});

it('indents as it is told', () => {
  check('{\n"a": {\n"b": 1}}', '{\n\t"a": {\n\t\t"b": 1\n\t}\n}', { step: '\t', stepWidth: 4 });
});

it.each(['', '{ "a": 1 "b": 2 }', '{ "a": [1, 2 }', '{ "a": tru }', '/* only', '// only', '{} {}'])(
  'leaves alone what it cannot read: %s',
  (text) => expect(tidyEdits(parseDocument('', text), OPTIONS)).toEqual([]),
);

it('changes as little as it can', () => {
  const document = parseDocument('', '{\n  "a": 1,\n    "b": 2\n}');
  expect(tidyEdits(document, OPTIONS)).toEqual([{ uri: '', span: { offset: 12, length: 4 }, newText: '  ' }]);
});

it('lays out a part with the containers it touches', () => {
  const text = '{\n"a": 1,\n"b": [{"c":1},   2],\n"d": 3\n}';
  const range = { offset: text.indexOf('"c"'), length: 1 };
  const edits = tidyEdits(parseDocument('', text), OPTIONS, range);
  expect(applyEdits(text, edits)).toBe('{\n"a": 1,\n"b": [{ "c": 1 }, 2],\n"d": 3\n}');
});

it('makes one edit of too many', () => {
  const text = `{"a":[${'[1],'.repeat(11_000)}0]}`;
  const edits = tidyEdits(parseDocument('', text), OPTIONS);
  expect(edits).toHaveLength(1);
  expect(JSON.parse(applyEdits(text, edits))).toEqual(JSON.parse(text));
});

const samples = readdirSync(join(import.meta.dirname, '../../../examples'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /(?:asset|packwright|packwright\.registry)\.json$/.test(path))
  .map((path) => ({
    path,
    text: readFileSync(join(import.meta.dirname, '../../../examples', path), 'utf8'),
  }));

it.each(samples)('changes no value of $path, and nothing twice', ({ text }) =>
  checkInvariants(text, OPTIONS),
);

it('leaves our own samples as they are, but for numbers one a line', () => {
  const changed = samples.filter(
    ({ path, text }) => tidied(text, { ...OPTIONS, isRegistry: path.includes('registry') }) !== text,
  );
  expect(changed.map(({ path }) => path)).toEqual(['lantern-keep/assets/skies/asset.json']);
});

const space = fc.stringMatching(/^[ \t\n]{0,4}$/);
const gap = fc.oneof(
  { weight: 12, arbitrary: space },
  fc.constantFrom(' /* c */ ', '/* c\n d */', '\n// c\n', ' // c\n', '\r\n', '\n\n\n', '/* a *//* b */'),
);
const scalar = fc
  .oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null))
  .map((value) => JSON.stringify(value));
const numbers = fc.array(fc.tuple(gap, fc.nat().map(String), gap), { maxLength: 40 });
const { text: anyText } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    scalar,
    numbers.map((items) => `[${items.map((item) => item.join('')).join(',')}]`),
    fc
      .array(fc.tuple(gap, tie('text'), gap), { maxLength: 5 })
      .map((items) => `[${items.map((item) => item.join('')).join(',')}]`),
    fc
      .array(
        fc.tuple(
          gap,
          fc.string().map((key) => JSON.stringify(key)),
          gap,
          fc.constant(':'),
          gap,
          tie('text'),
          gap,
        ),
        { maxLength: 5 },
      )
      .chain((members) =>
        fc
          .boolean()
          .map(
            (trails) =>
              `{${members.map((member) => member.join('')).join(',')}${trails && members.length > 0 ? ',' : ''}}`,
          ),
      ),
  ),
}));

it('changes no value, no comment and nothing twice, whatever the layout', () => {
  const options = fc.record({
    step: fc.constantFrom('  ', '\t', '    '),
    stepWidth: fc.constantFrom(2, 4),
    isRegistry: fc.boolean(),
    insertFinalNewline: fc.boolean(),
    trimFinalNewlines: fc.boolean(),
  });
  fc.assert(
    fc.property(gap, anyText, gap, options, (before, text, after, chosen) =>
      checkInvariants(before + text + after, chosen),
    ),
    { numRuns: 400 },
  );
});

it('says nothing wrong of a part of a text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, offset, length) => {
      const document = parseDocument('', text);
      const edits = tidyEdits(document, OPTIONS, { offset: offset % (text.length + 1), length: length % 50 });
      const after = parseDocument('', applyEdits(text, edits));
      expect(toValue(after.root)).toEqual(toValue(document.root));
    }),
    { numRuns: 200 },
  );
});

type Options = Parameters<typeof tidyEdits>[1];

function check(text: string, tidy: string, options: Partial<Options> = {}): void {
  expect(tidied(text, { ...OPTIONS, ...options })).toBe(tidy);
  checkInvariants(text, { ...OPTIONS, ...options });
}

function checkInvariants(text: string, options: Options): void {
  const once = tidied(text, options);
  expect(sourcesOf(once)).toEqual(sourcesOf(text));
  expect(parseDocument('', once).problems.length).toBe(parseDocument('', text).problems.length);
  expect(toValue(parseDocument('', once).root)).toEqual(toValue(parseDocument('', text).root));
  expect(tidied(once, options)).toBe(once);
}

function sourcesOf(text: string): string[] {
  return framed(text).pieces.map(({ offset, end }) => text.slice(offset, end));
}

function tidied(text: string, options: TidyOptions & Options): string {
  return applyEdits(text, tidyEdits(parseDocument('', text), options));
}
