import type { DecodedInput, DecodeProblem } from '../../../formats/decoded-input.ts';
import type { UnpackedFile } from '../../../formats/format.ts';
import { drawing, type Picture, pictureOf } from './picture.ts';
import { decodedPixels, rgbaPixels } from './pixels.ts';
import { paletteSwatches } from './swatches.ts';
import { waveform } from './waveform.ts';

/** What an input looks like; undefined for what has no looks. */
export function inputDrawing(
  input: DecodedInput | DecodeProblem,
  checkCancelled: () => void,
): Picture | undefined {
  if (input.kind === 'sound') return drawing(waveform(input, checkCancelled));
  if (input.kind === 'palette-file') return drawing(paletteSwatches(input.colors));
  return input.kind === 'indexed' || input.kind === 'true-color'
    ? pictureOf(decodedPixels(input))
    : undefined;
}

/** What a part of a bank looks like, likewise. */
export function unpackedDrawing(file: UnpackedFile, checkCancelled: () => void): Picture | undefined {
  if (file.kind === 'sound') return drawing(waveform(file, checkCancelled));
  return file.kind === 'image' ? pictureOf(rgbaPixels(file.image)) : undefined;
}
