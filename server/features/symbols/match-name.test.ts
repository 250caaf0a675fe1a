import { expect, it } from 'vitest';
import { fitOf } from './match-name.ts';

const NAMES = ['hero_title', 'title', 'heroTitle', 'subtitle', 'the_idle', 'hero', 'TITLES'];

it.each([
  { query: 'title', finds: ['title', 'TITLES', 'hero_title', 'heroTitle', 'subtitle'] },
  { query: 'hti', finds: ['heroTitle', 'hero_title'] },
  { query: 'hero', finds: ['hero', 'hero_title', 'heroTitle'] },
  { query: '', finds: NAMES },
  { query: 'oreh', finds: [] },
])('finds by ‘$query’ the best first', ({ query, finds }) => {
  const fits = NAMES.flatMap((name) => {
    const fit = fitOf(query, name);
    return fit === undefined ? [] : [{ name, fit }];
  });
  expect(fits.sort((a, b) => a.fit - b.fit).map(({ name }) => name)).toEqual(finds);
});
