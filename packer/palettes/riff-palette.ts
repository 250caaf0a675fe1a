import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt, unsupported } from '../decode-problem.ts';
import { argb8888, countProblem, paletteFile, paletteSizeProblem } from './palette-file.ts';

/** Whether a `.pal` is one of Windows and not of Paint Shop Pro. */
export function isRiff(bytes: Uint8Array): boolean {
  return tagAt(bytes, 0) === 'RIFF';
}

/**
 * Decodes a palette of Windows: a RIFF file of the form `PAL `, whose chunk `data` is a LOGPALETTE: version, number
 * of colours, and for each red, green, blue and flags, which are no alpha. Sizes of the file and of that chunk are
 * often wrong and not believed. Source: "Multimedia Programming Interface and Data Specifications 1.0", 3-25.
 */
export function decodeRiffPalette(bytes: Uint8Array): PaletteFile | DecodeProblem {
  const problem = paletteSizeProblem(bytes);
  if (problem !== undefined) return problem;
  if (!isRiff(bytes) || tagAt(bytes, 8) !== 'PAL ')
    return corrupt('it is a RIFF file and no palette: ‘PAL ’ is to be at byte 8', Math.min(8, bytes.length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = dataAt(view, bytes);
  if (at === undefined || at + 4 > bytes.length)
    return corrupt('the file ends before its colours', bytes.length);
  const [version, count] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  if (version !== VERSION)
    return unsupported(
      `its version is 0x${version.toString(16)} and only 0x${VERSION.toString(16)} exists`,
      at,
    );
  const from = at + 4;
  if (from + count * 4 > bytes.length)
    return corrupt(`the file ends inside its ${count} colours`, bytes.length);
  return (
    countProblem(count, at + 2) ??
    paletteFile(
      Array.from({ length: count }, (_, n) => argb8888([...bytes.subarray(from + n * 4, from + n * 4 + 3)])),
    )
  );
}

const VERSION = 0x300;

/** Where the content of the chunk `data` begins; chunks are padded to an even length. */
function dataAt(view: DataView, bytes: Uint8Array): number | undefined {
  for (let at = 12; at + 8 <= bytes.length; ) {
    if (tagAt(bytes, at) === 'data') return at + 8;
    const size = view.getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return undefined;
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
