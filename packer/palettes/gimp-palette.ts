import { quote } from '../../contract/quote.ts';
import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt, isProblem } from '../decode-problem.ts';
import { channelIn } from './decimal-color.ts';
import { argb8888, channelsOf, countProblem, paletteFile } from './palette-file.ts';
import { type PaletteLine, paletteHead } from './palette-lines.ts';

/**
 * Decodes a palette of GIMP: `GIMP Palette`, fields such as `Name:` and `Columns:`, comments after `#`, and a colour
 * a line as three decimals and, if it has one, a name. With `Channels: RGBA`, which Aseprite writes, a fourth decimal
 * is alpha. Source: developer.gimp.org/core/standards/gpl.
 */
export function decodeGimpPalette(bytes: Uint8Array): PaletteFile | DecodeProblem {
  const head = paletteHead(bytes);
  if (isProblem(head)) return head;
  const { first, rest } = head;
  if (first.text !== MAGIC) return corrupt(`it does not begin with ‘${MAGIC}’`, first.at);
  const colors: number[] = [];
  let hasAlpha = false;
  for (const line of rest) {
    if (line.text.startsWith('#')) continue;
    if (colors.length === 0 && FIELD.test(line.text)) {
      hasAlpha ||= ALPHA_FIELD.test(line.text);
      continue;
    }
    const color = colorIn(line, hasAlpha);
    if (isProblem(color)) return color;
    colors.push(color.argb);
    const tooMany = countProblem(colors.length, line.at);
    if (tooMany !== undefined) return tooMany;
  }
  return paletteFile(colors);
}

const MAGIC = 'GIMP Palette';
/** Before the first colour alone: a colour begins with a number. */
const FIELD = /^[A-Za-z][\w -]*:/;
const ALPHA_FIELD = /^Channels:\s*RGBA$/i;

function colorIn({ text, at }: PaletteLine, hasAlpha: boolean): { readonly argb: number } | DecodeProblem {
  const size = hasAlpha ? 4 : 3;
  const values = text
    .split(/\s+/, size)
    .map(channelIn)
    .filter((value) => value !== undefined);
  if (values.length < size)
    return corrupt(
      `${quote(text)} is no colour: ${hasAlpha ? 'four' : 'three'} numbers from 0 to 255 are`,
      at,
    );
  return { argb: argb8888(values, values[3]) };
}

/** With sixteen columns, so that each row is a palette. */
export function encodeGimpPalette(colors: Uint32Array, name: string): Uint8Array {
  const hasAlpha = colors.some((color) => color >>> 24 !== 255);
  const lines = Array.from(colors, (color) => {
    const values = [...channelsOf(color), ...(hasAlpha ? [color >>> 24] : [])];
    return values.map((value) => String(value).padStart(3)).join(' ');
  });
  const fields = [MAGIC, ...(hasAlpha ? ['Channels: RGBA'] : []), `Name: ${name}`, 'Columns: 16', '#'];
  return new TextEncoder().encode(`${[...fields, ...lines].join('\n')}\n`);
}
