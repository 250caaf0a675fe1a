import { expect, it } from 'vitest';
import { RecentInputs } from './recent-inputs.ts';

const BYTES = Uint8Array.of(1, 2, 3);

it('knows a file again by its bytes', () => {
  const recent = new RecentInputs();
  const first = recent.decode('file:///p', 'a.bin', BYTES);
  expect(recent.decode('file:///p', 'a.bin', BYTES.slice())).toBe(first);
  expect(recent.decode('file:///q', 'a.bin', BYTES)).not.toBe(first);
});

it.each<[string, Uint8Array]>([
  ['another byte', Uint8Array.of(1, 2, 4)],
  ['another length', Uint8Array.of(1, 2)],
])('decodes a file anew that has %s', (_, bytes) => {
  const recent = new RecentInputs();
  recent.decode('file:///p', 'a.bin', BYTES);
  expect(recent.decode('file:///p', 'a.bin', bytes)).toMatchObject({ kind: 'blob', bytes });
});

it('forgets what was used longest ago when it would keep too much', () => {
  const recent = new RecentInputs(7);
  const a = recent.decode('', 'a.bin', BYTES);
  const b = recent.decode('', 'b.bin', BYTES);
  expect(recent.decode('', 'a.bin', BYTES)).toBe(a);
  recent.decode('', 'c.bin', BYTES);
  expect(recent.decode('', 'a.bin', BYTES)).toBe(a);
  expect(recent.decode('', 'b.bin', BYTES)).not.toBe(b);
});

it('keeps nothing that is larger than all it may keep', () => {
  const recent = new RecentInputs(2);
  const first = recent.decode('', 'a.bin', BYTES);
  expect(recent.decode('', 'a.bin', BYTES)).not.toBe(first);
});
