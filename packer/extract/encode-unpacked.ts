import { argb8888Of } from '../../contract/color.ts';
import { format } from '../../contract/json/layout.ts';
import { unreachable } from '../../contract/unreachable.ts';
import type { UnpackedFile, UnpackedImage, UnpackedPalette } from '../../formats/format.ts';
import { encodeIndexedPng, encodeRgbaPng } from '../images/encode-png.ts';
import { encodeWav } from '../sounds/encode-wav.ts';

/** A file as people's tools read it: PNG, WAV, the blob itself, palettes as JSON. */
export interface EncodedFile {
  /** File name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function encodeUnpacked(file: UnpackedFile): EncodedFile {
  switch (file.kind) {
    case 'image':
      return { name: `${file.name}.png`, bytes: encodeImage(file.image) };
    case 'sound':
      return { name: `${file.name}.wav`, bytes: encodeWav(file) };
    case 'blob':
      return { name: `${file.name}.bin`, bytes: file.bytes };
    case 'palettes':
      return { name: `${file.name}.json`, bytes: new TextEncoder().encode(palettesJson(file.palettes)) };
    default:
      return unreachable(file);
  }
}

/** Indices stay indices where the bank has them under one palette. */
function encodeImage({ width, height, rgba, indices, palette }: UnpackedImage): Uint8Array {
  if (indices === undefined || palette === undefined) return encodeRgbaPng({ width, height, rgba });
  return encodeIndexedPng({ width, height, pixels: indices, palette });
}

/** In the shape of `output.pipeline.palettes`, so that it can be pasted into a declaration. */
function palettesJson(palettes: readonly UnpackedPalette[]): string {
  const entries = palettes.map(({ index, colors }) => {
    const convertedRgb565 = [...colors];
    return { index, palette: { originalArgb8888: convertedRgb565.map(argb8888Of), convertedRgb565 } };
  });
  return `${format(entries, { indent: '', step: '  ', newline: '\n' })}\n`;
}
