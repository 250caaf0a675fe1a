import type { DecodedInput, DecodeProblem, PaletteFile } from '../formats/decoded-input.ts';
import { decodeAseprite } from './images/aseprite/decode-aseprite.ts';
import { decodePng } from './images/decode-png.ts';
import { decodeAdobeColorTable } from './palettes/adobe-color-table.ts';
import { decodeGimpPalette } from './palettes/gimp-palette.ts';
import { decodeHexPalette } from './palettes/hex-palette.ts';
import { decodeJascPalette } from './palettes/jasc-palette.ts';
import { decodeRiffPalette, isRiff } from './palettes/riff-palette.ts';
import { decodeWav } from './sounds/decode-wav.ts';

/**
 * Decodes an input by the ending of its path, in any case: `.png`, `.ase` and `.aseprite` are images, `.wav` is a
 * sound, `.pal`, `.gpl`, `.hex` and `.act` are palettes, and everything else a blob, whose `bytes` are the given ones
 * and no copy.
 */
export function decodeByExtension(path: string, bytes: Uint8Array): DecodedInput | DecodeProblem {
  const ending = /\.([^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return DECODERS.get(ending)?.(bytes) ?? { kind: 'blob', bytes };
}

type Decoder = (bytes: Uint8Array) => DecodedInput | DecodeProblem;

const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['png', decodePng],
  ['ase', decodeAseprite],
  ['aseprite', decodeAseprite],
  ['wav', decodeWav],
  ['pal', decodePal],
  ['gpl', decodeGimpPalette],
  ['hex', decodeHexPalette],
  ['act', decodeAdobeColorTable],
]);

/** Two programs chose the same ending. */
function decodePal(bytes: Uint8Array): PaletteFile | DecodeProblem {
  return isRiff(bytes) ? decodeRiffPalette(bytes) : decodeJascPalette(bytes);
}
