import { deflateSync, inflateSync } from 'node:zlib';
import { decodeAseprite } from '../../../packer/images/aseprite/decode-aseprite.ts';
import { encodeAseprite, type TestSprite } from '../../support/encode-aseprite.ts';
import type { Random } from '../../support/random.ts';
import { type FuzzTarget, fileCase } from '../fuzz-target.ts';
import { judgeImage } from '../judge-image.ts';
import { EXTREMES, joined, mutateBytes, randomBytes } from '../mutate-bytes.ts';

/** Frames and chunks changed and moved, and the pixels behind the compression of a cel. */
export const asepriteTarget: FuzzTarget = {
  name: 'aseprite',
  make: (random) => {
    const bytes = mutatedSprite(random);
    return fileCase('sprite.aseprite', bytes, {
      allowance: allowanceFor(bytes),
      run: decodeAseprite,
      judge: (image) => judgeImage(image, bytes.length),
    });
  },
};

const square = (side: number, ...pixel: readonly number[]) =>
  Array.from({ length: side * side }, () => pixel).flat();
const PALETTE = [0x00000000, 0xffff0000, 0xff00ff00, 0xff0000ff];

const SPRITES: readonly TestSprite[] = [
  {
    width: 6,
    height: 6,
    depth: 8,
    palette: PALETTE,
    layers: [{}, { name: 'group', type: 1 }, { name: 'over', level: 1 }],
    frames: [
      [
        { size: [6, 6], pixels: square(6, 1) },
        { layer: 2, x: 2, y: 1, size: [2, 2], pixels: square(2, 3) },
      ],
      [{ link: 0 }, { layer: 2, link: 0, z: -1 }],
      [{ size: [3, 3], raw: true, pixels: square(3, 2) }],
    ],
  },
  {
    width: 5,
    height: 4,
    depth: 32,
    flags: 3,
    layers: [{ flags: 9 }, { opacity: 128 }, { flags: 0, name: 'hidden' }],
    frames: [
      [
        { size: [5, 5], pixels: square(5, 9, 8, 7, 255) },
        { layer: 1, x: 65_534, opacity: 77, size: [4, 4], pixels: square(4, 1, 2, 3, 99) },
        { layer: 2, size: [1, 1], pixels: [1, 2, 3, 4] },
      ],
    ],
  },
  {
    width: 4,
    height: 4,
    depth: 16,
    layers: [{}],
    frames: [[{ size: [4, 4], pixels: square(4, 40, 200) }], [], [{ link: 0 }]],
  },
  { width: 3, height: 3, depth: 8, oldPalette: PALETTE, layers: [{ blend: 3 }], frames: [[]] },
];

const SEEDS = SPRITES.map(encodeAseprite);

/** The header's 128 bytes, and the chunks of every frame. */
interface Parts {
  readonly header: Uint8Array;
  readonly frames: readonly (readonly Uint8Array[])[];
}

function mutatedSprite(random: Random): Uint8Array {
  if (random.chance(3)) return randomBytes(random, random.below(400));
  const [bytes, other] = [random.pick(SEEDS), random.pick(SEEDS)];
  if (random.chance(20)) return mutateBytes(random, bytes, other);
  let parts = partsOf(bytes);
  for (let left = random.below(4); left > 0; left--)
    parts = random.pick(MUTATIONS)(random, parts, partsOf(other));
  const file = fileOf(parts);
  return random.chance(15) ? mutateBytes(random, file, other) : file;
}

type Mutation = (random: Random, parts: Parts, other: Parts) => Parts;

const MUTATIONS: readonly Mutation[] = [
  (random, { header, frames }) => ({ header: changedHeader(random, header), frames }),
  (random, parts) => changeChunk(random, parts, (chunk) => changedCel(random, chunk)),
  (random, parts) => changeChunk(random, parts, (chunk) => changedCel(random, chunk)),
  (random, parts) => changeChunk(random, parts, (chunk) => changedField(random, chunk)),
  (random, parts) => changeChunk(random, parts, (chunk) => changedField(random, chunk)),
  (random, parts) => changeChunk(random, parts, (chunk) => mutateBytes(random, chunk)),
  (random, parts, other) => changeChunk(random, parts, (chunk) => chunkOf(random, other) ?? chunk),
  (random, { header, frames }, other) => {
    const at = random.below(frames.length + 1);
    const frame = random.pick(random.chance(50) ? other.frames : frames);
    return {
      header: random.chance(70) ? counted(header, frames.length + 1) : header,
      frames: frames.toSpliced(at, 0, frame),
    };
  },
  (random, { header, frames }) => ({
    header,
    frames: frames.map((chunks) => (random.chance(50) ? chunks.toReversed() : chunks.slice(1))),
  }),
];

