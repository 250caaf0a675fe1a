import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndexedImage, TrueColorImage } from '../../formats/decoded-input.ts';
import type { UnpackedImage } from '../../formats/format.ts';
import { decodeByExtension } from '../../packer/decode-input.ts';
import { decodeWav } from '../../packer/sounds/decode-wav.ts';
import { pixelDifference } from '../support/pixel-difference.ts';
import { cli } from '../support/run-cli.ts';
import { copyExample, readJson, tempFolder } from '../support/temp-project.ts';

/** Declared inputs of the sample by asset name, with the files that extract writes for them, in order. */
interface SampleAsset {
  readonly name: string;
  readonly root: string;
  readonly type: string;
  readonly inputs: readonly string[];
}

/** What the declarations of these ask for changes them: fewer colours, another rate. */
const CONVERTED = new Set(['mural', 'bells']);

describe('the sample game, extracted', () => {
  it('gives back every sheet pixel for pixel, every sound sample for sample, every blob byte for byte', async () => {
    const folder = copyExample('lantern-keep');
    await cli(folder, 'build');
    expect(await cli(folder, 'extract', '--out', 'out')).toMatchObject({ status: 0, stderr: '' });
    let compared = 0;
    for (const asset of sampleAssets(folder).filter(({ name }) => !CONVERTED.has(name))) {
      for (const [position, input] of asset.inputs.entries()) {
        compareInput(
          join(folder, asset.root, input),
          extractedPath(join(folder, 'out', asset.name), asset, { position, input }),
        );
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(22);
  });
});

describe('packwright extract', () => {
  it('takes only the assets named, and refuses one that is not there', async () => {
    const folder = copyExample('lantern-keep');
    await cli(folder, 'build');
    expect((await cli(folder, 'extract', '--asset', 'font')).stdout).toMatch(/^extracted\/font: [^\n]+\n$/);
    expect(await cli(folder, 'extract', '--asset', 'fonts')).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes palettes as what is asked for, and refuses what they cannot be', async () => {
    const folder = copyExample('lantern-keep');
    await cli(folder, 'build');
    const extract = (list: string) => cli(folder, 'extract', '--asset', 'font', '--palettes', list);
    expect((await extract('gpl, HEX,gpl')).stdout).toMatch(/, palettes\.gpl, palettes\.hex\n$/);
    expect(await extract('gpl,psd')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('‘psd’: json, jasc, gpl, hex, act, png can be'),
    });
  });
});

describe('packwright inspect', () => {
  it('says that there is no archive yet', async () => {
    const run = await cli(tempFolder(), 'inspect');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/there is no archive at build\/assets\.bank: build the project first/);
  });

  it('prints the header, and with it nothing of pipeline, build, paths or uuids', async () => {
    const project = copyExample('lantern-keep');
    await cli(project, 'build');
    const { stdout } = await cli(project, 'inspect', '--json');
    expect(JSON.parse(stdout).assets).toHaveLength(21);
    const leaks = secrets(project).filter((secret) => stdout.includes(JSON.stringify(secret)));
    expect(leaks).toEqual([]);
    expect(stdout).not.toMatch(
      /pipeline|originalArgb8888|gradients|asset_uuid|\.png|\.wav|[0-9a-f]{8}-[0-9a-f]{4}-/,
    );
  });

  it('counts what each bank holds', async () => {
    const project = copyExample('lantern-keep');
    const path = join(project, 'assets/enemies/bat/asset.json');
    const { output, ...rest } = readJson(path);
    writeFileSync(path, JSON.stringify({ ...rest, output: { ...output, pipeline: { dedupe: 'flips' } } }));
    await cli(project, 'build');
    const { stdout } = await cli(project, 'inspect');
    expect(stdout).toMatch(/ bat .* 3 glyphs, 4 cells, 1 palette /);
    expect(stdout).toMatch(/ font .* 96 glyphs, 3 palettes /);
    expect(stdout).toMatch(/ effects .* 5 sounds/);
  });

  it.each([
    ['empty', () => new Uint8Array(0)],
    ['cut off', (archive: Uint8Array) => archive.subarray(0, archive.length - 1)],
    ['damaged', (archive: Uint8Array) => archive.with(40, archive[40] ^ 1)],
    ['no archive', () => new TextEncoder().encode('hello world, this is no archive at all')],
  ])('says in one sentence that an archive is %s', async (_, damage) => {
    const project = copyExample('lantern-keep');
    await cli(project, 'build');
    const path = join(project, 'build/assets.bank');
    writeFileSync(path, damage(readFileSync(path)));
    const run = await cli(project, 'inspect');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^error: build\/assets\.bank cannot be read: [^\n]+\n$/);
  });
});

function sampleAssets(folder: string): SampleAsset[] {
  const { assets } = readJson(folder, 'build/build-report.json');
  return assets.map(({ asset_name, root }: { asset_name: string; root: string }) => {
    const { type, inputs } = readJson(folder, root, 'asset.json');
    // Palettes come out as palettes, not as the files that they came in.
    const { palettes: _, ...sources } = inputs;
    return { name: asset_name, root, type, inputs: Object.values(sources).flat() };
  });
}

function extractedPath(
  folder: string,
  { type }: SampleAsset,
  { position, input }: { position: number; input: string },
): string {
  if (type === 'glyph_bank') return join(folder, `sheet-${position}.png`);
  const stem = input.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return join(folder, `${stem}.${type === 'sound_bank' ? 'wav' : 'bin'}`);
}

function compareInput(source: string, extracted: string): void {
  const [before, after] = [readFileSync(source), readFileSync(extracted)];
  if (/\.(png|aseprite)$/.test(source))
    expect(pixelDifference(imageIn(before, source), unpackedFrom(after)), source).toBeUndefined();
  // The declaration may give a loop that the source has not.
  else if (source.endsWith('.wav')) expect(decodeWav(after), source).toMatchObject(decodeWav(before));
  else expect(after.equals(before), source).toBe(true);
}

function imageIn(bytes: Uint8Array, path = 'x.png'): IndexedImage | TrueColorImage {
  const image = decodeByExtension(path, bytes);
  if (image.kind === 'indexed' || image.kind === 'true-color') return image;
  throw new Error(image.kind === 'problem' ? image.message : `${path} is no image`);
}

/** What `extract` wrote as a PNG, as what it wrote it from. */
function unpackedFrom(png: Uint8Array): UnpackedImage {
  const image = imageIn(png);
  const { width, height } = image;
  return image.kind === 'indexed'
    ? { width, height, rgba: rgbaOf(image), indices: image.pixels }
    : { width, height, rgba: image.rgba };
}

function rgbaOf({ pixels, palette }: IndexedImage): Uint8Array {
  const rgba = Buffer.alloc(pixels.length * 4);
  for (const [pixel, index] of pixels.entries()) {
    const argb = palette[index];
    rgba.writeUInt32BE(((argb << 8) | (argb >>> 24)) >>> 0, pixel * 4);
  }
  return rgba;
}

/** Everything in the declarations that must not reach the runtime. */
function secrets(folder: string): string[] {
  return sampleAssets(folder).flatMap(({ root }) => {
    const { asset_uuid, inputs, build = {}, output } = readJson(folder, root, 'asset.json');
    return [
      asset_uuid,
      ...Object.values(inputs).flat(),
      ...Object.keys(build),
      ...Object.keys(output.pipeline ?? {}),
    ] as string[];
  });
}
