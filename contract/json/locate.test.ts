import { expect, it } from 'vitest';
import { parseDocument, textOf } from './document.ts';
import { partsAround } from './locate.ts';

const TEXT = '{ "a": [1, "two", { "b": null }], "c": }';

it.each([
  { at: '"a"', parts: ['"a": [1, "two", { "b": null }]', '"a"'] },
  { at: '1', parts: ['"a": [1, "two", { "b": null }]', '[1, "two", { "b": null }]', '1'] },
  {
    at: 'null',
    parts: [
      '"a": [1, "two", { "b": null }]',
      '[1, "two", { "b": null }]',
      '{ "b": null }',
      '"b": null',
      'null',
    ],
  },
  { at: ' "c"', parts: [] },
  { at: '"c"', parts: ['"c":', '"c"'] },
])('finds what holds ‘$at’', ({ at, parts }) => {
  const document = parseDocument('', TEXT);
  const found = partsAround(document.root, TEXT.indexOf(at)).map((part) => textOf(document, part));
  expect(found).toEqual([TEXT, ...parts]);
});

it('finds what ends at a place', () => {
  const document = parseDocument('', TEXT);
  const found = partsAround(document.root, TEXT.indexOf('"two"') + 5);
  expect(found.map((part) => textOf(document, part)).at(-1)).toBe('"two"');
});

it('finds nothing outside the document', () => {
  expect(partsAround(parseDocument('', `  ${TEXT}`).root, 1)).toEqual([]);
  expect(partsAround(undefined, 0)).toEqual([]);
});
