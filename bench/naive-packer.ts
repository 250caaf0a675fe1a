/**
 * The peer: what a capable developer writes in an afternoon. Decodes with pngjs to RGBA, looks each pixel's colour
 * up in the palette, packs two pixels a byte glyph by glyph, writes one file.
 * As a program: `naive-packer FOLDER OUT`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

const TILE = 8;

export function naivePack(png: Uint8Array, palette: ReadonlyMap<number, number>): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const packed = new Uint8Array((width * height) / 2);
  let at = 0;
  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      for (let y = top; y < top + TILE; y++) {
        for (let x = left; x < left + TILE; x += 2) {
          packed[at++] =
            indexAt(data, y * width + x, palette) | (indexAt(data, y * width + x + 1, palette) << 4);
        }
      }
    }
  }
  return packed;
}

/** Colours as 0xRRGGBB → index; index 0 is what is transparent. */
export function paletteMap(argb: Uint32Array): Map<number, number> {
  return new Map([...argb].map((color, index) => [color & 0xffffff, index]));
}

function indexAt(rgba: Uint8Array, pixel: number, palette: ReadonlyMap<number, number>): number {
  const at = pixel * 4;
  if (rgba[at + 3] === 0) return 0;
  return palette.get((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) ?? 0;
}

if (process.argv[1]?.includes('naive-packer')) {
  const [folder = '.', out = 'naive.bank'] = process.argv.slice(2);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const colors = Uint32Array.from(
    { length: 16 },
    (_, n) => (((n * 53) % 256) << 16) | (((n * 97) % 256) << 8) | ((n * 193) % 256),
  );
  const palette = paletteMap(colors);
  writeFileSync(
    out,
    Buffer.concat(names.map((name) => naivePack(readFileSync(join(folder, name)), palette))),
  );
}
