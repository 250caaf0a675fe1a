import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecodeProblem } from '../../formats/decoded-input.ts';
import {
  chunksOf,
  headerOf,
  PNG_KINDS,
  pngFile,
  randomPng,
  scanlines,
  type TestChunk,
  writeCase,
} from '../../test/corpus/png-corpus.ts';
import { decodePng } from './decode-png.ts';
import { readPngHeader } from './png-header.ts';

const shape = { width: 5, height: 4, interlaced: false, filter: () => 1 };
const png = randomPng({ ...shape, colorType: 3, depth: 4 }, 1);
const [header, palette, data, end] = chunksOf(png);
const file = writeCase(png);
const grey = chunksOf(randomPng({ ...shape, colorType: 0, depth: 8 }, 2));

const chunk = (type: string, ...bytes: readonly number[]): TestChunk => ({
  type,
  data: Uint8Array.from(bytes),
});
const stored = (rows: Uint8Array): TestChunk => ({ type: 'IDAT', data: deflateSync(rows) });

/** The sound file with some bytes of IHDR changed. */
function withHeader(changes: Readonly<Record<number, number>>): Uint8Array {
  return pngFile([
    { type: 'IHDR', data: header.data.map((byte, at) => changes[at] ?? byte) },
    palette,
    data,
    end,
  ]);
}

/** The sound rows with some bytes changed. */
function withRows(changes: Readonly<Record<number, number>>): Uint8Array {
  const rows = scanlines({ ...png, filter: () => 0 }).map((byte, at) => changes[at] ?? byte);
  return pngFile([header, palette, stored(rows), end]);
}

type Broken = readonly [what: string, bytes: Uint8Array, code: DecodeProblem['code'], message: string];

const FRAME: readonly Broken[] = [
  ['no byte', new Uint8Array(), 'corrupt', 'the file is empty'],
  ['a GIF', Buffer.from('GIF89a, and more of it'), 'corrupt', 'does not begin with the signature of a PNG'],
  ['a signature alone', file.subarray(0, 8), 'corrupt', 'ends inside its first chunk'],
  ['an end inside IHDR', file.subarray(0, 30), 'corrupt', 'ends inside the IHDR chunk'],
  ['an end after IHDR', file.subarray(0, 33), 'corrupt', 'ends at byte 33 without an IEND chunk'],
  [
    'an end inside a chunk’s name',
    file.subarray(0, 39),
    'corrupt',
    'inside the chunk that begins at byte 33',
  ],
  [
    'an end inside PLTE',
    file.subarray(0, 60),
    'corrupt',
    'the PLTE chunk at byte 33 is cut off: of its 45 bytes',
  ],
  ['an end inside IDAT', file.subarray(0, -14), 'corrupt', 'the IDAT chunk at byte 90 is cut off'],
  ['no IEND', pngFile([header, palette, data]), 'corrupt', 'without an IEND chunk'],
  ['a wrong length', file.with(36, 255), 'corrupt', 'the PLTE chunk at byte 33 is cut off: of its 255 bytes'],
  ['no chunk at all', pngFile([header, chunk('1234'), end]), 'corrupt', 'no chunk begins at byte 33'],
];

const HEADER: readonly Broken[] = [
  [
    'another first chunk',
    pngFile([palette, header, data, end]),
    'corrupt',
    'its first chunk, at byte 8, is not IHDR',
  ],
  [
    'Apple’s variant',
    pngFile([chunk('CgBI', 0, 0, 0, 0), header, end]),
    'unsupported',
    'Apple’s own variant',
  ],
  [
    'a long IHDR',
    pngFile([chunk('IHDR', ...header.data, 0), end]),
    'corrupt',
    'IHDR chunk at byte 8 is 14 bytes long and must be 13',
  ],
  [
    'a wrong checksum of IHDR',
    file.with(30, file[30] ^ 1),
    'corrupt',
    'the checksum of the IHDR chunk at byte 8 is wrong',
  ],
  [
    'a second IHDR',
    pngFile([header, header, palette, data, end]),
    'corrupt',
    'a second IHDR chunk at byte 33',
  ],
  ['no width', withHeader({ 3: 0 }), 'corrupt', 'a width of 0'],
  ['no height', withHeader({ 7: 0 }), 'corrupt', 'a height of 0'],
  ['too wide', withHeader({ 2: 64, 3: 1 }), 'too-large', '16385 × 4 pixels and the limit is 16384 a side'],
  ['too high', withHeader({ 4: 255 }), 'too-large', '5 × 4278190084 pixels and the limit is 16384 a side'],
  ['too many pixels', withHeader({ 2: 64, 3: 0, 6: 64, 7: 0 }), 'too-large', 'the limit is 67108864 in all'],
  ['colour type 5', withHeader({ 9: 5 }), 'corrupt', 'colour type 5'],
  ['depth 3', withHeader({ 8: 3 }), 'corrupt', 'bit depth 3; colour type 3 allows only 1, 2, 4, 8'],
  ['a pair that does not go', withHeader({ 8: 16 }), 'corrupt', 'bit depth 16; colour type 3 allows only'],
  ['a compression method', withHeader({ 10: 1 }), 'corrupt', 'compression method 1'],
  ['a filter method', withHeader({ 11: 64 }), 'corrupt', 'filter method 64'],
  ['an interlace method', withHeader({ 12: 2 }), 'corrupt', 'interlace method 2'],
];

