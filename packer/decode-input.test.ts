import { expect, it } from 'vitest';
import { encodeAseprite } from '../test/support/encode-aseprite.ts';
import { decodeByExtension } from './decode-input.ts';
import { encodeIndexedPng } from './images/encode-png.ts';
import { encodeWav } from './sounds/encode-wav.ts';

const png = encodeIndexedPng({ width: 1, height: 1, pixels: Uint8Array.of(0), palette: Uint32Array.of(0) });
const wav = encodeWav({ sampleRate: 1, channels: 1, samples: Int16Array.of(1) });

const ase = encodeAseprite({ width: 1, height: 1, depth: 8, palette: [0], layers: [{}], frames: [[]] });

it.each([
  ['hero.ase', ase, 'indexed'],
  ['hero.Aseprite', ase, 'indexed'],
  ['hero.ase', png, 'problem'],
  ['sprites/hero.png', png, 'indexed'],
  ['HERO.PNG', png, 'indexed'],
  ['jump.wav', wav, 'sound'],
  ['jump.WaV', wav, 'sound'],
  ['jump.png', wav, 'problem'],
  ['hero.wav', png, 'problem'],
  ['ink.pal', text('JASC-PAL\n0100\n1\n1 2 3\n'), 'palette-file'],
  ['ink.PAL', text('RIFF\0\0\0\0PAL data\0\0\0\0\0\x03\x01\0\x01\x02\x03\0'), 'palette-file'],
  ['ink.gpl', text('GIMP Palette\n1 2 3\n'), 'palette-file'],
  ['a.b/ink.hex', text('010203'), 'palette-file'],
  ['ink.act', new Uint8Array(768), 'palette-file'],
  ['ink.gpl', text('010203'), 'problem'],
  ['hero.png.bin', png, 'blob'],
  ['a.png/hero', png, 'blob'],
  ['png', png, 'blob'],
])('%s', (path, bytes, kind) => {
  const input = decodeByExtension(path, bytes);
  expect(input.kind).toBe(kind);
  if (input.kind === 'blob') expect(input.bytes).toBe(bytes);
});

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
