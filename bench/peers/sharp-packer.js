// The naive packer with sharp in place of pngjs: `sharp-packer FOLDER OUT TILE_SIZE`. Decodes to RGBA, as sharp does,
// looks colours up and packs two pixels a byte glyph by glyph; files are read four at a time, as its threads allow.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const [folder = '.', out = 'sharp.bank', tile = '8'] = process.argv.slice(2);
const size = Number(tile);
const palette = new Map(
  Array.from({ length: 16 }, (_, n) => [
    (((n * 53) % 256) << 16) | (((n * 97) % 256) << 8) | ((n * 193) % 256),
    n,
  ]),
);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.png'))
  .sort();
const packed = new Array(names.length);
let next = 0;
await Promise.all(Array.from({ length: 4 }, work));
writeFileSync(out, Buffer.concat(packed));

async function work() {
  while (next < names.length) {
    const position = next++;
    const { data, info } = await sharp(join(folder, names[position]))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    packed[position] = pack(data, info.width, info.height);
  }
}

function pack(data, width, height) {
  const bytes = new Uint8Array((width * height) / 2);
  let at = 0;
  for (let top = 0; top < height; top += size)
    for (let left = 0; left < width; left += size)
      for (let y = top; y < top + size; y++)
        for (let x = left; x < left + size; x += 2)
          bytes[at++] = indexAt(data, y * width + x) | (indexAt(data, y * width + x + 1) << 4);
  return bytes;
}

function indexAt(rgba, pixel) {
  const at = pixel * 4;
  if (rgba[at + 3] === 0) return 0;
  return palette.get((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) ?? 0;
}
