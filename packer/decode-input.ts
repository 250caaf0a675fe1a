import type { DecodedInput, DecodeProblem } from '../formats/decoded-input.ts';
import { decodeAseprite } from './images/aseprite/decode-aseprite.ts';
import { decodePng } from './images/decode-png.ts';
import { decodeWav } from './sounds/decode-wav.ts';

/**
 * Decodes an input by the ending of its path, in any case: `.png`, `.ase` and `.aseprite` are images, `.wav` is a sound,
 * and everything else a blob, whose `bytes` are the given ones and no copy.
 */
export function decodeByExtension(path: string, bytes: Uint8Array): DecodedInput | DecodeProblem {
  const name = path.toLowerCase();
  if (name.endsWith('.png')) return decodePng(bytes);
  if (name.endsWith('.ase') || name.endsWith('.aseprite')) return decodeAseprite(bytes);
  if (name.endsWith('.wav')) return decodeWav(bytes);
  return { kind: 'blob', bytes };
}
