import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../packer/archive/read-archive.ts';
import { openFile } from '../../packer/node/file-access.ts';
import { encodeAseprite } from '../support/encode-aseprite.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, declaration, readJson, tempProject } from '../support/temp-project.ts';
import { expectedLines } from './expected-lines.ts';

const PRELUDE_SIZE = 32;
const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('a loader in C that was written from the documents', () => {
  if (compiler === undefined) {
    it.skipIf(process.env.CI === undefined)('needs a C compiler: cc, gcc or clang on the PATH', () => {
      expect.unreachable('there is no C compiler on the PATH, and a CI must have one');
    });
    return;
  }

  const workplace = mkdtempSync(join(tmpdir(), 'packwright-loader-'));
  afterAll(() => rmSync(workplace, { recursive: true, force: true }));
  const loader = join(workplace, 'loader');
  beforeAll(() => compileLoader(compiler, loader));
  const load = (file: string) => spawnSync(loader, [file], { encoding: 'utf8', timeout: 20_000 });

  it.each(['as declared', 'NONE', 'LZ4_BLOCK', 'DEFLATE_RAW'])(
    'reads every bank of the sample as Packwright does, with the codec %s',
    async (codec) => {
      const file = await buildSample(codec);
      const { status, stdout, stderr } = load(file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.trimEnd().split('\n')).toEqual(await linesExpectedOf(file));
      expect(stdout.includes('skipped')).toBe(codec === 'as declared');
    },
  );

  it.each(['exact', 'flips'])(
    'reads the maps of a sample whose glyphs are stored once (%s)',
    async (dedupe) => {
      const folder = copyExample('lantern-keep');
      changeCodecs(folder, 'LZ4_BLOCK');
      storeOnce(folder, dedupe);
      expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
      const file = join(folder, 'build/assets.bank');
      const { status, stdout, stderr } = load(file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.trimEnd().split('\n')).toEqual(await linesExpectedOf(file));
      expect(stdout).toMatch(/ glyph_count 32 .* map of 48 cells\n/);
    },
  );

  it('reads frames and animations, with a map and without', async () => {
    const file = await buildAnimated();
    const { status, stdout, stderr } = load(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual(await linesExpectedOf(file));
    expect(stdout.match(/ frames 3 durations 100 80 120\n/g)).toHaveLength(2);
    expect(stdout.match(/ animation "walk" source 0 frames 0 to 2 ping_pong repeat 0\n/g)).toHaveLength(2);
  });

  it('reads the archive that docs/artifact.md spells out', async () => {
    const file = join(workplace, 'document.bank');
    writeFileSync(file, archiveOfTheDocument());
    const { status, stdout } = load(file);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual(await linesExpectedOf(file));
  });

  it.each([
    ['the sample', () => buildSample('as declared')],
    ['animations and maps', () => buildAnimated()],
  ])('refuses a damaged archive with a sentence and never crashes (%s)', async (_, build) => {
    const sound = readFileSync(await build());
    const file = join(workplace, 'damaged.bank');
    for (const { damage, bytes, refused } of damaged(sound)) {
      writeFileSync(file, bytes);
      const { status, signal, stderr } = load(file);
      expect({ damage, signal }).toEqual({ damage, signal: null });
      if (refused || status !== 0)
        expect({ damage, status, stderr }).toEqual({
          damage,
          status: 1,
          stderr: expect.stringMatching(/: .+\n$/),
        });
    }
  });
});

function compileLoader(compiler: string, loader: string): void {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.c'));
  const flags = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-O1', '-o', loader];
  const { status, stderr } = spawnSync(compiler, [...flags, ...sources], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

/** The sample's archive. A `codec` other than `as declared` takes the place of every declared one. */
async function buildSample(codec: string): Promise<string> {
  const folder = copyExample('lantern-keep');
  if (codec !== 'as declared') changeCodecs(folder, codec);
  expect(await cli(folder, 'build')).toMatchObject({ status: 0, stderr: '' });
  return join(folder, 'build/assets.bank');
}

function changeCodecs(folder: string, codec: string): void {
  for (const path of declarationsIn(folder))
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("codec": )"\w+"/, `$1"${codec}"`));
}

function declarationsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('asset.json')).map((name) => join(folder, name));
}

