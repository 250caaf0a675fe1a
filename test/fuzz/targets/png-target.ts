import { Buffer } from 'node:buffer';
import { inspect, isDeepStrictEqual } from 'node:util';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { isProblem } from '../../../packer/decode-problem.ts';
import { decodePng, decodePngWith } from '../../../packer/images/decode-png.ts';
import { readPngChunks } from '../../../packer/images/png-chunks.ts';
import { readPngHeader } from '../../../packer/images/png-header.ts';
import { chunksOf, PNG_KINDS, pngFile, randomPng, type TestChunk } from '../../corpus/png-corpus.ts';
import type { Random } from '../../support/random.ts';
import { type FuzzTarget, fileCase, must } from '../fuzz-target.ts';
import { judgeImage, rgbaOfImage } from '../judge-image.ts';
import { EXTREMES, mutateBytes, randomBytes } from '../mutate-bytes.ts';

/**
 * Chunks changed, moved and mended. With and without WebAssembly the answer is the same, and what decodes is what
 * `pngjs` decodes, where that takes the file too.
 */
export const pngTarget: FuzzTarget = {
  name: 'png',
  make: (random) => {
    const bytes = mutatedPng(random);
    return fileCase('image.png', bytes, {
      allowance: allowanceFor(bytes),
      run: decodePng,
      judge: (image) => {
        judgeImage(image, bytes.length);
        compareWithReference(image, bytes);
        if (!isProblem(image) && !hasStrayKey(bytes)) compareWithPngjs(bytes, rgbaOfImage(image));
      },
    });
  },
};

/** Made once: small, and together of every kind. */
const SEEDS: readonly (readonly TestChunk[])[] = PNG_KINDS.flatMap((kind, number) =>
  [false, true].flatMap((interlaced) =>
    [
      [1, 1],
      [6, 5],
      [11, 9],
    ].map(([width, height]) => {
      const png = randomPng({ ...kind, width, height, interlaced, filter: (row) => row % 5 }, number + 1);
      return chunksOf({ ...png, dataChunks: width === 11 ? 3 : 1, ...transparencyOf(kind.colorType) });
    }),
  ),
);

/** Larger than what is decoded in one go; made when first asked for. */
const LARGE_KINDS = [
  { colorType: 3, depth: 4, width: 512, height: 230 },
  { colorType: 3, depth: 8, width: 251, height: 240 },
  { colorType: 2, depth: 8, width: 150, height: 130 },
  { colorType: 6, depth: 8, width: 130, height: 110 },
] as const;
const large = new Map<number, readonly TestChunk[]>();

function seedOf(random: Random): readonly TestChunk[] {
  if (!random.chance(3)) return random.pick(SEEDS);
  const number = random.below(LARGE_KINDS.length);
  const chunks = large.get(number) ?? largeSeed(number);
  large.set(number, chunks);
  return chunks;
}

function largeSeed(number: number): readonly TestChunk[] {
  const kind = LARGE_KINDS[number] ?? LARGE_KINDS[0];
  return chunksOf(randomPng({ ...kind, interlaced: false, filter: (row) => row % 5 }, number + 1));
}

function transparencyOf(colorType: number): { transparency?: Uint8Array } {
  if (colorType === 0) return { transparency: Uint8Array.of(0, 1) };
  if (colorType === 2) return { transparency: Uint8Array.of(0, 1, 0, 2, 0, 3) };
  return colorType === 3 ? { transparency: Uint8Array.of(0) } : {};
}

function mutatedPng(random: Random): Uint8Array {
  if (random.chance(3)) return randomBytes(random, random.below(200));
  let chunks = seedOf(random);
  const other = random.pick(SEEDS);
  for (let left = random.below(4); left > 0; left--) chunks = random.pick(MUTATIONS)(random, chunks, other);
  const file = pngFile(chunks);
  return random.chance(25) ? mutateBytes(random, file, pngFile(other)) : file;
}

type Chunks = readonly TestChunk[];
type Mutation = (random: Random, chunks: Chunks, other: Chunks) => Chunks;

const MUTATIONS: readonly Mutation[] = [
  // The scanlines behind the compression, so that what is changed gets past it.
  changeRows,
  changeRows,
  changeRows,
  (random, chunks) => changeChunk(random, chunks, (data) => mutateBytes(random, data)),
  (random, chunks) => changeChunk(random, chunks, (data) => mutateBytes(random, data)),
  changeHeader,
  changeHeader,
  (random, chunks) => chunks.toSpliced(random.below(chunks.length), 1),
  (random, chunks) => chunks.toSpliced(random.below(chunks.length + 1), 0, random.pick(chunks)),
  (random, chunks, other) => chunks.toSpliced(random.below(chunks.length + 1), 0, random.pick(other)),
  (random, chunks, other) => chunks.toSpliced(random.below(chunks.length), 1, random.pick(other)),
  (random, chunks) => renamed(random, chunks),
];

