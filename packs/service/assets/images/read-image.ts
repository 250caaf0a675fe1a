import type { ImageMediaType } from '../../../model/generated/types.ts';
import { ServiceProblem } from '../../problems.ts';
import { gifSize } from './gif-size.ts';
import { type ImageSize, nameAt, type SizeReader } from './image-size.ts';
import { jpegSize } from './jpeg-size.ts';
import { pngSize } from './png-size.ts';
import { webpSize } from './webp-size.ts';

export const MAX_IMAGE_BYTES = 32 * 1024 * 1024;
/** Pixels. */
export const MAX_IMAGE_SIDE = 16_384;
/** Pixels: as many as 8,192 × 8,192 are. */
export const MAX_IMAGE_PIXELS = 2 ** 26;

export interface ImageFacts extends ImageSize {
  readonly mediaType: ImageMediaType;
}

/**
 * What an image is, by its bytes alone: no name and no header of a request is believed. Pixels are not decoded.
 *
 * @throws ServiceProblem too-large, unsupported-media-type where it is of no kind that is taken, unprocessable-image
 *   where it is damaged, cut off, or of more pixels than the limits allow
 */
export function readImage(bytes: Uint8Array): ImageFacts {
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new ServiceProblem(
      'too-large',
      `The image has ${bytes.length} bytes; at most ${MAX_IMAGE_BYTES} are taken`,
    );
  const kind = KINDS.find(({ begins }) => begins(bytes));
  if (kind === undefined)
    throw new ServiceProblem(
      'unsupported-media-type',
      bytes.length === 0
        ? 'The image is empty'
        : 'The bytes are no image of a kind that is taken: PNG, WebP, JPEG or GIF',
    );
  const size = kind.size(bytes);
  if (typeof size === 'string') throw unusable(kind, size);
  const problem = sizeProblem(size);
  if (problem !== undefined) throw unusable(kind, problem);
  return { mediaType: kind.mediaType, ...size };
}

function unusable({ name }: Kind, why: string): ServiceProblem {
  return new ServiceProblem('unprocessable-image', `The ${name} cannot be used: ${why}`);
}

interface Kind {
  readonly name: string;
  readonly mediaType: ImageMediaType;
  readonly begins: (bytes: Uint8Array) => boolean;
  readonly size: SizeReader;
}

const KINDS: readonly Kind[] = [
  {
    name: 'PNG',
    mediaType: 'image/png',
    begins: (bytes) => nameAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    size: pngSize,
  },
  {
    name: 'WebP',
    mediaType: 'image/webp',
    begins: (bytes) => nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP',
    size: webpSize,
  },
  {
    name: 'JPEG',
    mediaType: 'image/jpeg',
    begins: (bytes) => nameAt(bytes, 0, 3) === '\xff\xd8\xff',
    size: jpegSize,
  },
  {
    name: 'GIF',
    mediaType: 'image/gif',
    begins: (bytes) => /^GIF8[79]a$/.test(nameAt(bytes, 0, 6)),
    size: gifSize,
  },
];

function sizeProblem({ width, height }: ImageSize): string | undefined {
  if (width === 0 || height === 0) return `it says that it has ${width} × ${height} pixels`;
  if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE)
    return `it has ${width} × ${height} pixels; a side has at most ${MAX_IMAGE_SIDE}`;
  if (width * height > MAX_IMAGE_PIXELS)
    return `it has ${width} × ${height} pixels; at most ${MAX_IMAGE_PIXELS} are taken in all`;
  return undefined;
}
