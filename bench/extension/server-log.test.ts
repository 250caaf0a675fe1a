import { expect, it } from 'vitest';
import { serverRunsSince } from './server-log.ts';

const STARTING = '2026-11-21 16:34:20.001 [info] The language server: starting \n';
const RUNNING = '2026-11-21 16:34:20.123 [info] The language server: running 4711\n';

it('reads when the server began to run', () => {
  expect(serverRunsSince(STARTING + RUNNING)).toBe(new Date(2026, 10, 21, 16, 34, 20, 123).getTime());
});

it.each([STARTING, RUNNING + RUNNING])('takes nothing for it that is not sure', (log) => {
  expect(() => serverRunsSince(log)).toThrow('that the server runs');
});
