import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt } from '../decode-problem.ts';
import { argb8888, channelsOf, paletteFile } from './palette-file.ts';

/**
 * Decodes a color table of Photoshop: 256 colours of three bytes, in 772 bytes followed by how many count and which
 * one is transparent, both big-endian. The transparent one has alpha 0. Source: "Adobe Photoshop File Formats
 * Specification", Color Table.
 */
export function decodeAdobeColorTable(bytes: Uint8Array): PaletteFile | DecodeProblem {
  if (bytes.length === 0) return corrupt('the file is empty', 0);
  if (bytes.length !== TABLE_BYTES && bytes.length !== TABLE_BYTES + 4)
    return corrupt(
      `it has ${bytes.length} bytes and color tables have ${TABLE_BYTES} or ${TABLE_BYTES + 4}`,
      Math.min(bytes.length, TABLE_BYTES + 4),
    );
  const [count, transparent] = bytes.length === TABLE_BYTES ? [MAX_COLORS, NONE] : tailOf(bytes);
  if (count === 0 || count > MAX_COLORS)
    return corrupt(`it says that it has ${count} colours, and 1 to ${MAX_COLORS} can be`, TABLE_BYTES);
  return paletteFile(
    Array.from({ length: count }, (_, entry) =>
      argb8888([...bytes.subarray(entry * 3, entry * 3 + 3)], entry === transparent ? 0 : 255),
    ),
  );
}

/** What a color table holds at most. */
const MAX_COLORS = 256;
const TABLE_BYTES = MAX_COLORS * 3;
/** In the place of an entry: none is transparent. */
const NONE = 0xffff;

function tailOf(bytes: Uint8Array): [count: number, transparent: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset + TABLE_BYTES, 4);
  return [view.getUint16(0), view.getUint16(2)];
}

/** At most 256 colours, of which the first that is wholly transparent is the table's transparent one. */
export function encodeAdobeColorTable(colors: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(TABLE_BYTES + 4);
  colors.forEach((color, entry) => {
    bytes.set(channelsOf(color), entry * 3);
  });
  const transparent = colors.findIndex((color) => color >>> 24 === 0);
  const view = new DataView(bytes.buffer, TABLE_BYTES);
  view.setUint16(0, colors.length);
  view.setUint16(2, transparent < 0 ? NONE : transparent);
  return bytes;
}
