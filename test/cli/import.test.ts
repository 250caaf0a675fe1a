import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeIndexedPng, encodeRgbaPng } from '../../packer/images/encode-png.ts';
import { encodeWav } from '../../packer/sounds/encode-wav.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, readJson, tempProject, writeFiles } from '../support/temp-project.ts';
import { chunk, fmt, riff } from '../support/wav-bytes.ts';

describe('what is imported checks clean and builds', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[], RegExp]>([
    [
      'an indexed sheet',
      { 'hero.png': indexed(48, 64) },
      ['hero'],
      /^hero, a glyph_bank: 12 glyphs of 16 × 16 pixels, the image palette of 3 colours \(guessed, or else 48 glyphs of 8 × 8 pixels\)$/m,
    ],
    [
      'a true-colour sheet',
      { 'sky.png': trueColor(16, 8, 255) },
      ['sky'],
      /glyph_bank: 2 glyphs of 8 × 8 pixels, 1 palette/,
    ],
    [
      'several sheets',
      { 'hero_walk.png': indexed(16, 16), 'hero_idle.png': indexed(8, 8) },
      ['hero'],
      /5 glyphs of 8 × 8/,
    ],
    [
      'a sheet with its palette',
      { 'hero.png': indexed(8, 8), 'hero.pal': PALETTE_FILE },
      ['hero'],
      /the palettes of 1 file/,
    ],
    [
      'a sound',
      { 'jump.wav': wav(22_050) },
      ['jump'],
      /^jump, a sound_bank: 1 sound, 22050 Hz, mono \(guessed\)$/m,
    ],
    [
      'sounds of two rates',
      { 'a.wav': wav(22_050), 'b.wav': wav(44_100) },
      ['a'],
      /44100 Hz, to which some are resampled, mono/,
    ],
    [
      'a palette alone, as a file',
      { 'hero.pal': PALETTE_FILE },
      ['hero'],
      /data_bank: 1 file of 36 B, as they are/,
    ],
    [
      'files of several sorts, one asset each',
      { 'hero.png': indexed(8, 8), 'jump.wav': wav(8000), 'notes.txt': 'do re mi' },
      ['hero', 'jump', 'notes'],
      /nothing to report in 3 files/,
    ],
  ])('%s', async (_, files, names, says) => {
    const folder = tempProject(files);
    const run = await cli(folder, 'import', ...Object.keys(files));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(says);
    expect(readdirSync(join(folder, 'assets')).sort()).toEqual(names);
    expect((await cli(folder, 'check')).stdout).toMatch(/^nothing to report in \d files?\n$/);
    expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
  });
});

it.each<[string, Uint8Array, string]>([
  ['of no whole glyphs', indexed(20, 17), 'error[content/sheet-size]: ‘odd.png’ is 20 × 17 pixels'],
])('imports an image %s, and says what is wrong with it', async (_, bytes, says) => {
  const folder = tempProject({ 'odd.png': bytes });
  const run = await cli(folder, 'import', 'odd.png');
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(says);
  expect(readdirSync(join(folder, 'assets/odd')).sort()).toEqual(['asset.json', 'odd.png']);
});

it.each([
  ['soft edges', trueColor(16, 8, 128)],
  ['more colours than a palette holds', manyColors(16, 8)],
])('reduces the colours of an image with %s, and says so', async (_, bytes) => {
  const folder = tempProject({ 'sky.png': bytes });
  const run = await cli(folder, 'import', 'sky.png');
  expect(run.stdout).toMatch(/(soft edges|more colours than palettes hold): reduced to 60 colours/);
  expect(run.status).toBe(0);
  expect(readJson(folder, 'assets/sky/asset.json').output.pipeline).toEqual({
    derive_palettes: true,
    quantize: { colors: 60 },
  });
});

it('warns of a sound that is clipped, which is no error', async () => {
  const loud = riff([
    fmt({ tag: 3, bits: 32 }),
    chunk('data', [...new Uint8Array(Float32Array.of(0, 2).buffer)]),
  ]);
  const run = await cli(tempProject({ 'boom.wav': loud }), 'import', 'boom.wav');
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('warning[content/clipped-sound]: ‘boom.wav’ is too loud and gets clipped');
});