/** Every glyph bank of the sample. */
function storeOnce(folder: string, dedupe: string): void {
  for (const path of declarationsIn(folder)) {
    const declaration = readJson(path);
    if (declaration.type !== 'glyph_bank') continue;
    declaration.output.pipeline = { ...declaration.output.pipeline, dedupe };
    writeFileSync(path, JSON.stringify(declaration));
  }
}

/** Two banks of one animated sheet whose second frame is its first one mirrored. */
async function buildAnimated(): Promise<string> {
  const pixels = (mirror: boolean) =>
    Array.from({ length: 256 }, (_, at) => (at % 16 < 5 === mirror ? 1 : 0));
  const cels = [false, true, false].map((mirror) => [{ size: [16, 16] as const, pixels: pixels(mirror) }]);
  const tags = [
    { name: 'walk', first: 0, last: 2, direction: 2 },
    { name: 'stand', first: 1, last: 1, repeat: 3 },
  ];
  const frames = { palette: [0, 0xffff0000], layers: [{}], frames: cels, durations: [100, 80, 120], tags };
  const sheet = encodeAseprite({ width: 16, height: 16, depth: 8, ...frames });
  const bank = (name: string, dedupe: string) => ({
    [`${name}/asset.json`]: declaration({
      name,
      asset_uuid: `00000000-0000-4000-8000-00000000000${dedupe.length}`,
      type: 'glyph_bank',
      inputs: { sprites: ['hero.aseprite'] },
      output: {
        format: 'GLYPH/indexed_v1',
        codec: 'NONE',
        metadata: { tile_size: 8 },
        pipeline: { dedupe },
      },
    }),
    [`${name}/hero.aseprite`]: sheet,
  });
  const folder = tempProject({ ...bank('plain', 'none'), ...bank('mapped', 'flips') });
  expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
  return join(folder, 'build/assets.bank');
}

async function linesExpectedOf(file: string): Promise<string[]> {
  const access = await openFile(file);
  try {
    return await expectedLines(await readArchive(access));
  } finally {
    await access.close();
  }
}

function archiveOfTheDocument(): Buffer {
  const page = readFileSync(join(import.meta.dirname, '../../docs/artifact.md'), 'utf8');
  const dump = /```hex archive\n(.*?)```/s.exec(page)?.[1] ?? '';
  const lines = dump.trimEnd().split('\n');
  return Buffer.from(lines.map((line) => line.slice(6, 53).replaceAll(' ', '')).join(''), 'hex');
}

interface Damaged {
  readonly damage: string;
  readonly bytes: Uint8Array;
  /** Whether the document asks every loader to notice; else the change may be one that does not matter. */
  readonly refused: boolean;
}

function* damaged(sound: Buffer): Generator<Damaged> {
  const headerLength = sound.readUInt32LE(8);
  for (const length of [0, 1, 31, 32, 100, PRELUDE_SIZE + headerLength, sound.length - 1])
    yield { damage: `cut to ${length} bytes`, bytes: sound.subarray(0, length), refused: true };
  yield { damage: 'one byte more', bytes: Buffer.concat([sound, Buffer.alloc(1)]), refused: true };
  for (let bit = 0; bit < PRELUDE_SIZE * 8; bit += 3)
    yield { damage: `bit ${bit} of the prelude`, bytes: flipped(sound, bit), refused: true };
  for (let at = PRELUDE_SIZE; at < PRELUDE_SIZE + headerLength; at += 97) {
    const bytes = flipped(sound, at * 8 + (at % 8));
    yield { damage: `byte ${at} of the header`, bytes, refused: true };
    yield { damage: `byte ${at} of the header, with a new CRC-32`, bytes: withCrc(bytes), refused: false };
  }
  for (let at = PRELUDE_SIZE + headerLength; at < sound.length; at += 2999)
    yield { damage: `byte ${at} of the payloads`, bytes: flipped(sound, at * 8 + (at % 8)), refused: false };
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] ^= 1 << (bit & 7);
  return copy;
}

function withCrc(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(crc32(copy.subarray(PRELUDE_SIZE, PRELUDE_SIZE + copy.readUInt32LE(8))), 12);
  return copy;
}
