import { expect, it } from 'vitest';
import { codecByName } from '../../packer/codecs/index.ts';
import { RecentStored } from './recent-stored.ts';

const LZ4 = codecByName('LZ4_BLOCK');
const PAYLOAD = new Uint8Array(100).fill(7);

it('knows the payload encoded last again by its bytes', () => {
  const recent = new RecentStored();
  const stored = recent.encode(LZ4, PAYLOAD);
  expect(LZ4.decode(stored, PAYLOAD.length)).toEqual(PAYLOAD);
  expect(recent.encode(LZ4, PAYLOAD.slice())).toBe(stored);
});

it.each([
  { what: 'another byte', codec: LZ4, payload: PAYLOAD.with(99, 8) },
  { what: 'another length', codec: LZ4, payload: PAYLOAD.subarray(1) },
  { what: 'another codec', codec: codecByName('DEFLATE_RAW'), payload: PAYLOAD },
])('encodes anew for $what', ({ codec, payload }) => {
  const recent = new RecentStored();
  recent.encode(LZ4, PAYLOAD);
  expect(codec.decode(recent.encode(codec, payload), payload.length)).toEqual(payload);
});

it('keeps nothing that is too large', () => {
  const recent = new RecentStored(99);
  expect(recent.encode(LZ4, PAYLOAD)).not.toBe(recent.encode(LZ4, PAYLOAD));
});
