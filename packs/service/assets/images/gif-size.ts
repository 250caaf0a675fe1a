import { ENDS_EARLY, type ImageSize, viewOf } from './image-size.ts';

const SCREEN = 6;
const FIRST_BLOCK = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Of a whole GIF (87a or 89a): its logical screen, with at least one image and the trailer. */
export function gifSize(bytes: Uint8Array): ImageSize | string {
  if (bytes.length < FIRST_BLOCK) return ENDS_EARLY;
  const view = viewOf(bytes);
  const size = { width: view.getUint16(SCREEN, true), height: view.getUint16(SCREEN + 2, true) };
  let hasPixels = false;
  for (let at = FIRST_BLOCK + colorTableBytes(bytes[10]); at < bytes.length; ) {
    const kind = bytes[at];
    if (kind === TRAILER) return hasPixels ? size : 'it holds no pixels';
    if (kind !== EXTENSION && kind !== IMAGE) return `there is an unknown block at byte ${at}`;
    if (kind === IMAGE) hasPixels = true;
    // After an extension's label, or after an image's place, colours and code size, come blocks of data.
    const data = kind === EXTENSION ? at + 2 : at + 11 + colorTableBytes(bytes[at + 9]);
    at = endOfData(bytes, data);
  }
  return ENDS_EARLY;
}

function colorTableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Behind the empty block that ends them; behind the file where there is none. */
function endOfData(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length;
    if (length === 0) return at;
  }
  return bytes.length;
}
