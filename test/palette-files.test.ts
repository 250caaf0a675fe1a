/** Palettes that were extracted, taken as inputs of another build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { argb8888Of, rgb565Of } from '../contract/color.ts';
import { encodeIndexedPng } from '../packer/images/encode-png.ts';
import { cli } from './support/run-cli.ts';
import { declaration, readJson, tempProject } from './support/temp-project.ts';

/** One more than most of the formats hold in a file. */
const COUNT = 17;

/** Words of all kinds: 16 a palette. */
const WORDS = Array.from({ length: COUNT }, (_, palette) =>
  Array.from({ length: 16 }, (_, entry) => (palette * 3853 + entry * 4093) % 0x10000),
);

it.each(['jasc', 'gpl', 'hex', 'act', 'png'])(
  'gives the same palettes from what extract writes as %s',
  async (as) => {
    const declared = await extracted({ pipeline: { palettes: WORDS.map(declaredPalette) } }, {}, as);
    const files = Object.fromEntries(
      declared.files
        .filter((name) => name.startsWith('palettes'))
        .filter((name) => name !== 'palettes.json')
        .map((name) => [name, readFileSync(join(declared.folder, name))]),
    );
    expect(Object.keys(files).length).toBe(as === 'gpl' || as === 'hex' ? 1 : 2);
    const again = await extracted({ inputs: { palettes: Object.keys(files) } }, files, as);
    expect(again.words).toEqual(WORDS);
    expect(declared.words).toEqual(WORDS);
  },
);

interface Change {
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
  readonly pipeline?: Readonly<Record<string, unknown>>;
}

/** Builds an asset of one indexed sheet, changed so, and extracts it. */
async function extracted(
  { inputs = {}, pipeline = {} }: Change,
  files: Readonly<Record<string, Uint8Array>>,
  as: string,
) {
  const palette = Uint32Array.from(WORDS[0], argb8888Of);
  const sheet = encodeIndexedPng({ width: 8, height: 8, pixels: new Uint8Array(64).fill(1), palette });
  const project = tempProject({
    'a/asset.json': declaration({
      name: 'hero',
      type: 'glyph_bank',
      inputs: { sprites: ['sheet.png'], ...inputs },
      output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 }, pipeline },
    }),
    'a/sheet.png': sheet,
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`a/${name}`, bytes])),
  });
  const build = await cli(project, 'build');
  expect(build.status, build.stdout + build.stderr).toBe(0);
  const { stdout } = await cli(project, 'extract', '--palettes', `json,${as}`);
  const folder = join(project, 'extracted/hero');
  const list: { palette: { convertedRgb565: number[] } }[] = readJson(folder, 'palettes.json');
  const names = stdout
    .trim()
    .replace(/^[^:]*: /, '')
    .split(', ');
  return { folder, files: names, words: list.map(({ palette }) => palette.convertedRgb565) };
}

function declaredPalette(words: readonly number[], index: number) {
  const originalArgb8888 = words.map(argb8888Of);
  return { index, palette: { originalArgb8888, convertedRgb565: originalArgb8888.map(rgb565Of) } };
}
