import type { ByteReader } from './byte-reader.ts';

/** Changes `palette`, and gives its size. */
export function readNewPalette(reader: ByteReader, palette: Uint32Array): number {
  const size = reader.u32();
  const first = reader.u32();
  const last = reader.u32();
  reader.skip(8);
  for (let index = first; index <= last && reader.left > 0; index++) {
    const flags = reader.u16();
    const [r, g, b, a] = reader.bytes(4);
    if (index < palette.length) palette[index] = argb([r, g, b], a);
    if ((flags & 1) !== 0) reader.string();
  }
  return Math.min(size, palette.length);
}

/** Changes `palette` as older versions wrote it, in packets, and gives the number of colours up to the last. */
export function readOldPalette(reader: ByteReader, palette: Uint32Array, white: 63 | 255): number {
  let end = 0;
  const packets = reader.u16();
  for (let packet = 0, index = 0; packet < packets; packet++) {
    index += reader.u8();
    const count = reader.u8() || palette.length;
    for (let n = 0; n < count; n++, index++) {
      const channels = [...reader.bytes(3)].map((value) => (value * 255) / white);
      if (index < palette.length) palette[index] = argb(channels, 255);
    }
    end = Math.min(index, palette.length);
  }
  return end;
}

function argb([red, green, blue]: readonly number[], alpha: number): number {
  return ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}