/** A chunk without its size: its type, then its fields. */
function changeChunk(
  random: Random,
  { header, frames }: Parts,
  change: (chunk: Uint8Array) => Uint8Array,
): Parts {
  const frame = random.below(frames.length);
  const chunks = frames[frame];
  if (chunks.length === 0) return { header, frames };
  const at = random.below(chunks.length);
  return { header, frames: frames.with(frame, chunks.with(at, change(chunks[at]))) };
}

function chunkOf(random: Random, { frames }: Parts): Uint8Array | undefined {
  const chunks = frames.flat();
  return chunks.length === 0 ? undefined : random.pick(chunks);
}

/** Where a compressed cel's stream begins in its chunk: after type, place, opacity, kind, order and size. */
const STREAM_AT = 2 + 16 + 4;

function changedCel(random: Random, chunk: Uint8Array): Uint8Array {
  if (chunk[0] !== 5 || chunk[1] !== 0x20 || chunk.length <= STREAM_AT) return changedField(random, chunk);
  try {
    const pixels = inflateSync(chunk.subarray(STREAM_AT), { maxOutputLength: 1 << 16 });
    const changed = random.chance(8) ? new Uint8Array(random.below(500_000)) : mutateBytes(random, pixels);
    return joined(chunk.subarray(0, STREAM_AT), deflateSync(changed));
  } catch {
    return mutateBytes(random, chunk);
  }
}

/** A number of two bytes at an even place, where most of them are. */
function changedField(random: Random, chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk);
  if (copy.length < 4) return copy;
  const at = 2 * random.below(Math.min(copy.length, 40) >> 1);
  new DataView(copy.buffer).setUint16(at, random.pick(EXTREMES) & 0xffff, true);
  return copy;
}

function changedHeader(random: Random, header: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(header);
  const at = random.pick([0, 4, 6, 8, 10, 12, 14, 16, 28, 32]);
  new DataView(copy.buffer).setUint16(
    at,
    random.pick([8, 16, 32, random.below(12), random.pick(EXTREMES) & 0xffff]),
    true,
  );
  return copy;
}

function counted(header: Uint8Array, frames: number): Uint8Array {
  const copy = Uint8Array.from(header);
  new DataView(copy.buffer).setUint16(6, frames, true);
  return copy;
}

function partsOf(file: Uint8Array): Parts {
  const view = new DataView(file.buffer, file.byteOffset);
  const frames: Uint8Array[][] = [];
  for (let at = 128; at < file.length; ) {
    const end = at + view.getUint32(at, true);
    const chunks: Uint8Array[] = [];
    for (at += 16; at < end; ) {
      const size = view.getUint32(at, true);
      chunks.push(file.slice(at + 4, at + size));
      at += size;
    }
    frames.push(chunks);
  }
  return { header: file.slice(0, 128), frames };
}

function fileOf({ header, frames }: Parts): Uint8Array {
  const body = frames.map((chunks) => {
    const bytes = joined(...chunks.flatMap((chunk) => [u32(chunk.length + 4), chunk]));
    const head = new Uint8Array(16);
    const view = new DataView(head.buffer);
    view.setUint32(0, bytes.length + 16, true);
    view.setUint16(4, 0xf1fa, true);
    view.setUint16(6, chunks.length, true);
    view.setUint16(8, 100, true);
    view.setUint32(12, chunks.length, true);
    return joined(head, bytes);
  });
  return joined(header, ...body);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}

/**
 * The sheet that the header asks for, which is made whatever the cels hold; and no more for a cel than its stream can
 * give.
 */
function allowanceFor(bytes: Uint8Array): number {
  if (bytes.length < 14) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const pixels = view.getUint16(6, true) * view.getUint16(8, true) * view.getUint16(10, true);
  const sheet = pixels <= 2 ** 26 ? pixels * 8 : 0;
  return sheet + bytes.length * 1032 * 2;
}
