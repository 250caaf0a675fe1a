import { ENDS_EARLY, type ImageSize, nameAt, viewOf } from './image-size.ts';

const FIRST_CHUNK = 12;

/** Of a whole WebP (RFC 9649): its canvas where it says one, else its one picture. */
export function webpSize(bytes: Uint8Array): ImageSize | string {
  const view = viewOf(bytes);
  if (bytes.length < FIRST_CHUNK + 8) return ENDS_EARLY;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return ENDS_EARLY;
  let canvas: ImageSize | string | undefined;
  for (let at = FIRST_CHUNK; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) return ENDS_EARLY;
    const name = nameAt(bytes, at);
    if (name === 'ANMF') return canvas ?? 'it holds pictures and no canvas';
    if (name === 'VP8 ' || name === 'VP8L') return canvas ?? pictureSize(bytes.subarray(at, at + 8 + length));
    if (at === FIRST_CHUNK && name !== 'VP8X') return 'its first chunk is neither a picture nor a canvas';
    if (name === 'VP8X') canvas ??= canvasSize(bytes.subarray(at, at + 8 + length));
    // A chunk of odd length is followed by a byte that says nothing.
    at += 8 + length + (length % 2);
  }
  return 'it holds no pixels';
}

function canvasSize(chunk: Uint8Array): ImageSize | string {
  if (chunk.length < 18) return ENDS_EARLY;
  const at = (place: number) => viewOf(chunk).getUint32(place, true) & 0xff_ff_ff;
  // The height's three bytes end the chunk: they are read with the byte before them.
  return { width: at(12) + 1, height: (viewOf(chunk).getUint32(14, true) >>> 8) + 1 };
}

function pictureSize(chunk: Uint8Array): ImageSize | string {
  const view = viewOf(chunk);
  if (nameAt(chunk, 0) === 'VP8L') {
    if (chunk.length < 13) return ENDS_EARLY;
    if (chunk[8] !== 0x2f) return 'its picture does not begin as a lossless one';
    const bits = view.getUint32(9, true);
    return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  if (chunk.length < 18) return ENDS_EARLY;
  if (nameAt(chunk, 11, 3) !== '\x9d\x01\x2a') return 'its picture does not begin as a lossy one';
  return { width: view.getUint16(14, true) & 0x3f_ff, height: view.getUint16(16, true) & 0x3f_ff };
}
