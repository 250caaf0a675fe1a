// Draws the inputs of the broken declarations: node examples/broken/draw.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { color } from '../lantern-keep/draw/color.ts';
import { blank, type Picture, paint, pixel } from '../lantern-keep/draw/picture.ts';
import { indexedPng } from '../lantern-keep/draw/png.ts';
import { trueColorSheet } from '../lantern-keep/draw/true-color.ts';
import { interfaceIcons, UI_INKS } from '../lantern-keep/draw/ui.ts';

const icons = interfaceIcons();

const FILES: Readonly<Record<string, Uint8Array>> = {
  'banner/banner.png': indexed(icon(29)),
  'coin/coin.png': indexed(icon(3)),
  'gate/gate.png': indexed(icon(22)),
  'heart/heart.png': strayPixel(icon(0)),
  'key/key.png': indexed(icon(7)),
  'map/map.png': indexed(icon(12)),
  'map-copy/map.png': indexed(icon(12)),
  'potion/potion.png': indexed(icon(9)),
  'shield/shield.png': indexed(icon(29)),
  'sword/sword.png': cutShort(indexed(icon(30))),
};

for (const [path, bytes] of Object.entries(FILES)) {
  const file = join(import.meta.dirname, 'assets', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function icon(at: number): Picture {
  const picture = blank(8, 8);
  paint(picture, (x, y) => pixel(icons, (at % 8) * 8 + x, Math.floor(at / 8) * 8 + y));
  return picture;
}

function indexed(picture: Picture): Uint8Array {
  return indexedPng(picture, UI_INKS.colors, { bitDepth: 4, interlaced: false });
}

/** A heart in true colour whose pixel in column 4, row 3 has a colour that the declaration does not list. */
function strayPixel(picture: Picture): Uint8Array {
  const number = UI_INKS.colors.length;
  const marked = { ...picture, pixels: picture.pixels.slice() };
  marked.pixels[3 * 8 + 4] = number;
  return trueColorSheet([[marked, [...UI_INKS.colors, color('#00ff84')]]]);
}

/** As a copy looks that stopped half way. */
function cutShort(png: Uint8Array): Uint8Array {
  return png.subarray(0, Math.floor(png.length * 0.85));
}
