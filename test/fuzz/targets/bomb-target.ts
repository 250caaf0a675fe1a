import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { inspectArchive } from '../../../packer/archive/inspect-archive.ts';
import { encodePrelude } from '../../../packer/archive/layout.ts';
import { memoryAccess } from '../../../packer/archive/random-access.ts';
import { decodeByExtension } from '../../../packer/decode-input.ts';
import { loadProject } from '../../../packer/project/load-project.ts';
import { headerOf, type PngCase, pngFile, type TestChunk } from '../../corpus/png-corpus.ts';
import { encodeAseprite } from '../../support/encode-aseprite.ts';
import { loadOptions } from '../build-in-memory.ts';
import type { FuzzCase, FuzzTarget } from '../fuzz-target.ts';
import { MemoryProject } from '../memory-project.ts';
import { joined } from '../mutate-bytes.ts';

/** Files made to take as much as they can of whoever reads them, each tried in its turn. */
export const bombTarget: FuzzTarget = {
  name: 'bombs',
  make: (random) => random.pick(BOMBS)(),
};

const utf8 = (text: string) => new TextEncoder().encode(text);

function bomb(name: string, bytes: () => Uint8Array, run: (file: Uint8Array) => unknown): () => FuzzCase {
  let made: Uint8Array | undefined;
  return () => {
    made ??= bytes();
    const file = made;
    return { files: { [name]: file }, allowance: file.length * 200, run: () => run(file), judge: () => {} };
  };
}

const decoded = (name: string, bytes: () => Uint8Array) =>
  bomb(name, bytes, (file) => decodeByExtension(name, file));
const declared = (text: () => string) =>
  bomb(
    'asset.json',
    () => utf8(text()),
    (file) => loadProject(new MemoryProject({ 'a/asset.json': file }), loadOptions()),
  );

const image = (shape: Partial<PngCase>): TestChunk => ({
  type: 'IHDR',
  data: headerOf({ width: 16_384, height: 4096, colorType: 0, depth: 8, interlaced: false, ...shape }),
});
const data = (bytes: Uint8Array): TestChunk => ({ type: 'IDAT', data: bytes });
const END: TestChunk = { type: 'IEND', data: new Uint8Array() };
const ZEROS = new Uint8Array(64 * 1024 * 1024);

const BOMBS: readonly (() => FuzzCase)[] = [
  decoded('claims.png', () => pngFile([image({}), data(deflateSync(new Uint8Array(100))), END])),
  decoded('more-than-it-claims.png', () =>
    pngFile([image({ width: 8, height: 8 }), data(deflateSync(ZEROS)), END]),
  ),
  decoded('pieces.png', () =>
    pngFile([
      image({ width: 8, height: 8 }),
      ...Array.from({ length: 40_000 }, () => data(new Uint8Array(1))),
      END,
    ]),
  ),
  decoded('comments.png', () =>
    pngFile([
      image({ width: 8, height: 8 }),
      ...Array.from({ length: 40_000 }, () => ({ type: 'tEXt', data: new Uint8Array() })),
      END,
    ]),
  ),
  decoded('links.ase', () =>
    encodeAseprite({
      ...{ width: 1, height: 1, depth: 8, palette: [0, 1], layers: [{}] },
      frames: Array.from({ length: 16_000 }, (_, at) =>
        at === 0 ? [{ size: [1, 1], pixels: [1] }] : [{ link: at - 1 }],
      ),
    }),
  ),
  decoded('cel.ase', () =>
    encodeAseprite({
      ...{ width: 1, height: 1, depth: 32, layers: [{}] },
      frames: [[{ size: [65_535, 65_535], pixels: [1, 2, 3, 4] }]],
    }),
  ),
  decoded('cels.ase', () =>
    encodeAseprite({
      ...{ width: 1, height: 1, depth: 8, palette: [0, 1], layers: Array.from({ length: 4000 }, () => ({})) },
      frames: [
        Array.from({ length: 4000 }, (_, layer) => ({
          layer,
          size: [1, 1] as const,
          raw: true as const,
          pixels: [1],
        })),
      ],
    }),
  ),
  decoded('chunks.wav', () =>
    joined(
      utf8('RIFF'),
      Uint8Array.of(255, 255, 255, 255),
      utf8('WAVE'),
      ...Array.from({ length: 50_000 }, () => utf8('JUNK\0\0\0\0')),
    ),
  ),
  decoded('lines.hex', () => utf8('\n'.repeat(1_000_000))),
  decoded('line.gpl', () => utf8(`GIMP Palette\n${' 0'.repeat(500_000)}`)),
  decoded('blanks.pal', () => utf8(`JASC-PAL\n0100\n1\n${' '.repeat(1_000_000)}x`)),
  bomb('header.bank', nestedHeader, (file) => inspectArchive(memoryAccess(file))),
  bomb(
    'strings.bank',
    () => archiveOf(`{"assets":[${'"",'.repeat(100_000)}""]}`),
    (file) => inspectArchive(memoryAccess(file)),
  ),
  declared(() => '['.repeat(100_000)),
  declared(() => `{"a":${'{"a":'.repeat(60)}1${'}'.repeat(61)}`),
  declared(() => `{${'"name":1,'.repeat(10_000)}"a":1}`),
  declared(() => `{"inputs":{"sprites":[${'"../x.png",'.repeat(3000)}"x"]}}`),
  declared(() => `"${'\\u0000'.repeat(50_000)}`),
  declared(
    () =>
      `{"output":{"format":"GLYPH/indexed_v1","pipeline":{"palettes":[${'{"index":0,"palette":{"originalArgb8888":[1e99]}},'.repeat(500)}0]}}}`,
  ),
];

function nestedHeader(): Uint8Array {
  return archiveOf(`{"assets":${'['.repeat(200_000)}`);
}

function archiveOf(header: string): Uint8Array {
  const json = utf8(header);
  const payloadOffset = Math.ceil((32 + json.length) / 16) * 16;
  const prelude = encodePrelude({
    headerLength: json.length,
    headerCrc32: 0,
    payloadOffset,
    payloadLength: 0,
  });
  return Buffer.concat([prelude, json, new Uint8Array(payloadOffset - 32 - json.length)]);
}
