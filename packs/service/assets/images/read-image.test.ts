import fc from 'fast-check';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import {
  SAMPLE_IMAGES,
  type SampleImage,
  sampleImage,
  samplePng,
} from '../../../../test/packs/support/sample-images.ts';
import { ServiceProblem } from '../../problems.ts';
import { MAX_IMAGE_BYTES, readImage } from './read-image.ts';

const KINDS = Object.keys(SAMPLE_IMAGES) as SampleImage[];

const MEDIA_TYPES: Readonly<Record<SampleImage, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webpLossy: 'image/webp',
  webpLossless: 'image/webp',
  webpExtended: 'image/webp',
  gif: 'image/gif',
};

function codeOf(bytes: Uint8Array): string {
  try {
    readImage(bytes);
    return 'taken';
  } catch (error) {
    if (error instanceof ServiceProblem) return error.code;
    throw error;
  }
}

/** Undefined where that one does not read it. */
function otherReader(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}

describe.each(KINDS)('a %s image', (kind) => {
  const bytes = sampleImage(kind);

  it('is known by its bytes', () => {
    expect(readImage(bytes)).toEqual({ mediaType: MEDIA_TYPES[kind], width: 3, height: 2 });
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(bytes.subarray(0, length)), `${length} bytes`).toMatch(
        /^(unprocessable-image|unsupported-media-type)$/,
      );
  });

  it('is read or refused whatever its bytes are, and as another reader has it', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const broken = bytes.slice();
        for (const { at, to } of changes) broken[at] = to;
        if (codeOf(broken) !== 'taken') return;
        const { width, height } = readImage(broken);
        const other = otherReader(broken);
        if (other !== undefined) expect({ width, height }).toEqual(other);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('images', () => {
  it('have sizes of every magnitude', () => {
    for (const side of [1, 255, 256, 16_384])
      expect(readImage(samplePng(1, { width: side, height: 1 }))).toMatchObject({ width: side, height: 1 });
  });

  it('of more pixels than are taken are refused, though their bytes are few', () => {
    expect(codeOf(samplePng(1, { width: 16_385, height: 1 }))).toBe('unprocessable-image');
    const bomb = sampleImage('png');
    new DataView(bomb.buffer).setUint32(16, 16_384);
    new DataView(bomb.buffer).setUint32(20, 4097);
    expect(codeOf(bomb)).toBe('unprocessable-image');
    new DataView(bomb.buffer).setUint32(20, 4096);
    expect(codeOf(bomb)).toBe('taken');
    new DataView(bomb.buffer).setUint32(20, 0);
    expect(codeOf(bomb)).toBe('unprocessable-image');
  });

  it('of too many bytes are refused before they are read', () => {
    expect(codeOf(new Uint8Array(MAX_IMAGE_BYTES + 1))).toBe('too-large');
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['BMP', 'BM\x46\0\0\0'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['PDF', '%PDF-1.7'],
    ['nothing', ''],
  ])('are not %s', (_kind, text) => {
    expect(codeOf(Buffer.from(text, 'latin1'))).toBe('unsupported-media-type');
  });
});
