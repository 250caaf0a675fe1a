/** Aseprite files as inputs of a build, and images among files that are taken as they are. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodeIndexedPng } from '../packer/images/encode-png.ts';
import { encodeAseprite } from './support/encode-aseprite.ts';
import { cli } from './support/run-cli.ts';
import { declaration, readJson, tempProject } from './support/temp-project.ts';

const PALETTE = [0, 0xffff0000, 0xff00ff00];

it('builds the same glyphs of an Aseprite file as of the sheet that it is', async () => {
  const frames = [1, 2].map((index) => [{ size: [8, 8] as const, pixels: new Array(64).fill(index) }]);
  const ase = encodeAseprite({ width: 8, height: 8, depth: 8, palette: PALETTE, layers: [{}], frames });
  const pixels = Uint8Array.from({ length: 128 }, (_, at) => (at < 64 ? 1 : 2));
  const png = encodeIndexedPng({ width: 8, height: 16, pixels, palette: Uint32Array.from(PALETTE) });
  const [ours, theirs] = [await built({ 'hero.aseprite': ase }), await built({ 'hero.png': png })];
  expect(ours.sha256).toBe(theirs.sha256);
  expect(ours.decoded_size).toBe(theirs.decoded_size);
});

it('builds images among files as they are', async () => {
  const png = encodeIndexedPng({
    width: 8,
    height: 8,
    pixels: new Uint8Array(64),
    palette: Uint32Array.from(PALETTE),
  });
  const project = tempProject({
    'a/asset.json': declaration({ inputs: { files: ['x.png'] } }),
    'a/x.png': png,
  });
  expect((await cli(project, 'build')).status).toBe(0);
});

async function built(input: Readonly<Record<string, Uint8Array>>) {
  const [[path, bytes]] = Object.entries(input);
  const project = tempProject({
    'a/asset.json': declaration({
      type: 'glyph_bank',
      inputs: { sprites: [path] },
      output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
    }),
    [`a/${path}`]: bytes,
  });
  const { status, stdout, stderr } = await cli(project, 'build');
  expect(status, stdout + stderr).toBe(0);
  return readJson(join(project, 'build/build-report.json')).assets[0];
}
