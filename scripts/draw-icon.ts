/** Draws the extension's icon: a lantern as a glyph of 16 × 16, every pixel as a square. `node scripts/draw-icon.ts` writes media/icon.png. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndexedPng } from '../packer/images/encode-png.ts';

const ZOOM = 16;

const GLYPH = [
  '................',
  '......oooo......',
  '.....o....o.....',
  '.....o....o.....',
  '....oooooooo....',
  '...obbbbbbbbo...',
  '...oooooooooo...',
  '...o.yyyyyy.o...',
  '...oyyywwyyyo...',
  '...oyywwwwyyo...',
  '...oyywwwwyyo...',
  '...oyyyrryyyo...',
  '...o.yyrryy.o...',
  '...oooooooooo...',
  '..obbbbbbbbbbo..',
  '..oooooooooooo..',
];

/** By letter, 0xAARRGGBB. */
const COLORS: Readonly<Record<string, number>> = {
  '.': 0xff1d2b53,
  o: 0xff0b1026,
  b: 0xffab5236,
  y: 0xffffa300,
  w: 0xfffff1e8,
  r: 0xffff004d,
};

const letters = Object.keys(COLORS);
const size = GLYPH.length * ZOOM;
const pixels = Uint8Array.from({ length: size * size }, (_, at) => {
  const row = GLYPH[Math.floor(at / size / ZOOM)];
  return letters.indexOf(row[Math.floor((at % size) / ZOOM)]);
});
const palette = Uint32Array.from(Object.values(COLORS));
writeFileSync(
  join(import.meta.dirname, '../media/icon.png'),
  encodeIndexedPng({ width: size, height: size, pixels, palette }),
);
