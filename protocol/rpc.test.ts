import { expect, it } from 'vitest';
import type { Message } from './message.ts';
import { Rpc } from './rpc.ts';

const DOUBLE: Message<number, number> = { method: 'packwright/test/double' };
const TOLD: Message<string> = { method: 'packwright/test/told' };

it('answers calls of both ends', async () => {
  const { host, page } = conversation();
  host.handle(DOUBLE, (n) => n * 2);
  page.handle(DOUBLE, async (n) => n * 3);
  expect(await Promise.all([page.call(DOUBLE, 4), host.call(DOUBLE, 4), page.call(DOUBLE, 5)])).toEqual([
    8, 12, 10,
  ]);
});

it('tells without an answer', async () => {
  const { host, page } = conversation();
  const told = new Promise((resolve) => host.handle(TOLD, resolve));
  page.notify(TOLD, 'hello');
  expect(await told).toBe('hello');
});

it.each<[string, (host: Rpc) => void, RegExp]>([
  ['nobody handles it', () => {}, /Nobody answers ‘packwright\/test\/double’/],
  ['the handler throws', (host) => host.handle(DOUBLE, () => fail('too large')), /^too large$/],
  ['the handler rejects', (host) => host.handle(DOUBLE, async () => fail('gone')), /^gone$/],
])('rejects where %s', async (_, arrange, message) => {
  const { host, page } = conversation();
  arrange(host);
  await expect(page.call(DOUBLE, 1)).rejects.toThrow(message);
});

it('leaves nobody waiting when it is closed', async () => {
  const { host, page } = conversation();
  host.handle(DOUBLE, () => new Promise(() => {}));
  const waiting = page.call(DOUBLE, 1);
  page.close();
  await expect(waiting).rejects.toThrow(/closed/);
  await expect(page.call(DOUBLE, 1)).rejects.toThrow(/closed/);
});

it('leaves alone what is none of its messages', () => {
  const { page } = conversation();
  for (const other of [undefined, null, 7, 'x', {}, { kind: 'other' }, { kind: 'answer', id: 99 }])
    expect(() => page.receive(other)).not.toThrow();
});

function conversation(): { host: Rpc; page: Rpc } {
  const host: Rpc = new Rpc((message) => queueMicrotask(() => page.receive(structuredClone(message))));
  const page: Rpc = new Rpc((message) => queueMicrotask(() => host.receive(structuredClone(message))));
  return { host, page };
}

function fail(message: string): never {
  throw new Error(message);
}
