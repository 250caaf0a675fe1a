import type { DecodeProblem, PaletteFile } from '../../formats/decoded-input.ts';
import { corrupt, tooLarge } from '../decode-problem.ts';
import { MAX_PALETTE_FILE_BYTES, MAX_PALETTE_FILE_COLORS } from './palette-limits.ts';

/** The colours of a file, `0xAARRGGBB`; a problem where there are none, or too many. */
export function paletteFile(colors: Iterable<number>): PaletteFile | DecodeProblem {
  const entries = Uint32Array.from(colors);
  if (entries.length === 0) return corrupt('it has no colours');
  return countProblem(entries.length) ?? { kind: 'palette-file', colors: entries };
}

/** `at` is where the count stands, or the first colour that is too many. */
export function countProblem(count: number, at?: number): DecodeProblem | undefined {
  if (count <= MAX_PALETTE_FILE_COLORS) return undefined;
  return tooLarge(`it has ${count} colours and the limit is ${MAX_PALETTE_FILE_COLORS}`, at);
}

/** The problem of a file that nothing can be in, or that no palette needs to be. */
export function paletteSizeProblem(bytes: Uint8Array): DecodeProblem | undefined {
  if (bytes.length === 0) return corrupt('the file is empty', 0);
  if (bytes.length <= MAX_PALETTE_FILE_BYTES) return undefined;
  return tooLarge(
    `the file has ${bytes.length} bytes and the limit of palettes is ${MAX_PALETTE_FILE_BYTES}`,
  );
}

/** `0xAARRGGBB` */
export function argb8888([red = 0, green = 0, blue = 0]: readonly number[], alpha = 255): number {
  return ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}

/** Red, green and blue. */
export function channelsOf(color: number): [red: number, green: number, blue: number] {
  return [(color >>> 16) & 255, (color >>> 8) & 255, color & 255];
}
