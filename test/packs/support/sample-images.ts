import { deflateSync } from 'node:zlib';
import { writeIhdr, writePng } from '../../../packer/images/write-chunks.ts';

/** An image of 3 × 2 pixels of each kind that is taken, as a browser's encoder made it; the GIF by hand. */
export const SAMPLE_IMAGES = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAHklEQVR4AWKa6KX1H4SVXEL/M038pc0AwgwMDAwAAAAA///FvCNCAAAABklEQVQDAI7xCTNh8GneAAAAAElFTkSuQmCC',
  jpeg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAXEAEBAQEAAAAAAAAAAAAAAAAAAREx/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgP/xAAWEQADAAAAAAAAAAAAAAAAAAAAATH/2gAMAwEAAhEDEQA/AJdu9ANQm6f/2Q==',
  webpLossy: 'UklGRjQAAABXRUJQVlA4ICgAAABwAQCdASoDAAIABABoJYgCdAGIQAD+7gwqpqYCzKH7z/k5ZDetgAAA',
  webpLossless: 'UklGRiIAAABXRUJQVlA4TBYAAAAvAkAAEA8wUPMfAxg4FAIIgIImov8x',
  webpExtended:
    'UklGRloAAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAAgIAAAAAAAFZQOCAsAAAA8AEAnQEqAwACAAQAaCWgAnRHAGSABE4AAP4TFj6Wz1vsYkRIUlx/4ECAAAA=',
  gif: 'R0lGODlhAwACAIAAAP8AAAAAACH5BAAAAAAALAAAAAADAAIAAAIChF8AOw==',
} as const;

export type SampleImage = keyof typeof SAMPLE_IMAGES;

export function sampleImage(kind: SampleImage): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(SAMPLE_IMAGES[kind], 'base64'));
}

/** A PNG of one grey pixel in every place, whose bytes are those of no other `seed`. */
export function samplePng(
  seed: number,
  { width, height } = { width: 4, height: 4 },
): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((1 + width) * height);
  const text = new TextEncoder().encode(`seed\0${seed}`);
  return Uint8Array.from(
    writePng([
      writeIhdr({ width, height, depth: 8, colorType: 0, interlaced: false }),
      { type: 'tEXt', data: text },
      { type: 'IDAT', data: deflateSync(rows) },
      { type: 'IEND', data: new Uint8Array(0) },
    ]),
  );
}
