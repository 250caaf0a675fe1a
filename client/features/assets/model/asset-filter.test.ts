import { expect, it } from 'vitest';
import { asksNothing, readFilter, toggleTag } from './asset-filter.ts';

it.each([
  ['', '', true],
  ['  ', '', true],
  ['Hero  @errors @Missing ', 'hero|errors,missing', false],
  ['@nonsense', '@nonsense|', false],
])('reads ‘%s’', (text, read, nothing) => {
  const filter = readFilter(text);
  const said = `${filter.words.join(' ')}|${[...filter.tags].join(',')}`;
  expect(said).toBe(nothing ? '|' : read);
  expect(asksNothing(filter)).toBe(nothing);
});

it.each([
  ['', '@errors'],
  ['@errors', ''],
  ['hero @ERRORS', 'hero'],
  ['hero @missing', '@errors hero @missing'],
])('puts @errors into ‘%s’, or takes it out', (text, after) => {
  expect(toggleTag(text, 'errors')).toBe(after);
});
