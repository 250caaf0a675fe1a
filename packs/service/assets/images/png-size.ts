import { ENDS_EARLY, type ImageSize, nameAt, viewOf } from './image-size.ts';

const FIRST_CHUNK = 8;
/** Length, name and checksum. */
const CHUNK_FRAME = 12;

/** Of a whole PNG (third edition, 5.2 and 5.3): from IHDR to IEND, with pixels between. */
export function pngSize(bytes: Uint8Array): ImageSize | string {
  const view = viewOf(bytes);
  if (bytes.length < FIRST_CHUNK + CHUNK_FRAME + 13) return ENDS_EARLY;
  if (nameAt(bytes, FIRST_CHUNK + 4) !== 'IHDR' || view.getUint32(FIRST_CHUNK) !== 13)
    return 'its first chunk is not IHDR';
  const size = { width: view.getUint32(FIRST_CHUNK + 8), height: view.getUint32(FIRST_CHUNK + 12) };
  let hasPixels = false;
  for (let at = FIRST_CHUNK; at + CHUNK_FRAME <= bytes.length; ) {
    const end = at + CHUNK_FRAME + view.getUint32(at);
    if (end > bytes.length) return ENDS_EARLY;
    const name = nameAt(bytes, at + 4);
    if (name === 'IDAT') hasPixels = true;
    if (name === 'IEND') return hasPixels ? size : 'it holds no pixels';
    at = end;
  }
  return ENDS_EARLY;
}
