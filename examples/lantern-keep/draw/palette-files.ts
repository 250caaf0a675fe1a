import type { Color } from './color.ts';
import { blank } from './picture.ts';
import { indexedPng } from './png.ts';

/** A palette as Paint Shop Pro and many tile editors write it. */
export function jascPalette(colors: readonly Color[]): Uint8Array {
  const lines = colors.map((value) => channels(value).join(' '));
  return Buffer.from(['JASC-PAL', '0100', String(colors.length), ...lines, ''].join('\r\n'));
}

/** A palette as GIMP writes it. */
export function gimpPalette(name: string, colors: readonly Color[]): Uint8Array {
  const rows = colors.map((value, at) => {
    const [r, g, b] = channels(value).map((channel) => String(channel).padStart(3));
    return `${r} ${g} ${b}\t${name} ${at}`;
  });
  return Buffer.from(['GIMP Palette', `Name: ${name}`, 'Columns: 4', '#', ...rows, ''].join('\n'));
}

/** One colour a line, as palettes are handed around on the web. */
export function hexPalette(colors: readonly Color[]): Uint8Array {
  return Buffer.from(colors.map((value) => `${(value & 0xffffff).toString(16).padStart(6, '0')}\n`).join(''));
}

/** A colour table of Photoshop: 256 colours, then how many count and which is transparent. */
export function colorTable(colors: readonly Color[]): Uint8Array {
  const table = Buffer.alloc(772);
  for (const [at, value] of colors.entries()) table.set(channels(value), at * 3);
  table.writeUInt16BE(colors.length, 768);
  table.writeUInt16BE(0, 770);
  return table;
}

/** A strip of one pixel a colour, indexed. */
export function palettePng(colors: readonly Color[]): Uint8Array {
  const strip = blank(colors.length, 1);
  for (const at of colors.keys()) strip.pixels[at] = at;
  return indexedPng(strip, colors, { bitDepth: 4, interlaced: false });
}

function channels(value: Color): [number, number, number] {
  return [(value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
