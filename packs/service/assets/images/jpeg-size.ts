import { ENDS_EARLY, type ImageSize, viewOf } from './image-size.ts';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Of a whole JPEG: the frame's size, with pixels after it and the end of the image. What follows that is nobody's. */
export function jpegSize(bytes: Uint8Array): ImageSize | string {
  const view = viewOf(bytes);
  let size: ImageSize | undefined;
  let hasPixels = false;
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === END_OF_IMAGE; ) {
    if (bytes[at] !== 0xff) return `there is no segment at byte ${at}`;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE) return size !== undefined && hasPixels ? size : 'it holds no pixels';
    const length = view.getUint16(at + 2);
    if (length < 2) return `the segment at byte ${at} has no length`;
    if (isFrame(marker)) {
      const frame = frameSize(view, at, marker);
      if (typeof frame === 'string') return frame;
      if (size !== undefined) return 'it has two frames';
      size = frame;
    }
    if (marker === START_OF_SCAN) hasPixels = true;
    at = marker === START_OF_SCAN ? endOfPixels(bytes, at + 2 + length) : at + 2 + length;
  }
  return ENDS_EARLY;
}

/** Baseline, extended and progressive frames are what browsers and decoders of games show. */
function frameSize(view: DataView, at: number, marker: number): ImageSize | string {
  if (marker > 0xc2) return 'its frame is neither baseline nor progressive';
  if (at + 9 > view.byteLength) return ENDS_EARLY;
  return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
}

/** SOF0 to SOF15, without DHT, JPG and DAC, whose codes lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Passes over pixels: where they hold 0xff it is followed by 0, or it is a restart. */
function endOfPixels(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) break;
    const isData = code === 0 || code === 1 || code === 0xff || (code >= 0xd0 && code <= 0xd7);
    if (!isData) return at;
  }
  return bytes.length;
}
