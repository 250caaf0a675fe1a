import { expect, it } from 'vitest';
import { CrashPolicy } from './crash-policy.ts';

const MINUTE = 60_000;

it.each<[string, readonly number[], string]>([
  ['a first crash', [0], 'restart'],
  ['four at once', [0, 0, 0, 0], 'restart'],
  ['five at once', [0, 0, 0, 0, 0], 'give up'],
  ['five within three minutes', [0, 0.5, 1, 2, 2.9], 'give up'],
  ['five of which one is long ago', [0, 1, 2, 2.5, 3.5], 'restart'],
  ['a crash an hour', [0, 60, 120, 180, 240, 300], 'restart'],
])('after %s', (_, minutes, expected) => {
  expect(decisions(new CrashPolicy(), minutes).at(-1)).toBe(expected);
});

it('starts counting anew once it is forgiven', () => {
  const policy = new CrashPolicy();
  decisions(policy, [0, 0, 0, 0, 0]);
  policy.forgive();
  expect(decisions(policy, [0, 0, 0, 0])).toEqual(['restart', 'restart', 'restart', 'restart']);
});

function decisions(policy: CrashPolicy, minutes: readonly number[]): string[] {
  return minutes.map((minute) => policy.afterCrash(minute * MINUTE));
}
