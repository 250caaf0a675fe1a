import { quote } from '../../contract/quote.ts';
import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt, isProblem, unsupported } from '../decode-problem.ts';
import { decimalColor } from './decimal-color.ts';
import { channelsOf, countProblem, paletteFile } from './palette-file.ts';
import { type PaletteLine, paletteHead } from './palette-lines.ts';

/**
 * Decodes a palette of Paint Shop Pro, as most pixel art tools write it: `JASC-PAL`, `0100`, the number of colours,
 * and a colour a line as three decimals, or four where the fourth is alpha, as Aseprite writes it. Source: the manual
 * of Paint Shop Pro, "Palette files"; there is no other.
 */
export function decodeJascPalette(bytes: Uint8Array): PaletteFile | DecodeProblem {
  const head = paletteHead(bytes);
  if (isProblem(head)) return head;
  const { first, rest } = head;
  if (first.text !== MAGIC)
    return corrupt(`it begins with neither ‘${MAGIC}’ nor ‘RIFF’, as palettes of this ending do`, first.at);
  const [version, size] = [rest.next().value, rest.next().value];
  if (version === undefined || size === undefined) return corrupt('the file ends before its colours');
  if (version.text !== VERSION)
    return unsupported(`its version is ${quote(version.text)} and only ${VERSION} exists`, version.at);
  if (!/^\d{1,9}$/.test(size.text)) return corrupt(`its number of colours is ${quote(size.text)}`, size.at);
  const count = Number(size.text);
  const tooMany = countProblem(count, size.at);
  if (tooMany !== undefined) return tooMany;
  const colors = colorsOf(rest, count);
  if (isProblem(colors)) return colors;
  if (colors.length === count) return paletteFile(colors);
  return corrupt(`it says that it has ${count} colours and has ${colors.length}`, size.at);
}

/** A problem where there are more: which of the two is wrong, the number or a line, nobody knows. */
function colorsOf(lines: Iterable<PaletteLine>, count: number): number[] | DecodeProblem {
  const colors: number[] = [];
  for (const line of lines) {
    if (colors.length === count)
      return corrupt(`it says that it has ${count} colours, and ${quote(line.text)} follows them`, line.at);
    const color = decimalColor(line);
    if (isProblem(color)) return color;
    colors.push(color.argb);
  }
  return colors;
}

const MAGIC = 'JASC-PAL';
const VERSION = '0100';

/** Opaque colours in three numbers, as every tool reads them; alphas are written where one is not 255. */
export function encodeJascPalette(colors: Uint32Array): Uint8Array {
  const hasAlpha = colors.some((color) => color >>> 24 !== 255);
  const lines = Array.from(colors, (color) =>
    [...channelsOf(color), ...(hasAlpha ? [color >>> 24] : [])].join(' '),
  );
  // Windows programs wrote the format first, and some readers insist on their line ends.
  return new TextEncoder().encode(
    [MAGIC, VERSION, String(colors.length), ...lines].map((line) => `${line}\r\n`).join(''),
  );
}
