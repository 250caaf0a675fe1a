import { isProblem } from '../../../packer/decode-problem.ts';
import { decodeWav } from '../../../packer/sounds/decode-wav.ts';
import type { Random } from '../../support/random.ts';
import { type FuzzTarget, fileCase, must } from '../fuzz-target.ts';
import { judgeProblem } from '../judge-image.ts';
import { EXTREMES, joined, mutateBytes, randomBytes } from '../mutate-bytes.ts';

/** Chunks changed and moved, of every encoding that a WAV file may name. */
export const wavTarget: FuzzTarget = {
  name: 'wav',
  make: (random) => {
    const bytes = mutatedWav(random);
    return fileCase('sound.wav', bytes, {
      allowance: bytes.length * 8,
      run: decodeWav,
      judge: (sound) => {
        if (isProblem(sound)) return judgeProblem(sound, bytes.length);
        const { samples, channels, sampleRate, loop } = sound;
        must(samples.length % channels === 0, `${samples.length} samples in ${channels} channels`);
        must(samples.length <= bytes.length, `${samples.length} samples of ${bytes.length} bytes`);
        must(Number.isInteger(sampleRate) && sampleRate >= 1, `${sampleRate} frames a second`);
        const frames = samples.length / channels;
        if (loop !== undefined)
          must(
            loop.start >= 0 && loop.start < loop.end && loop.end <= frames,
            `a loop of ${loop.start} to ${loop.end} in ${frames}`,
          );
      },
    });
  },
};

interface RiffChunk {
  readonly id: string;
  readonly data: Uint8Array;
  /** What it says its size is, where that is another. */
  readonly size?: number;
}

interface Encoding {
  readonly tag: number;
  readonly bits: number;
}

const ENCODINGS: readonly Encoding[] = [
  ...[8, 16, 24, 32].map((bits) => ({ tag: 1, bits })),
  ...[32, 64].map((bits) => ({ tag: 3, bits })),
  { tag: 6, bits: 8 },
  { tag: 17, bits: 4 },
];

/** What follows the tag in the GUID of every registered encoding. */
const SUBFORMAT_TAIL = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];

const SEEDS: readonly (readonly RiffChunk[])[] = ENCODINGS.flatMap((encoding) =>
  [1, 2].flatMap((channels) => [false, true].map((isExtensible) => seedOf(encoding, channels, isExtensible))),
);

/** Twelve frames with a loop, and a chunk that nobody needs. */
function seedOf({ tag, bits }: Encoding, channels: number, isExtensible: boolean): readonly RiffChunk[] {
  const frame = Math.ceil((bits * channels) / 8);
  const format = new DataView(new ArrayBuffer(isExtensible ? 40 : 16));
  format.setUint16(0, isExtensible ? 0xfffe : tag, true);
  format.setUint16(2, channels, true);
  format.setUint32(4, 8000, true);
  format.setUint32(8, 8000 * frame, true);
  format.setUint16(12, frame, true);
  format.setUint16(14, bits, true);
  if (isExtensible) {
    format.setUint16(16, 22, true);
    format.setUint16(18, bits, true);
    format.setUint16(24, tag, true);
    new Uint8Array(format.buffer).set(SUBFORMAT_TAIL, 26);
  }
  return [
    { id: 'fmt ', data: new Uint8Array(format.buffer) },
    { id: 'LIST', data: Uint8Array.of(1, 2, 3) },
    { id: 'data', data: Uint8Array.from({ length: frame * 12 }, (_, at) => (at * 37) & 255) },
    { id: 'smpl', data: samplerData() },
  ];
}

/** One loop, from frame 2 to 9. */
function samplerData(): Uint8Array {
  const fields = [0, 0, 125_000, 60, 0, 0, 0, 1, 0, 0, 0, 2, 9, 0, 0];
  return new Uint8Array(Uint32Array.from(fields).buffer);
}

function mutatedWav(random: Random): Uint8Array {
  if (random.chance(3)) return randomBytes(random, random.below(100));
  let chunks = random.pick(SEEDS);
  const other = random.pick(SEEDS);
  for (let left = random.below(4); left > 0; left--) chunks = random.pick(MUTATIONS)(random, chunks, other);
  const file = riffOf(chunks, random.chance(10) ? random.pick(EXTREMES) : undefined);
  return random.chance(20) ? mutateBytes(random, file, riffOf(other)) : file;
}

type Chunks = readonly RiffChunk[];
type Mutation = (random: Random, chunks: Chunks, other: Chunks) => Chunks;

const MUTATIONS: readonly Mutation[] = [
  (random, chunks) =>
    changeChunk(random, chunks, (chunk) => ({ ...chunk, data: mutateBytes(random, chunk.data) })),
  (random, chunks) =>
    changeChunk(random, chunks, (chunk) => ({ ...chunk, data: changedField(random, chunk.data) })),
  (random, chunks) =>
    changeChunk(random, chunks, (chunk) => ({ ...chunk, data: changedField(random, chunk.data) })),
  (random, chunks) => changeChunk(random, chunks, (chunk) => ({ ...chunk, size: random.pick(EXTREMES) })),
  (random, chunks) =>
    changeChunk(random, chunks, (chunk) => ({
      ...chunk,
      id: random.pick(['fmt ', 'data', 'smpl', 'fact', '\0\0\0\0']),
    })),
  (random, chunks) => chunks.toSpliced(random.below(chunks.length), 1),
  (random, chunks, other) => chunks.toSpliced(random.below(chunks.length + 1), 0, random.pick(other)),
  (random, chunks, other) => chunks.toSpliced(random.below(chunks.length), 1, random.pick(other)),
  (_, chunks) => chunks.toReversed(),
];

function changeChunk(random: Random, chunks: Chunks, change: (chunk: RiffChunk) => RiffChunk): Chunks {
  if (chunks.length === 0) return chunks;
  const at = random.below(chunks.length);
  return chunks.with(at, change(chunks[at]));
}

function changedField(random: Random, data: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(data);
  if (copy.length < 4) return copy;
  const view = new DataView(copy.buffer);
  const at = 2 * random.below((copy.length - 2) >> 1);
  if (random.chance(50))
    view.setUint16(at, random.pick([1, 2, 3, 6, 8, 16, 24, 32, 64, random.pick(EXTREMES) & 0xffff]), true);
  else view.setUint32(at, random.pick(EXTREMES), true);
  return copy;
}

function riffOf(chunks: Chunks, riffSize?: number): Uint8Array {
  const body = joined(
    ...chunks.flatMap(({ id, data, size = data.length }) => [
      ascii(id),
      u32(size),
      data,
      new Uint8Array(data.length & 1),
    ]),
  );
  return joined(ascii('RIFF'), u32(riffSize ?? body.length + 4), ascii('WAVE'), body);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function u32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}
