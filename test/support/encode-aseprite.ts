import { deflateSync } from 'node:zlib';

/** A small Aseprite file for tests, field by field as its specification has them. */
export interface TestSprite {
  readonly width: number;
  readonly height: number;
  readonly depth: 8 | 16 | 32;
  readonly transparentIndex?: number;
  /** `0xAARRGGBB` by index. */
  readonly palette?: readonly number[];
  readonly oldPalette?: readonly number[];
  /** Likewise, of six bits a channel. */
  readonly olderPalette?: readonly number[];
  /** Palettes that later frames bring, by frame. */
  readonly palettes?: Readonly<Record<number, readonly number[]>>;
  readonly layers: readonly TestLayer[];
  readonly frames: readonly (readonly TestCel[])[];
  /** Of the header. */
  readonly flags?: number;
  /** Of the header, in milliseconds. */
  readonly speed?: number;
  /** By frame, in milliseconds; 100 where there is none. */
  readonly durations?: readonly number[];
  readonly tags?: readonly TestTag[];
  readonly externalFiles?: readonly { readonly type: number; readonly name: string }[];
}

export interface TestTag {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly direction?: number;
  readonly repeat?: number;
}

export interface TestLayer {
  readonly name?: string;
  readonly flags?: number;
  readonly type?: number;
  readonly level?: number;
  readonly blend?: number;
  readonly opacity?: number;
}

export interface TestCel {
  readonly layer?: number;
  readonly x?: number;
  readonly y?: number;
  readonly opacity?: number;
  readonly z?: number;
  readonly size?: readonly [width: number, height: number];
  /** Bytes of the pixels. */
  readonly pixels?: readonly number[];
  readonly raw?: true;
  readonly link?: number;
  /** In the place of compressed pixels. */
  readonly data?: Uint8Array;
  readonly type?: number;
}

export function encodeAseprite(sprite: TestSprite): Uint8Array {
  const { frames, durations = [], palettes = {} } = sprite;
  const body = frames.flatMap((cels, frame) => {
    const palette = palettes[frame];
    const chunks = [
      ...(frame === 0 ? firstChunks(sprite) : []),
      ...(palette === undefined ? [] : [chunk(0x2019, paletteBytes(palette))]),
      ...cels.map((cel) => chunk(0x2005, celBytes(cel))),
    ];
    const bytes = chunks.flat();
    return [
      ...u32(bytes.length + 16),
      ...u16(0xf1fa),
      ...u16(chunks.length),
      ...u16(durations[frame] ?? 100),
      0,
      0,
      ...u32(chunks.length),
      ...bytes,
    ];
  });
  return Uint8Array.from([...header(sprite, body.length), ...body]);
}

/** What stands in the first frame, before its cels. */
function firstChunks(sprite: TestSprite): number[][] {
  const { palette, oldPalette, olderPalette, layers, tags, externalFiles } = sprite;
  return [
    ...(olderPalette === undefined ? [] : [chunk(0x0011, oldPaletteBytes(olderPalette))]),
    ...(oldPalette === undefined ? [] : [chunk(0x0004, oldPaletteBytes(oldPalette))]),
    ...(palette === undefined ? [] : [chunk(0x2019, paletteBytes(palette))]),
    chunk(0x2007, new Array(16).fill(0)),
    ...(externalFiles === undefined ? [] : [chunk(0x2008, externalBytes(externalFiles))]),
    ...layers.map((layer) => chunk(0x2004, layerBytes(layer))),
    ...(tags === undefined ? [] : [chunk(0x2018, tagBytes(tags))]),
  ];
}

function header(
  { width, height, depth, frames, flags = 1, speed = 100, transparentIndex = 0, palette = [] }: TestSprite,
  size: number,
): number[] {
  const fields = [
    ...u32(size + 128),
    ...u16(0xa5e0),
    ...u16(frames.length),
    ...u16(width),
    ...u16(height),
    ...u16(depth),
  ];
  fields.push(
    ...u32(flags),
    ...u16(speed),
    ...u32(0),
    ...u32(0),
    transparentIndex,
    0,
    0,
    0,
    ...u16(palette.length),
    1,
    1,
  );
  return [...fields, ...new Array(128 - fields.length).fill(0)];
}

function paletteBytes(colors: readonly number[]): number[] {
  const entries = colors.flatMap((argb, n) => {
    // The second has a name, to be passed over.
    const name = n === 1 ? text('ink') : [];
    return [
      ...u16(name.length > 0 ? 1 : 0),
      (argb >>> 16) & 255,
      (argb >>> 8) & 255,
      argb & 255,
      argb >>> 24,
      ...name,
    ];
  });
  return [...u32(colors.length), ...u32(0), ...u32(colors.length - 1), ...new Array(8).fill(0), ...entries];
}

function oldPaletteBytes(colors: readonly number[]): number[] {
  const entries = colors.flatMap((argb) => [(argb >>> 16) & 255, (argb >>> 8) & 255, argb & 255]);
  return [...u16(1), 0, colors.length, ...entries];
}

function tagBytes(tags: readonly TestTag[]): number[] {
  const bytes = tags.flatMap(({ name, first, last, direction = 0, repeat = 0 }) => [
    ...u16(first),
    ...u16(last),
    direction,
    ...u16(repeat),
    ...new Array(10).fill(0),
    ...text(name),
  ]);
  return [...u16(tags.length), ...new Array(8).fill(0), ...bytes];
}

function externalBytes(files: readonly { readonly type: number; readonly name: string }[]): number[] {
  const bytes = files.flatMap(({ type, name }, n) => [
    ...u32(n),
    type,
    ...new Array(7).fill(0),
    ...text(name),
  ]);
  return [...u32(files.length), ...new Array(8).fill(0), ...bytes];
}

function layerBytes({
  name = 'Layer',
  flags = 1,
  type = 0,
  level = 0,
  blend = 0,
  opacity = 255,
}: TestLayer): number[] {
  return [
    ...u16(flags),
    ...u16(type),
    ...u16(level),
    ...u32(0),
    ...u16(blend),
    opacity,
    0,
    0,
    0,
    ...text(name),
  ];
}

function celBytes({ layer = 0, x = 0, y = 0, opacity = 255, z = 0, ...content }: TestCel): number[] {
  const { link, size = [0, 0], pixels = [], raw, data, type } = content;
  const kind = type ?? (link !== undefined ? 1 : raw === true ? 0 : 2);
  const head = [...u16(layer), ...u16(x), ...u16(y), opacity, ...u16(kind), ...u16(z), 0, 0, 0, 0, 0];
  if (link !== undefined) return [...head, ...u16(link)];
  const stored = data ?? (raw === true ? pixels : deflateSync(Uint8Array.from(pixels)));
  return [...head, ...u16(size[0]), ...u16(size[1]), ...stored];
}

function chunk(type: number, bytes: readonly number[]): number[] {
  return [...u32(bytes.length + 6), ...u16(type), ...bytes];
}

function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...u16(bytes.length), ...bytes];
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}
