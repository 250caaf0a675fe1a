import { expect, it } from 'vitest';
import { isNewer } from './is-newer.ts';

it.each([
  ['1.2.3', '1.2.3', false],
  ['1.2.4', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '10.0.0', false],
  ['1.2.3-beta.1', '1.2.3', false],
  ['0.0.1', 'nothing', true],
  ['nothing', '0.0.1', false],
] as const)('%s is newer than %s: %s', (a, b, newer) => {
  expect(isNewer(a, b)).toBe(newer);
});