describe('where it comes to lie', () => {
  it('is the folder where the project has its assets, as the others are', async () => {
    const folder = copyExample('lantern-keep');
    writeFileSync(join(folder, 'imp.png'), indexed(32, 32));
    const run = await cli(folder, 'import', 'imp.png', '--json');
    const [asset] = JSON.parse(run.stdout).assets;
    expect(asset.root).toMatch(/^assets\/.*imp$/);
    expect((await cli(folder, 'check')).status).toBe(0);
  });

  it('is where the files have a folder of the project to themselves', async () => {
    const folder = tempProject({
      'art/hero/walk.png': indexed(16, 16),
      'art/hero/idle.png': indexed(16, 16),
    });
    const run = await cli(folder, 'import', 'art/hero/walk.png', 'art/hero/idle.png');
    expect(run.stdout).toContain('art/hero/walk.png stays where it is\n');
    expect(readdirSync(join(folder, 'art/hero')).sort()).toEqual(['asset.json', 'idle.png', 'walk.png']);
    expect(readJson(folder, 'art/hero/asset.json')).toMatchObject({
      name: 'hero',
      inputs: { sprites: ['walk.png', 'idle.png'] },
    });
  });

  it.each<[string, readonly string[], string]>([
    ['the folder that is asked for', ['--into', 'game/art'], 'game/art/walk'],
    ['a folder of the name that is asked for', ['--into', '.', '--name', 'hero'], 'hero'],
  ])('is %s', async (_, options, root) => {
    const folder = tempProject({ 'art/hero/walk.png': indexed(16, 16) });
    expect(await cli(folder, 'import', 'art/hero/walk.png', ...options)).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, root)).sort()).toEqual(['asset.json', 'walk.png']);
    expect(readdirSync(join(folder, 'art/hero'))).toEqual(['walk.png']);
  });

  it('is another name where one is taken', async () => {
    const folder = tempProject({ 'hero.png': indexed(16, 16) });
    await cli(folder, 'import', 'hero.png');
    expect(await cli(folder, 'import', 'hero.png')).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'assets')).sort()).toEqual(['hero', 'hero_2']);
  });
});

it('says what it would make and makes nothing, with --dry-run', async () => {
  const folder = tempProject({ 'odd.png': indexed(20, 17) });
  const run = await cli(folder, 'import', 'odd.png', '--dry-run');
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^would write assets\/odd\/odd\.png\nwould write assets\/odd\/asset\.json\n/);
  expect(run.stdout).toContain('--> assets/odd/asset.json:');
  expect(readdirSync(folder)).toEqual(['odd.png']);
});

it('tells scripts the same in JSON, whether it is made or not', async () => {
  const folder = tempProject({ 'odd.png': indexed(20, 17) });
  const dry = JSON.parse((await cli(folder, 'import', 'odd.png', '--json', '--dry-run')).stdout);
  const made = JSON.parse((await cli(folder, 'import', 'odd.png', '--json')).stdout);
  expect(made).toEqual({ ...dry, dry_run: false });
  expect(made).toMatchObject({
    assets: [
      {
        name: 'odd',
        type: 'glyph_bank',
        root: 'assets/odd',
        in_place: false,
        inputs: ['odd.png'],
        other_guesses: [],
      },
    ],
    findings: [{ code: 'content/sheet-size', file: 'assets/odd/asset.json' }],
  });
});

it('takes everything as it is for a data bank', async () => {
  const folder = tempProject({ 'hero.png': 'no PNG at all', 'a.pal': 'nor a palette' });
  expect(await cli(folder, 'import', 'hero.png', 'a.pal', '--type', 'data_bank')).toMatchObject({
    status: 0,
  });
  expect(readJson(folder, 'assets/hero/asset.json').inputs).toEqual({ files: ['hero.png', 'a.pal'] });
});

