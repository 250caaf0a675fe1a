import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rewriteJson } from './rewrite-json.ts';

const GAME = `{
    "templates": { "hero": {"name": "Hero"}, "slime": {} },

    "entities": [ { "id": "e1", "template": "hero" } ],
    "rows": [1, 2,
             3]
}
`;

it.each<[string, object, string, string]>([
  ['leaves what it says already', JSON.parse(GAME), '', ''],
  [
    'adds the asset system at the end',
    { ...JSON.parse(GAME), assetSystem: { activeAssetPackId: 'p1' } },
    '             3]\n',
    '             3],\n    "assetSystem": { "activeAssetPackId": "p1" }\n',
  ],
  [
    'renames a template in its place, and those who name it',
    {
      ...JSON.parse(GAME),
      templates: { knight: { name: 'Hero' }, slime: {} },
      entities: [{ id: 'e1', template: 'knight' }],
    },
    '"hero"',
    '"knight"',
  ],
  ['replaces one value', { ...JSON.parse(GAME), rows: [1, 2, 4] }, '3]', '4]'],
  [
    'takes a member away',
    { ...JSON.parse(GAME), templates: { slime: {} } },
    '"hero": {"name": "Hero"}, ',
    '',
  ],
])('%s', (_, value, from, to) => {
  const text = rewriteJson(GAME, value);
  expect(text).toBe(from === '' ? GAME : GAME.replaceAll(from, to));
  expect(JSON.parse(text)).toEqual(value);
});

it('keeps a byte order mark and ends of lines', () => {
  const text = rewriteJson('\ufeff{\r\n\t"a": 1\r\n}\r\n', { a: 1, b: 2 });
  expect(text).toBe('\ufeff{\r\n\t"a": 1,\r\n\t"b": 2\r\n}\r\n');
});

it('lays a text anew that is too long to be edited', () => {
  const value = { rows: Array.from({ length: 800_000 }, (_, n) => n) };
  const text = JSON.stringify(value, null, '\t');
  expect(text.length).toBeGreaterThan(4 * 1024 * 1024);
  const written = rewriteJson(text, { ...value, b: 1 });
  expect(JSON.parse(written)).toEqual({ ...value, b: 1 });
  expect(written.startsWith('{\n\t"rows"')).toBe(true);
});

it('says any value, whatever it said before', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(json, json, fc.constantFrom('', '  ', '\t'), (before, after, step) => {
      expect(JSON.parse(rewriteJson(JSON.stringify(before, null, step), after))).toEqual(
        JSON.parse(JSON.stringify(after)),
      );
    }),
    { numRuns: 1000, examples: [[{ '': '', ' ': null }, { '!': null }, '']] },
  );
});
