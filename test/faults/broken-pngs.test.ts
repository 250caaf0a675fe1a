import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  chunksOf,
  headerOf,
  PNG_KINDS,
  pngFile,
  randomPng,
  scanlines,
  type TestChunk,
} from '../corpus/png-corpus.ts';
import { declaration, tempProject } from '../support/temp-project.ts';
import { runProgram } from './run-program.ts';

type Breaking = (chunks: readonly TestChunk[], rows: Uint8Array) => readonly TestChunk[] | Uint8Array;

const without =
  (type: string): Breaking =>
  (chunks) =>
    chunks.filter((chunk) => chunk.type !== type);
const misspelt =
  (type: string): Breaking =>
  (chunks) =>
    chunks.map((chunk) => (chunk.type === type ? { ...chunk, crc: 7 } : chunk));
const rowsAs =
  (change: (rows: Uint8Array) => Uint8Array): Breaking =>
  (chunks, rows) =>
    chunks.map((chunk) =>
      chunk.type === 'IDAT' ? { type: 'IDAT', data: deflateSync(change(rows)) } : chunk,
    );
const cut =
  (bytes: number): Breaking =>
  (chunks) =>
    pngFile(chunks).subarray(0, bytes);

/** Ways to break a sound file of any kind. */
const BREAKINGS: Readonly<Record<string, Breaking>> = {
  empty: cut(0),
  'no-signature': (chunks) => pngFile(chunks).subarray(8),
  'cut-in-header': cut(20),
  'cut-in-data': (chunks) => pngFile(chunks).subarray(0, -20),
  'no-data': without('IDAT'),
  'no-end': without('IEND'),
  'header-sum': misspelt('IHDR'),
  'data-sum': misspelt('IDAT'),
  'no-stream': (chunks) =>
    chunks.map((chunk) => (chunk.type === 'IDAT' ? { ...chunk, data: Uint8Array.of(1, 2, 3) } : chunk)),
  'too-few-rows': rowsAs((rows) => rows.subarray(0, -1)),
  'too-many-rows': rowsAs((rows) => Uint8Array.from([...rows, ...new Uint8Array(100_000)])),
  'no-such-filter': rowsAs((rows) => rows.with(0, 5)),
  'two-headers': ([header, ...rest]) => [header, header, ...rest],
  'unknown-chunk': ([header, ...rest]) => [header, { type: 'ABCD', data: new Uint8Array(3) }, ...rest],
};

it('one finding with a place for each of the broken images of every kind', async () => {
  const files: Record<string, string | Uint8Array> = { 'packwright.json': '{ "schema_version": 1 }\n' };
  const roots: string[] = [];
  for (const [number, kind] of PNG_KINDS.entries())
    for (const interlaced of [false, true])
      for (const [name, breaking] of Object.entries(BREAKINGS)) {
        const png = randomPng(
          { ...kind, width: 8, height: 8, interlaced, filter: (row) => row % 5 },
          number + 1,
        );
        const broken = breaking(chunksOf(png), scanlines(png));
        const root = `color_${kind.colorType}_${kind.depth}_${interlaced ? 'interlaced' : 'plain'}_${name.replaceAll('-', '_')}`;
        files[`${root}/sheet.png`] = broken instanceof Uint8Array ? broken : pngFile(broken);
        files[`${root}/asset.json`] = glyphBank(root, roots.push(root));
      }
  const { status, stdout, stderr } = await runProgram(tempProject(files), ['check', '--json']);
  expect([status, stderr]).toEqual([1, '']);
  const findings: { file: string; line: number; severity: string; code: string; message: string }[] =
    JSON.parse(stdout).findings;
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file }) => file.replace('/asset.json', ''))).toEqual(roots.toSorted());
  for (const { code, line, message } of errors) {
    expect(code).toMatch(/^content\/(unreadable-input|unsupported-encoding|input-too-large)$/);
    expect([line, message]).toEqual([8, expect.stringContaining('sheet.png')]);
  }
});

it('and none for the sound ones', async () => {
  const files: Record<string, string | Uint8Array> = { 'packwright.json': '{ "schema_version": 1 }\n' };
  for (const [number, kind] of PNG_KINDS.entries()) {
    const name = `color_${kind.colorType}_${kind.depth}`;
    const one = randomPng({ ...kind, width: 8, height: 8, interlaced: number % 2 > 0, filter: () => 0 }, 1);
    // A black picture, of which any palette can be made.
    const png = { ...one, samples: one.samples.map((_, at) => opaque(kind, at)), palette: new Uint8Array(6) };
    files[`${name}/sheet.png`] = pngFile(
      chunksOf({ ...png, palette: png.palette.subarray(0, kind.depth === 1 ? 3 : 6) }),
    );
    files[`${name}/asset.json`] = glyphBank(name, number + 1);
  }
  const { stdout } = await runProgram(tempProject(files), ['check', '--json']);
  expect(
    JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error'),
  ).toEqual([]);
});

function opaque({ colorType, depth }: { colorType: number; depth: number }, at: number): number {
  const isAlpha = (colorType === 4 && at % 2 === 1) || (colorType === 6 && at % 4 === 3);
  return isAlpha ? 2 ** depth - 1 : 0;
}

function glyphBank(name: string, number: number): string {
  const uuid = `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  return declaration({
    asset_uuid: uuid,
    name,
    type: 'glyph_bank',
    inputs: { sprites: ['sheet.png'] },
    output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
  });
}

it('says of a header alone what a size is that no memory holds', async () => {
  const header = headerOf({
    width: 0x7fffffff,
    height: 0x7fffffff,
    colorType: 6,
    depth: 16,
    interlaced: false,
  });
  const bomb = pngFile([
    { type: 'IHDR', data: header },
    { type: 'IDAT', data: deflateSync(new Uint8Array(1)) },
  ]);
  const folder = tempProject({ 'asset.json': glyphBank('bomb', 1), 'sheet.png': bomb });
  const { status, stdout } = await runProgram(folder, ['check']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/content\/input-too-large.*sheet\.png.*2147483647 × 2147483647 pixels/);
});
