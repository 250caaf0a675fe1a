import { expect, it } from 'vitest';
import { metadataText, type OriginWords } from './metadata-text.ts';

const WORDS: OriginWords = {
  declared: 'declared',
  default: 'default',
  derived: 'derived',
  promoted: 'promoted',
  codec: 'codec',
};

it('says of every field where it comes from, a record a line', () => {
  const fields = [
    { key: 'glyph_palettes', value: false, origin: 'derived' },
    { key: 'sources', value: [{ first_glyph: 0, columns: 4 }, {}], origin: 'derived' },
    { key: 'loops', value: { a: [1, 2], b: null }, origin: 'promoted' },
    { key: 'tile_size', value: 16, origin: 'declared' },
  ] as const;
  expect(
    metadataText({ name: 'hero', format: 'GLYPH/indexed_v1', fields }, ['hero', 'as packed'], WORDS),
  ).toBe(`// hero
// as packed
{
  // derived
  "glyph_palettes": false,

  // derived
  "sources": [
    { "first_glyph": 0, "columns": 4 },
    {}
  ],

  // promoted
  "loops": { "a": [1, 2], "b": null },

  // declared
  "tile_size": 16
}
`);
});

it('is empty where there is none', () => {
  expect(metadataText({ name: 'x', format: 'DATA/raw_v1', fields: [] }, [], WORDS)).toBe('{}\n');
});