/** The checksum is right in half of the cases. */
function changeChunk(random: Random, chunks: Chunks, change: (data: Uint8Array) => Uint8Array): Chunks {
  const at = random.below(chunks.length);
  const old = chunks[at];
  const crc = random.chance(50) ? {} : { crc: checksumOf(old) };
  return chunks.with(at, { type: old.type, data: change(old.data), ...crc });
}

function changeRows(random: Random, chunks: Chunks): Chunks {
  const data = chunks.filter(({ type }) => type === 'IDAT');
  const others = chunks.filter(({ type }) => type !== 'IDAT' && type !== 'IEND');
  const stream = Buffer.concat(data.map((chunk) => chunk.data));
  let rows: Uint8Array;
  try {
    rows = inflateSync(stream, { maxOutputLength: 1 << 18 });
  } catch {
    return chunks;
  }
  const level = random.pick([0, 1, 9]);
  const changed = random.chance(8) ? new Uint8Array(random.below(300_000)) : mutateBytes(random, rows);
  const end = { type: 'IEND', data: new Uint8Array() };
  return [...others, { type: 'IDAT', data: deflateSync(changed, { level }) }, end];
}

function changeHeader(random: Random, chunks: Chunks): Chunks {
  return chunks.map(({ type, data, ...rest }) => {
    if (type !== 'IHDR' || data.length !== 13) return { type, data, ...rest };
    const header = Uint8Array.from(data);
    const view = new DataView(header.buffer);
    if (random.chance(50))
      view.setUint32(random.pick([0, 4]), random.chance(50) ? random.pick(EXTREMES) : random.below(40));
    else header[8 + random.below(5)] = random.pick([0, 1, 2, 3, 4, 6, 8, 16, random.below(256)]);
    return { type, data: header };
  });
}

function renamed(random: Random, chunks: Chunks): Chunks {
  const type = random.pick([
    'IHDR',
    'PLTE',
    'tRNS',
    'IDAT',
    'IEND',
    'gAMA',
    'acTL',
    'fdAT',
    'aaaa',
    'ZZZZ',
    '1234',
  ]);
  const at = random.below(chunks.length);
  return chunks.with(at, { ...chunks[at], type });
}

function checksumOf({ type, data }: TestChunk): number {
  return crc32(data, crc32(type));
}

/** No deflate stream gives more bytes for one. */
const MAX_DEFLATE_RATIO = 1032;

/** What the pixels take that the file can hold, however many its header claims: indexed at most 4 bytes each. */
function allowanceFor(bytes: Uint8Array): number {
  const header = readPngHeader(bytes);
  if (isProblem(header)) return 0;
  const claimed = header.width * header.height;
  const held = (bytes.length * MAX_DEFLATE_RATIO * 8) / header.depth;
  return Math.min(claimed, held) * (header.kind === 'indexed' ? 4 : 64);
}

/** Bits above the depth in the colour that is to be transparent mean nothing; `pngjs` looks at them. */
function hasStrayKey(bytes: Uint8Array): boolean {
  const header = readPngHeader(bytes);
  if (isProblem(header) || header.kind === 'indexed') return false;
  const chunks = readPngChunks(bytes, header);
  const key = isProblem(chunks) ? undefined : chunks.transparency;
  const limit = 2 ** header.depth;
  return key?.some((byte, at) => at % 2 === 0 && byte * 256 + (key[at + 1] ?? 0) >= limit) ?? false;
}

type Decoded = ReturnType<typeof decodePng>;

function compareWithReference(image: Decoded, bytes: Uint8Array): void {
  const reference = decodePngWith(undefined, bytes);
  must(
    isDeepStrictEqual(told(image), told(reference)),
    `another answer without WebAssembly: ${inspect(told(reference))}`,
  );
  // What was decoded is the caller's: the next file must not write over it.
  const before = Uint8Array.from(pixelsOf(image));
  decodePng(pngFile(SEEDS[5] ?? []));
  must(isDeepStrictEqual(before, Uint8Array.from(pixelsOf(image))), 'the next image writes over it');
}

/** All but the pairs of pixels, which either way may have and lack. */
function told(image: Decoded): unknown {
  if (image.kind === 'problem') return image;
  const { kind, width, height } = image;
  const palette = image.kind === 'indexed' ? [...image.palette] : [];
  return { kind, width, height, palette, pixels: Buffer.from(pixelsOf(image)) };
}

function pixelsOf(image: Decoded): Uint8Array {
  if (image.kind === 'problem') return new Uint8Array();
  return image.kind === 'indexed' ? image.pixels : image.rgba;
}

function compareWithPngjs(bytes: Uint8Array, ours: Uint8Array): void {
  let theirs: Uint8Array;
  try {
    theirs = PNG.sync.read(Buffer.from(bytes)).data;
  } catch {
    // It rejects what harms nothing, such as bytes after the image.
    return;
  }
  const differs = ours.findIndex((byte, at) => byte !== theirs[at]);
  must(ours.length === theirs.length && differs < 0, `pngjs has another byte at ${differs} of the pixels`);
}
