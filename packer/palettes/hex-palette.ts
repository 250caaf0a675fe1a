import { quote } from '../../contract/quote.ts';
import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt, isProblem, unsupported } from '../decode-problem.ts';
import { argb8888, countProblem, paletteFile } from './palette-file.ts';
import { type PaletteLine, paletteLines } from './palette-lines.ts';

/**
 * Decodes colours in hexadecimal, one a line: `RRGGBB`, with or without `#`, and with it also `#RGB`, as CSS has
 * them. Lines that begin with `;` or `//` are comments. Source: what lospec.com offers as "HEX file".
 */
export function decodeHexPalette(bytes: Uint8Array): PaletteFile | DecodeProblem {
  const lines = paletteLines(bytes);
  if (isProblem(lines)) return lines;
  const colors: number[] = [];
  for (const line of lines) {
    if (/^(;|\/\/)/.test(line.text)) continue;
    const color = colorIn(line);
    if (isProblem(color)) return color;
    colors.push(color.argb);
    const tooMany = countProblem(colors.length, line.at);
    if (tooMany !== undefined) return tooMany;
  }
  return paletteFile(colors);
}

function colorIn({ text, at }: PaletteLine): { readonly argb: number } | DecodeProblem {
  const digits = /^#[0-9a-f]{3}$/i.test(text) ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
  if (/^#?[0-9a-f]{6}$/i.test(digits)) {
    const rgb = Number.parseInt(digits.replace('#', ''), 16);
    return { argb: argb8888([rgb >>> 16, (rgb >>> 8) & 255, rgb & 255]) };
  }
  // Some write alpha first and some last, and either way another colour would come out.
  if (/^#?[0-9a-f]{8}$/i.test(text))
    return unsupported(`${quote(text)} has eight digits, and which of them are alpha is not agreed on`, at);
  return corrupt(`${quote(text)} is no colour: six hexadecimal digits are, such as ‘ff8000’`, at);
}

/** The format has no alpha. */
export function encodeHexPalette(colors: Uint32Array): Uint8Array {
  const lines = Array.from(colors, (color) => (color % 0x1000000).toString(16).padStart(6, '0'));
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}
