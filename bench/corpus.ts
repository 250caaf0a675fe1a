import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndexedPng } from '../packer/images/encode-png.ts';

/** A project of one glyph bank, made from a seed: the same on every machine. */
export interface Corpus {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Width and height of every sheet in pixels. */
  readonly size: number;
  readonly tileSize: number;
}

export const CORPORA: readonly Corpus[] = [
  { id: 'W1', title: '1,000 indexed PNGs of 32 × 32', count: 1000, size: 32, tileSize: 8 },
  { id: 'W3', title: '50 indexed sheets of 1024 × 1024', count: 50, size: 1024, tileSize: 32 },
];

/** Writes the corpus as a project into `folder` and returns the sheets' bytes for in-process measures. */
export function writeCorpus(folder: string, { count, size, tileSize }: Corpus): Uint8Array[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = mulberry32(20_26_11);
  const names = Array.from(
    { length: count },
    (_, position) => `sheet-${String(position).padStart(4, '0')}.png`,
  );
  const sheets = names.map(() =>
    encodeIndexedPng({ width: size, height: size, pixels: paint(size, random), palette: PALETTE }),
  );
  for (const [position, name] of names.entries()) writeFileSync(join(folder, name), sheets[position]);
  writeFileSync(join(folder, 'asset.json'), `${JSON.stringify(declaration(names, tileSize), null, 2)}\n`);
  writeFileSync(join(folder, 'packwright.json'), '{ "schema_version": 1 }\n');
  return sheets;
}

/** Sixteen colours far apart; colour 0 is transparent. */
export const PALETTE = Uint32Array.from({ length: 16 }, (_, n) =>
  n === 0 ? 0 : (0xff000000 | (((n * 53) % 256) << 16) | (((n * 97) % 256) << 8) | ((n * 193) % 256)) >>> 0,
);

function declaration(sprites: readonly string[], tileSize: number) {
  return {
    schema_version: 1,
    asset_uuid: '6d1f0a52-3f0e-4c57-9a51-0d5a9c1b7e42',
    name: 'corpus',
    type: 'glyph_bank',
    inputs: { sprites },
    output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: tileSize } },
    preload: { enabled: false },
  };
}

/** Flat areas with edges and a little noise, as drawn sheets have them. */
export function paint(size: number, random: () => number): Uint8Array {
  const pixels = new Uint8Array(size * size);
  const rectangles = Math.max(4, (size * size) >> 9);
  for (let n = 0; n < rectangles; n++) {
    const color = Math.floor(random() * 16);
    const width = 1 + Math.floor(random() * Math.min(size, 48));
    const height = 1 + Math.floor(random() * Math.min(size, 48));
    const left = Math.floor(random() * (size - width + 1));
    const top = Math.floor(random() * (size - height + 1));
    for (let y = top; y < top + height; y++) pixels.fill(color, y * size + left, y * size + left + width);
  }
  for (let n = 0; n < pixels.length >> 4; n++)
    pixels[Math.floor(random() * pixels.length)] = Math.floor(random() * 16);
  return pixels;
}

/** A small well-known generator (Tommy Ettinger's mulberry32): 32 bits of state are enough for pictures. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
