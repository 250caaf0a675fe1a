import { expect, it } from 'vitest';
import { giveBack, giveBackPixels } from './give-back.ts';

const LARGE = 100_000;

it('gives large buffers back, and leaves small and shared ones', () => {
  const [large, small, shared] = [new Uint8Array(LARGE), new Uint8Array(9), new Uint8Array(LARGE * 3)];
  const part = shared.subarray(0, LARGE);
  for (const bytes of [large, small, part]) giveBack(bytes);
  expect([large, small, part].map(({ length }) => length)).toEqual([0, 9, LARGE]);
});

it('gives the pixels of images back, and nothing of blobs', () => {
  const rgba = new Uint8Array(LARGE * 4);
  giveBackPixels({ kind: 'true-color', width: LARGE, height: 1, rgba });
  const bytes = new Uint8Array(LARGE);
  giveBackPixels({ kind: 'blob', bytes });
  expect([rgba.length, bytes.length]).toEqual([0, LARGE]);
});
