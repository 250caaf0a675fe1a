import { deflateSync } from 'node:zlib';
import type { Color } from './color.ts';
import type { Picture } from './picture.ts';

/** A sprite as Aseprite keeps it: indexed, layers over each other, frames in order. */
export interface AsepriteSprite {
  readonly width: number;
  readonly height: number;
  readonly colors: readonly Color[];
  /** From the bottom up; each has a picture of the sprite's size for every frame. */
  readonly layers: readonly { readonly name: string; readonly frames: readonly Picture[] }[];
  /** Milliseconds of each frame. */
  readonly durations: readonly number[];
  readonly tags: readonly AsepriteTag[];
}

export interface AsepriteTag {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly direction: 'forward' | 'reverse' | 'ping-pong';
}

/** An `.aseprite` file, field by field as the program's documentation of its format has them. */
export function aseprite(sprite: AsepriteSprite): Uint8Array {
  const frames = sprite.durations.map((duration, frame) => {
    const cels = sprite.layers.map((layer, at) => celChunk(at, layer.frames[frame]));
    return frameOf(duration, frame === 0 ? [...headChunks(sprite), ...cels] : cels);
  });
  const body = Buffer.concat(frames);
  const header = Buffer.alloc(128);
  header.writeUInt32LE(128 + body.length, 0);
  header.writeUInt16LE(0xa5e0, 4);
  header.writeUInt16LE(frames.length, 6);
  header.writeUInt16LE(sprite.width, 8);
  header.writeUInt16LE(sprite.height, 10);
  header.writeUInt16LE(8, 12);
  header.writeUInt32LE(1, 14);
  header.writeUInt16LE(sprite.durations[0], 18);
  header.writeUInt16LE(sprite.colors.length, 32);
  header.set([1, 1], 34);
  return Buffer.concat([header, body]);
}

function frameOf(duration: number, chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const header = Buffer.alloc(16);
  header.writeUInt32LE(16 + body.length, 0);
  header.writeUInt16LE(0xf1fa, 4);
  header.writeUInt16LE(chunks.length, 6);
  header.writeUInt16LE(duration, 8);
  header.writeUInt32LE(chunks.length, 12);
  return Buffer.concat([header, body]);
}

function headChunks({ colors, layers, tags }: AsepriteSprite): Buffer[] {
  return [paletteChunk(colors), ...layers.map(({ name }) => layerChunk(name)), tagsChunk(tags)];
}

function paletteChunk(colors: readonly Color[]): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32LE(colors.length, 0);
  head.writeUInt32LE(colors.length - 1, 8);
  const entries = colors.flatMap((value) => [
    ...[0, 0, (value >>> 16) & 255, (value >>> 8) & 255],
    ...[value & 255, value >>> 24],
  ]);
  return chunk(0x2019, head, Buffer.from(entries));
}

const VISIBLE = 1;

function layerChunk(name: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt16LE(VISIBLE, 0);
  head[12] = 255;
  return chunk(0x2004, head, text(name));
}

const DIRECTIONS = { forward: 0, reverse: 1, 'ping-pong': 2 } as const;

function tagsChunk(tags: readonly AsepriteTag[]): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16LE(tags.length, 0);
  const entries = tags.map(({ name, first, last, direction }) => {
    const tag = Buffer.alloc(17);
    tag.writeUInt16LE(first, 0);
    tag.writeUInt16LE(last, 2);
    tag[4] = DIRECTIONS[direction];
    return Buffer.concat([tag, text(name)]);
  });
  return chunk(0x2018, head, ...entries);
}

const COMPRESSED = 2;

function celChunk(layer: number, { width, height, pixels }: Picture): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt16LE(layer, 0);
  head[6] = 255;
  head.writeUInt16LE(COMPRESSED, 7);
  head.writeUInt16LE(width, 16);
  head.writeUInt16LE(height, 18);
  return chunk(0x2005, head, deflateSync(pixels, { level: 9 }));
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function chunk(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(6);
  head.writeUInt32LE(6 + body.length, 0);
  head.writeUInt16LE(type, 4);
  return Buffer.concat([head, body]);
}
