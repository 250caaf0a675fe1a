import { expect, it, onTestFinished } from 'vitest';
import { byteSize, englishByteSize, spellSizesIn } from './byte-size.ts';

it.each([
  [0, '0 B', '0 B'],
  [1023, '1023 B', '1023 B'],
  [1400, '1.4 KiB', '1,4 KiB'],
  [1024 * 1024 - 1, '1024.0 KiB', '1024,0 KiB'],
  [2 * 1024 * 1024, '2.0 MiB', '2,0 MiB'],
])('spells %i bytes as %s, and as %s', (bytes, english, portuguese) => {
  onTestFinished(() => spellSizesIn('en'));
  expect(byteSize(bytes)).toBe(english);
  spellSizesIn('pt-br');
  expect(byteSize(bytes)).toBe(portuguese);
  expect(englishByteSize(bytes)).toBe(english);
});
