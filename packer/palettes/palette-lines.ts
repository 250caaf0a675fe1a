import type { DecodeProblem } from '../../formats/decoded-input.ts';
import { isProblem, unsupported } from '../decode-problem.ts';
import { paletteSizeProblem } from './palette-file.ts';

/** A line of a palette in text that says something, without the blanks around it. */
export interface PaletteLine {
  /** A character a byte, since names of colours are in whatever encoding their author had. */
  readonly text: string;
  /** Offset of its first byte that is no blank. */
  readonly at: number;
}

/** The lines of a text, ended by LF, CR LF or CR, the last one also by the end; blank ones are left out. */
export function paletteLines(bytes: Uint8Array): Generator<PaletteLine> | DecodeProblem {
  const problem = paletteSizeProblem(bytes) ?? encodingProblem(bytes);
  return problem ?? linesOf(bytes);
}

/** The first line, which names most formats, and the others. */
export function paletteHead(
  bytes: Uint8Array,
): { readonly first: PaletteLine; readonly rest: Generator<PaletteLine> } | DecodeProblem {
  const lines = paletteLines(bytes);
  if (isProblem(lines)) return lines;
  const { value } = lines.next();
  return { first: value ?? { text: '', at: 0 }, rest: lines };
}

/** In UTF-16 every other byte would be taken for an end of the text. */
function encodingProblem([first, second]: Uint8Array): DecodeProblem | undefined {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? unsupported('it is text in UTF-16: save it as UTF-8', 0) : undefined;
}

const [LF, CR] = [10, 13];

function* linesOf(bytes: Uint8Array): Generator<PaletteLine> {
  for (let from = hasByteOrderMark(bytes) ? 3 : 0; from < bytes.length; ) {
    let end = from;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    const line = trimmed(bytes, from, end);
    if (line.text !== '') yield line;
    from = end + 1;
  }
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function trimmed(bytes: Uint8Array, from: number, end: number): PaletteLine {
  let [first, last] = [from, end];
  while (first < last && isBlank(bytes[first])) first++;
  while (last > first && isBlank(bytes[last - 1])) last--;
  return { text: textOf(bytes.subarray(first, Math.min(last, first + MAX_LINE))), at: first };
}

/** What is longer holds a name, of which nothing is read. */
const MAX_LINE = 1000;

/** Blank, tab and what else is less than a character, as the zeros some writers fill up with. */
function isBlank(byte: number): boolean {
  return byte <= 32;
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
