import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { nodeProblem } from './node-version.ts';

it.each(['22.15.0', '22.23.3', '24.0.0', '26.10.0'])('runs on Node %s', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(['20.20.2', '22.14.9', '18.0.0'])('says what is needed on Node %s', (version) => {
  expect(nodeProblem(version)).toBe(`Packwright needs Node 22.15 or newer, and this is ${version}`);
});

it('needs what package.json says', () => {
  expect(manifest.engines.node).toBe('>=22.15.0');
});
