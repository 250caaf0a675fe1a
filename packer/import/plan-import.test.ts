import { expect, it } from 'vitest';
import { encodeAseprite } from '../../test/support/encode-aseprite.ts';
import { encodeIndexedPng, encodeRgbaPng } from '../images/encode-png.ts';
import { encodeWav } from '../sounds/encode-wav.ts';
import { type ImportPlace, type ImportPlan, planImport } from './plan-import.ts';
import type { ImportSource } from './sort-sources.ts';

const PALETTE = [0, 0xffff0000, 0xff00ff00];

it.each<[string, readonly [number, number], readonly number[], readonly number[]]>([
  ['the usual size first', [48, 64], [], [16, 8]],
  ['a strip as high as a glyph', [64, 8], [], [8]],
  ['a lone glyph of the largest size', [32, 32], [], [32, 16, 8]],
  ['only what divides', [40, 24], [], [8]],
  ['what other assets have', [32, 64], [32, 32, 8], [32, 8, 16]],
])('guesses the tile size: %s', async (_, [width, height], others, sizes) => {
  const plan = await planned([source('hero.png', indexed(width, height))], {
    others: () => others.map((tile_size) => ({ tile_size })),
  });
  const found = plan.ways.map(({ assets: [asset] }) => declarationOf(asset).output.metadata.tile_size);
  expect(found).toEqual(sizes);
  expect(findings(plan)).toEqual([]);
});

it('takes the palette of an indexed image over, up to what glyphs can have', async () => {
  const palette = Array.from({ length: 40 }, (_, n) => (n === 0 ? 0 : 0xff000000 + n));
  const plan = await planned([source('hero.png', indexed(16, 16, palette))]);
  const { pipeline } = declarationOf(plan.ways[0]?.assets[0]).output;
  expect(pipeline.palettes).toHaveLength(1);
  expect(pipeline.palettes[0].palette.originalArgb8888).toEqual(palette.slice(0, 16));
  expect(plan.ways[0]?.assets[0]?.words).toEqual([
    '1 glyph of 16 × 16 pixels',
    'the image palette of 16 colours',
  ]);
});

it.each<[string, readonly (readonly number[])[], number]>([
  ['one palette', [shades(3), shades(5)], 1],
  ['two where the colours are too many for one', [shades(15), shades(12, 100)], 2],
  ['as few as overlaps allow', [shades(10), shades(10, 5), shades(10, 100), shades(8, 102)], 2],
])('makes palettes for true colours: %s', async (_, glyphs, palettes) => {
  const plan = await planned([source('sky.png', trueColor(glyphs))]);
  const [way] = plan.ways;
  expect(declarationOf(way?.assets[0]).output.pipeline.palettes).toHaveLength(palettes);
  expect(way?.assets[0]?.findings).toEqual([]);
});

it('tells what the rules will find in an image of no whole glyphs', async () => {
  const plan = await planned([source('odd.png', indexed(20, 16))]);
  expect(plan.ways[0]?.assets[0]?.findings.map(({ message }) => message).join()).toMatch(/20 × 16/);
});

it('reduces the colours of an image with a glyph of too many', async () => {
  const plan = await planned([source('sky.png', trueColor([shades(16)]))]);
  const [asset] = plan.ways[0]?.assets ?? [];
  expect(asset?.words).toContain('more colours than palettes hold: reduced to 60 colours');
  expect(asset?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), '‘a.png’ cannot be read: the file is empty'],
  ['another format', new TextEncoder().encode('GIF89a, it says'), 'does not begin with the signature'],
  ['a file that is cut off', indexed(16, 16).subarray(0, 50), '‘a.png’ cannot be read: '],
])('says why %s cannot be imported', async (_, bytes, says) => {
  const plan = await planned([source('a.png', bytes)]);
  expect(plan.ways).toEqual([]);
  expect(plan.broken.join()).toContain(says);
});

it('knows a file by its content where its name says nothing', async () => {
  const plan = await planned([source('hero', indexed(8, 8)), source('jump.snd', wav(1))]);
  expect(plan.ways[0]?.assets.map(({ type, inputs }) => [type, inputs.map(({ path }) => path)])).toEqual([
    ['glyph_bank', ['hero.png']],
    ['sound_bank', ['jump.snd.wav']],
  ]);
});

it('takes Aseprite files as they are, their frames as glyphs of one sheet', async () => {
  const cel = { size: [16, 16], pixels: new Array(256).fill(1) } as const;
  const file = { width: 16, height: 16, depth: 8, palette: PALETTE, layers: [{}] } as const;
  const bytes = encodeAseprite({ ...file, frames: [[cel], [{ link: 0 }], [cel]] });
  const plan = await planned([source('hero.aseprite', bytes), source('hero', bytes)]);
  const [asset] = plan.ways[0]?.assets ?? [];
  expect(asset?.words[0]).toBe('6 glyphs of 16 × 16 pixels');
  expect(asset?.inputs.map(({ path }) => path)).toEqual(['hero.aseprite', 'hero.ase']);
  expect(findings(plan)).toEqual([]);
});

