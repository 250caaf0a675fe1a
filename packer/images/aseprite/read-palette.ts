import type { ByteReader } from './byte-reader.ts';

/** The palette of a frame while its chunks are read. */
export interface PaletteDraft {
  /** 256 colours, `0xAARRGGBB`. */
  readonly entries: Uint32Array;
  /** How many of them count. */
  size: number;
}

/** A chunk of the present kind. */
export function readNewPalette(reader: ByteReader, palette: PaletteDraft): void {
  const { entries } = palette;
  const size = reader.u32();
  const first = reader.u32();
  const last = reader.u32();
  reader.skip(8);
  for (let index = first; index <= last && reader.left > 0; index++) {
    const flags = reader.u16();
    const [r, g, b, a] = reader.bytes(4);
    if (index < entries.length) entries[index] = argb([r, g, b], a);
    if ((flags & 1) !== 0) reader.string();
  }
  palette.size = Math.min(size, entries.length);
}

/** A chunk as older versions wrote it, in packets, of so many bits a channel. */
export function readOldPalette(reader: ByteReader, palette: PaletteDraft, bits: 6 | 8): void {
  const { entries } = palette;
  const channel = bits === 8 ? (value: number) => value : channelOf6;
  const packets = reader.u16();
  for (let packet = 0, index = 0; packet < packets; packet++) {
    index += reader.u8();
    const count = reader.u8() || entries.length;
    for (let n = 0; n < count; n++, index++) {
      const color = argb([...reader.bytes(3)].map(channel), 255);
      if (index < entries.length) entries[index] = color;
    }
    palette.size = Math.max(palette.size, Math.min(index, entries.length));
  }
}

/** The high bits repeated below, so that 63 becomes 255. */
function channelOf6(value: number): number {
  const six = Math.min(value, 63);
  return (six << 2) | (six >> 4);
}

function argb([red, green, blue]: readonly number[], alpha: number): number {
  return ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}
