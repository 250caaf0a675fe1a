import { expect, it } from 'vitest';
import { Words } from './words.ts';

const strings = { '{0} glyphs': '{0} glifos', '{0} of {1}': '{1}: {0}', '1 glyph': '1 glifo' };
const PORTUGUESE = new Words({ id: 'pt-br', strings });
const ENGLISH = new Words();

it.each<[string, string, (words: Words) => string]>([
  ['1,024 glyphs', '1.024 glifos', (words) => words.counted(1024, 'glyph')],
  ['1 glyph', '1 glifo', (words) => words.counted(1, 'glyph')],
  ['0 palettes', '0 palettes', (words) => words.counted(0, 'palette')],
  ['1 of 2', '2: 1', (words) => words.t('{0} of {1}', 1, 2)],
  ['‘a’ and {1}', '‘a’ and {1}', (words) => words.t('‘{0}’ and {1}', 'a')],
  ['toString', 'toString', (words) => words.t('toString')],
  ['812 B', '812 B', (words) => words.byteSize(812)],
  ['1.4 KiB', '1,4 KiB', (words) => words.byteSize(1400)],
  ['1024.0 KiB', '1024,0 KiB', (words) => words.byteSize(1024 * 1024 - 1)],
  ['2.0 MiB', '2,0 MiB', (words) => words.byteSize(2 * 1024 * 1024)],
])('says %s, and %s', (english, portuguese, said) => {
  expect(said(ENGLISH)).toBe(english);
  expect(said(PORTUGUESE)).toBe(portuguese);
});

it('takes any name for a language', () => {
  expect(new Words({ id: 'my language', strings: {} }).byteSize(1400)).toBe('1.4 KiB');
});