it('puts files of a sort into one asset, or each into its own', async () => {
  const plan = await planned([
    source('hero_walk.png', indexed(16, 16)),
    source('hero_idle.png', indexed(16, 16)),
    source('jump.wav', wav(1)),
    source('door.wav', wav(2)),
    source('keep.txt', new TextEncoder().encode('who goes there')),
  ]);
  expect(plan.ways.map(outline)).toEqual([
    ['hero assets/hero 2', 'jump assets/jump 2', 'keep assets/keep 1'],
    [
      'hero_walk assets/hero_walk 1',
      'hero_idle assets/hero_idle 1',
      'jump assets/jump 1',
      'door assets/door 1',
      'keep assets/keep 1',
    ],
  ]);
  expect(declarationOf(plan.ways[0]?.assets[1]).output.metadata).toEqual({ sample_rate: 8000, channels: 2 });
  expect(findings(plan)).toEqual([]);
});

it.each<[string, Partial<ImportPlace>, readonly string[]]>([
  ['is free', {}, ['hero assets/hero 1']],
  ['an asset has', { names: new Set(['hero', 'hero_2']) }, ['hero_3 assets/hero_3 1']],
  ['a folder has', { isFree: async (root) => root !== 'assets/hero' }, ['hero_2 assets/hero_2 1']],
  ['is wanted otherwise', { name: 'knight' }, ['knight assets/knight 1']],
])('names an asset after its file where the name %s', async (_, place, expected) => {
  const plan = await planned([source('hero.png', indexed(8, 8), 'in')], place);
  expect(outline(plan.ways[0])).toEqual(expected);
});

it('tells files of one name apart', async () => {
  const plan = await planned([source('a.png', indexed(8, 8), 'x'), source('A.png', indexed(8, 8), 'y')]);
  expect(plan.ways[0]?.assets[0]?.inputs.map(({ path }) => path)).toEqual(['a.png', 'A_2.png']);
});

it.each<['alone' | 'shared' | 'never', readonly string[]]>([
  ['alone', ['art/hero', 'assets/hero']],
  ['shared', ['assets/walk', 'art/hero']],
  ['never', ['assets/walk']],
])('makes an asset root of a folder that the files have %s', async (fit, roots) => {
  const plan = await planned([source('walk.png', indexed(8, 8), 'art/hero')], { rootAt: async () => fit });
  expect(plan.ways.map(({ assets: [asset] }) => asset?.root)).toEqual(
    fit === 'alone' ? ['art/hero', 'assets/walk'] : roots,
  );
  const inPlace = plan.ways.find(({ assets: [asset] }) => asset?.root === 'art/hero');
  expect(inPlace?.assets[0]?.inputs.map(({ isCopied }) => isCopied) ?? [false]).toEqual([false]);
});

function planned(sources: readonly ImportSource[], place: Partial<ImportPlace> = {}): Promise<ImportPlan> {
  return planImport(sources, {
    folder: 'assets',
    name: undefined,
    names: new Set(),
    isFree: async () => true,
    rootAt: async () => 'never',
    others: () => [],
    newUuid: () => '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53',
    ...place,
  });
}

function source(name: string, bytes: Uint8Array, folder?: string): ImportSource {
  return { name, folder, bytes };
}

function indexed(width: number, height: number, palette: readonly number[] = PALETTE): Uint8Array {
  const pixels = new Uint8Array(width * height).fill(1);
  return encodeIndexedPng({ width, height, pixels, palette: Uint32Array.from(palette) });
}

/** 8 × 8 glyphs in a row, each of these colours. */
function trueColor(glyphs: readonly (readonly number[])[]): Uint8Array {
  const width = glyphs.length * 8;
  const rgba = new Uint8Array(width * 8 * 4);
  for (const [glyph, colors] of glyphs.entries()) {
    for (let pixel = 0; pixel < 64; pixel++) {
      const color = colors[pixel % colors.length] ?? 0;
      const at = ((pixel >> 3) * width + glyph * 8 + (pixel & 7)) * 4;
      rgba.set([(color >>> 16) & 255, (color >>> 8) & 255, color & 255, 255], at);
    }
  }
  return encodeRgbaPng({ width, height: 8, rgba });
}

function shades(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, n) => (from + n) * 0x10101);
}

function wav(channels: 1 | 2): Uint8Array {
  return encodeWav({ sampleRate: 8000, channels, samples: new Int16Array(8) });
}

function declarationOf(asset: { readonly declaration: string } | undefined) {
  return JSON.parse(asset?.declaration ?? '{}');
}

function findings({ ways }: ImportPlan): readonly string[] {
  return ways.flatMap(({ assets }) => assets.flatMap((asset) => asset.findings.map(({ code }) => code)));
}

function outline(way: ImportPlan['ways'][number] | undefined): readonly string[] {
  return way?.assets.map(({ name, root, inputs }) => `${name} ${root} ${inputs.length}`) ?? [];
}
