import { unreachable } from '../../contract/unreachable.ts';
import type { UnpackedFile, UnpackedImage } from '../../formats/format.ts';
import { encodeIndexedPng, encodeRgbaPng } from '../images/encode-png.ts';
import { encodeWav } from '../sounds/encode-wav.ts';
import { palettesJson } from './encode-palettes.ts';
import type { EncodedFile } from './encoded-file.ts';

/** A part of a bank as one file: PNG, WAV, the blob itself, palettes as JSON. */
export function encodeUnpacked(file: UnpackedFile): EncodedFile {
  switch (file.kind) {
    case 'image':
      return { name: `${file.name}.png`, bytes: encodeImage(file.image) };
    case 'sound':
      return { name: `${file.name}.wav`, bytes: encodeWav(file) };
    case 'blob':
      return { name: `${file.name}.bin`, bytes: file.bytes };
    case 'palettes':
      return palettesJson(file);
    default:
      return unreachable(file);
  }
}

/** Indices stay indices where the bank has them under one palette. */
function encodeImage({ width, height, rgba, indices, palette }: UnpackedImage): Uint8Array {
  if (indices === undefined || palette === undefined) return encodeRgbaPng({ width, height, rgba });
  return encodeIndexedPng({ width, height, pixels: indices, palette });
}