const CHUNKS: readonly Broken[] = [
  [
    'a wrong checksum of PLTE',
    pngFile([header, { ...palette, crc: 0 }, data, end]),
    'corrupt',
    'the checksum of the PLTE chunk at byte 33',
  ],
  [
    'a wrong checksum of IDAT',
    pngFile([header, palette, { ...data, crc: 0 }, end]),
    'corrupt',
    'the checksum of the IDAT chunk at byte 90',
  ],
  [
    'a wrong checksum of tRNS',
    pngFile([header, palette, { ...chunk('tRNS', 0), crc: 0 }, data, end]),
    'corrupt',
    'the checksum of the tRNS chunk',
  ],
  [
    'an unknown critical chunk',
    pngFile([header, palette, chunk('MAIN'), data, end]),
    'unsupported',
    'the MAIN chunk at byte 90',
  ],
  ['no PLTE', pngFile([header, data, end]), 'corrupt', 'it has no PLTE chunk'],
  ['an empty PLTE', pngFile([header, chunk('PLTE'), data, end]), 'corrupt', 'holds no colour'],
  [
    'a PLTE of 4 bytes',
    pngFile([header, chunk('PLTE', 1, 2, 3, 4), data, end]),
    'corrupt',
    '4 bytes long, no multiple of 3',
  ],
  [
    '17 colours of 4 bits',
    pngFile([header, chunk('PLTE', ...new Uint8Array(51)), data, end]),
    'corrupt',
    '17 colours and a bit depth of 4 allows 16',
  ],
  [
    'a second PLTE',
    pngFile([header, palette, palette, data, end]),
    'corrupt',
    'a second PLTE chunk at byte 90',
  ],
  ['a late PLTE', pngFile([header, data, palette, end]), 'corrupt', 'the PLTE chunk at byte'],
  [
    'a tRNS before PLTE',
    pngFile([header, chunk('tRNS', 0), palette, data, end]),
    'corrupt',
    'the tRNS chunk at byte 33 comes before PLTE',
  ],
  [
    'a second tRNS',
    pngFile([header, palette, chunk('tRNS', 0), chunk('tRNS', 0), data, end]),
    'corrupt',
    'a second tRNS chunk',
  ],
  ['a late tRNS', pngFile([header, palette, data, chunk('tRNS', 0), end]), 'corrupt', 'after the image data'],
  [
    'a tRNS longer than the palette',
    pngFile([header, palette, chunk('tRNS', ...new Uint8Array(16)), data, end]),
    'corrupt',
    '16 alphas and PLTE only 15 colours',
  ],
  [
    'a tRNS of a grey image',
    pngFile([grey[0], chunk('tRNS', 1), ...grey.slice(1)]),
    'corrupt',
    '1 bytes long and must be 2',
  ],
  ['no IDAT', pngFile([header, palette, end]), 'corrupt', 'it has no IDAT chunk'],
  [
    'IDAT chunks apart',
    pngFile([header, palette, data, chunk('tEXt'), data, end]),
    'corrupt',
    'does not follow the others',
  ],
];

const PIXELS: readonly Broken[] = [
  [
    'no zlib stream',
    pngFile([header, palette, chunk('IDAT', 1, 2, 3, 4), end]),
    'corrupt',
    'no sound zlib stream',
  ],
  ['an empty IDAT', pngFile([header, palette, chunk('IDAT'), end]), 'corrupt', 'too few'],
  [
    'a stream cut off',
    pngFile([header, palette, { type: 'IDAT', data: data.data.subarray(0, -6) }, end]),
    'corrupt',
    'break off in the middle',
  ],
  [
    'a wrong checksum of the stream',
    pngFile([
      header,
      palette,
      chunk('IDAT', ...data.data.subarray(0, -1), data.data[data.data.length - 1] ^ 1),
      end,
    ]),
    'corrupt',
    'incorrect data check',
  ],
  [
    'a row too few',
    pngFile([header, palette, stored(scanlines(png).subarray(0, -4)), end]),
    'corrupt',
    'end after 12 of the 16 bytes',
  ],
  [
    'a bomb',
    pngFile([header, palette, stored(new Uint8Array(5_000_000)), end]),
    'corrupt',
    'more than the 16 bytes of its rows',
  ],
  [
    '65 bytes after the last row',
    pngFile([header, palette, stored(Uint8Array.from([...scanlines(png), ...new Uint8Array(65)])), end]),
    'corrupt',
    'more than the 16 bytes of its rows',
  ],
  [
    'a size the data cannot fill',
    withHeader({ 2: 64, 3: 0, 6: 16, 7: 0 }),
    'corrupt',
    'too few for the 33558528 bytes',
  ],
  ['filter type 5', withRows({ 4: 5 }), 'corrupt', 'row 1 filter type 5 and only 0 to 4 exist'],
  [
    'a pixel beyond the palette',
    withRows({ 9: 0x0f }),
    'corrupt',
    'pixel 1,2 has index 15 and the last colour is 14',
  ],
];

