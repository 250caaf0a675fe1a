import { expect, it } from 'vitest';
import { serverRunsSince } from './server-log.ts';

const EARLIER = '2026-11-21 16:33:10.050 [info] The language server: running 4700\n';
const STARTING = '2026-11-21 16:34:20.001 [info] The language server: starting \n';
const RUNNING = '2026-11-21 16:34:20.123 [info] The language server: running 4711\n';
const SINCE = new Date(2026, 10, 21, 16, 34).getTime();

it('reads when the server began to run', () => {
  expect(serverRunsSince(EARLIER + STARTING + RUNNING, SINCE)).toBe(SINCE + 20_123);
});

it.each([EARLIER + STARTING, RUNNING + RUNNING])('takes nothing for it that is not sure', (log) => {
  expect(() => serverRunsSince(log, SINCE)).toThrow('that the server runs');
});
