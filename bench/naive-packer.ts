/**
 * The peer: what a capable developer writes in an afternoon with pngjs. Decodes to RGBA, looks each pixel's colour up
 * in the palette, packs two pixels a byte glyph by glyph, writes one file.
 * As a program: `naive-packer FOLDER OUT TILE_SIZE stream|sync`. `stream` reads as pngjs's own example does; `sync`
 * decodes synchronously, which is much faster for small files. Both are measured, since the choice decides the ratio.
 */
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function naivePack(
  png: Uint8Array,
  palette: ReadonlyMap<number, number>,
  tileSize: number,
): Uint8Array {
  return packPixels(PNG.sync.read(Buffer.from(png)), palette, tileSize);
}

/** Colours as 0xRRGGBB → index; index 0 is what is transparent. */
export function paletteMap(argb: Uint32Array): Map<number, number> {
  return new Map([...argb].map((color, index) => [color & 0xffffff, index]));
}

function packPixels(
  { width, height, data }: Pixels,
  palette: ReadonlyMap<number, number>,
  tileSize: number,
): Uint8Array {
  const packed = new Uint8Array((width * height) / 2);
  let at = 0;
  for (let top = 0; top < height; top += tileSize) {
    for (let left = 0; left < width; left += tileSize) {
      for (let y = top; y < top + tileSize; y++) {
        for (let x = left; x < left + tileSize; x += 2) {
          packed[at++] =
            indexAt(data, y * width + x, palette) | (indexAt(data, y * width + x + 1, palette) << 4);
        }
      }
    }
  }
  return packed;
}

function indexAt(rgba: Uint8Array, pixel: number, palette: ReadonlyMap<number, number>): number {
  const at = pixel * 4;
  if (rgba[at + 3] === 0) return 0;
  return palette.get((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) ?? 0;
}

function readPixels(path: string): Promise<Pixels> {
  return new Promise((parsed, failed) => {
    const png = new PNG();
    createReadStream(path)
      .pipe(png)
      .on('parsed', () => parsed(png))
      .on('error', failed);
  });
}

async function main([
  folder = '.',
  out = 'naive.bank',
  tileSize = '8',
  mode = 'stream',
]: readonly string[]): Promise<void> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const colors = Uint32Array.from(
    { length: 16 },
    (_, n) => (((n * 53) % 256) << 16) | (((n * 97) % 256) << 8) | ((n * 193) % 256),
  );
  const palette = paletteMap(colors);
  const read = mode === 'sync' ? (path: string) => PNG.sync.read(readFileSync(path)) : readPixels;
  const packed: Uint8Array[] = [];
  for (const name of names)
    packed.push(packPixels(await read(join(folder, name)), palette, Number(tileSize)));
  writeFileSync(out, Buffer.concat(packed));
}

if (process.argv[1]?.includes('naive-packer')) void main(process.argv.slice(2));