describe.each([
  ['frame', FRAME],
  ['header', HEADER],
  ['chunks', CHUNKS],
  ['pixels', PIXELS],
])('broken %s', (_, table) => {
  it.each(table)('%s', (_what, bytes, code, message) => {
    expect(decodePng(bytes)).toMatchObject({
      kind: 'problem',
      code,
      message: expect.stringContaining(message),
    });
  });
});

describe('broken pixels elsewhere', () => {
  it('names the interlace pass of a filter type, also where pngjs decodes', () => {
    const wrong = { ...shape, interlaced: true, filter: (row: number) => (row === 1 ? 9 : 0) };
    for (const kind of PNG_KINDS) {
      const message = expect.stringContaining('of interlace pass 4 filter type 9');
      const broken = randomPng({ ...wrong, ...kind, height: 8 }, 4);
      expect(decodePng(writeCase(broken))).toMatchObject({ code: 'corrupt', message });
    }
  });

  it('names the place of a stray index in the whole of an interlaced image', () => {
    const interlaced = randomPng({ ...shape, interlaced: true, colorType: 3, depth: 4 }, 5);
    interlaced.samples[2 * 5 + 3] = 15;
    expect(decodePng(writeCase(interlaced))).toMatchObject({
      message: expect.stringContaining('pixel 3,2 has index 15'),
    });
  });

  it('has a lower limit for what pngjs decodes', () => {
    const ihdr = headerOf({ width: 8192, height: 2049, colorType: 0, depth: 1, interlaced: false });
    const bytes = pngFile([{ type: 'IHDR', data: ihdr }, stored(new Uint8Array(2049 * 1025)), end]);
    const message = expect.stringContaining('limit for one with samples of 1 bit is 16777216');
    expect(decodePng(bytes)).toMatchObject({ code: 'too-large', message });
  });
});

it('has no byte offset outside the file', () => {
  for (const [what, bytes] of [...FRAME, ...HEADER, ...CHUNKS, ...PIXELS]) {
    const problem = decodePng(bytes);
    const at = (problem.kind === 'problem' ? problem.at : undefined) ?? 0;
    expect(at >= 0 && at <= bytes.length, what).toBe(true);
  }
});

const KINDS = PNG_KINDS.flatMap((kind) => [false, true].map((interlaced) => ({ ...kind, interlaced })));
const FILES = KINDS.map((kind, seed) =>
  chunksOf(randomPng({ ...shape, ...kind, filter: (row) => row % 5 }, seed)),
);

/** A file of the corpus with bytes changed inside chunks (their checksums then made good) or anywhere, then cut. */
const damaged = fc
  .record({
    chunks: fc.constantFrom(...FILES),
    mended: fc.array(fc.tuple(fc.nat(3), fc.nat(200), fc.nat(255)), { maxLength: 3 }),
    flips: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 255 })), { maxLength: 2 }),
    cut: fc.option(fc.nat(400), { freq: 4 }),
  })
  .map(({ chunks, mended, flips, cut }) => {
    const copies = chunks.map(({ type, data: bytes }) => ({ type, data: Uint8Array.from(bytes) }));
    for (const [which, at, byte] of mended) {
      const { data: bytes } = copies[which % copies.length];
      if (bytes.length > 0) bytes[at % bytes.length] = byte;
    }
    const bytes = pngFile(copies);
    for (const [at, mask] of flips) bytes[at % bytes.length] ^= mask;
    return cut === null ? bytes : bytes.subarray(0, cut);
  });

describe('whatever the bytes', () => {
  it('decodes to whole images or problems and never throws', () => {
    fc.assert(
      fc.property(damaged, (bytes) => {
        readPngHeader(bytes);
        const image = decodePng(bytes);
        if (image.kind === 'problem') {
          expect(image.message).toMatch(/[^.\s]$/);
        } else if (image.kind === 'true-color') {
          expect(image.rgba.length).toBe(image.width * image.height * 4);
        } else {
          expect(image.pixels.length).toBe(image.width * image.height);
          expect(image.pixels.every((index) => index < image.palette.length)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