it('makes nothing of anything where one file is damaged', async () => {
  const folder = tempProject({ 'hero.png': indexed(8, 8), 'cut.png': indexed(8, 8).subarray(0, 40) });
  const run = await cli(folder, 'import', 'hero.png', 'cut.png');
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^error: ‘cut.png’ cannot be read: the file ends .*\n$/);
  const { assets, broken } = JSON.parse((await cli(folder, 'import', 'cut.png', '--json')).stdout);
  expect([assets.length, broken.length]).toEqual([0, 1]);
  expect(readdirSync(folder).sort()).toEqual(['cut.png', 'hero.png']);
});

describe('refuses, and leaves all as it was', () => {
  it.each<[string, readonly string[], number, RegExp]>([
    ['no file', [], 2, /^error: missing required argument 'files'\n/],
    [
      'what is not there',
      ['nope.png'],
      2,
      /there is no file ‘nope.png’: name what to import, as in packwright import hero.png\n/,
    ],
    [
      'a folder',
      ['art'],
      2,
      /‘art’ is a folder: name the files in it, as in packwright import art\/\*\.png\n/,
    ],
    ['a type that there is not', ['hero.png', '--type', 'glyph_banc'], 2, /did you mean ‘glyph_bank’\?\n/],
    [
      'a type that takes no such file',
      ['hero.png', '--type', 'sound_bank'],
      2,
      /‘hero.png’ is nothing that a sound_bank is made of: it takes ‘.wav’, as in /,
    ],
    ['what can be no name', ['hero.png', '--name', '../x'], 2, /cannot be a name/],
    [
      'a name that an asset has',
      ['hero.png', '--name', 'old'],
      2,
      /another asset of this project is called ‘old’\n/,
    ],
    ['a name that a folder has', ['hero.png', '--name', 'art', '--into', '.'], 2, /a folder ‘art’ already/],
    [
      'one name for two assets',
      ['hero.png', 'jump.wav', '--name', 'x'],
      2,
      /make 2 assets \(glyph_bank and sound_bank\)/,
    ],
    [
      'an asset root to put it into',
      ['hero.png', '--into', 'assets/old'],
      2,
      /‘assets\/old’ is an asset root/,
    ],
    [
      'a folder where no assets are looked for',
      ['hero.png', '--into', 'node_modules/x'],
      2,
      /no assets are looked for in ‘node_modules\/x’/,
    ],
    ['a file for a folder', ['hero.png', '--into', 'jump.wav/x'], 3, /^error: cannot /],
  ])('%s', async (_, args, status, says) => {
    const folder = tempProject({
      'hero.png': indexed(8, 8),
      'jump.wav': wav(8000),
      'art/a.txt': 'a',
      'b.txt': 'b',
    });
    await cli(folder, 'import', 'b.txt', '--name', 'old');
    const before = readdirSync(folder, { recursive: true });
    const run = await cli(folder, 'import', ...args);
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('to write over a declaration that it did not see', async () => {
    const folder = tempProject({
      'art/hero/walk.png': indexed(16, 16),
      'packwright.json': '{ "schema_version": 1, "exclude": ["art"] }',
    });
    writeFiles(folder, { 'art/hero/asset.json': 'mine' });
    mkdirSync(join(folder, 'assets'));
    await cli(folder, 'import', 'art/hero/walk.png');
    expect(readFileSync(join(folder, 'art/hero/asset.json'), 'utf8')).toBe('mine');
  });
});

const PALETTE_FILE = 'JASC-PAL\r\n0100\r\n2\r\n0 0 0\r\n255 0 0\r\n\n';

function indexed(width: number, height: number): Uint8Array {
  const palette = Uint32Array.from([0, 0xffff0000, 0xff00ff00]);
  return encodeIndexedPng({ width, height, pixels: new Uint8Array(width * height).fill(1), palette });
}

/** A few colours, the first pixel of that alpha. */
/** Every pixel another colour. */
function manyColors(width: number, height: number): Uint8Array {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * 37) & 255,
  );
  return encodeRgbaPng({ width, height, rgba });
}

function trueColor(width: number, height: number, alpha: number): Uint8Array {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : ((at >> 2) % 5) * 40,
  );
  rgba[3] = alpha;
  return encodeRgbaPng({ width, height, rgba });
}

function wav(sampleRate: number): Uint8Array {
  return encodeWav({ sampleRate, channels: 1, samples: new Int16Array(20) });
}
