/** What the packer makes of the open text, tied to its places. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver';
import { indexedImage } from '../../formats/example-inputs.ts';
import { decodePng } from '../../packer/images/decode-png.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import {
  BANK_VIEW,
  type BankViewResult,
  type GlyphsData,
  type ShownAsset,
} from '../../protocol/bank-view.ts';
import { bigProject } from '../support/big-project.ts';
import { marked, type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration } from '../support/temp-project.ts';

const SHEET = 'art/sheet-0/asset.json';

it('shows the pixels and the palettes that the runtime gets', async () => {
  const project = await servedProject(bigProject(1));
  const asset = await shown(project, SHEET);
  const glyphs = glyphsOf(asset);
  expect(asset).toMatchObject({ version: null, name: 'sheet_0', codec: 'LZ4_BLOCK', decodedSize: 32_800 });
  expect(asset.storedSize).toBeGreaterThan(0);
  expect(glyphs).toMatchObject({ tileSize: 8, count: 1024, paletteNumbers: null });
  expect(glyphs.sources).toEqual([{ firstCell: 0, columns: 32, rows: 32, durations: null }]);
  expect(glyphs.palettes.map(({ index, offset }) => [index, offset])).toEqual([[0, 32_768]]);
  expect(glyphs.palettes[0]?.colors[15]).toEqual({ rgb565: 0x7bcf, css: '#7b797b' });
  const source = decodePng(readFileSync(join(project.folder, 'art/sheet-0/sheet.png')));
  if (source.kind !== 'indexed') throw new Error(source.kind);
  // The fifth pixel of the second row of glyph 33: one glyph right, one down.
  const byte = Buffer.from(glyphs.pixels.bytes ?? '', 'base64')[33 * 32 + 4 + 2] ?? 0;
  expect(byte & 15).toBe(source.pixels[(8 + 1) * 256 + 8 + 4]);
});

it('shows glyphs that are stored once by their cells', async () => {
  const dots = [
    [0, 0, 1],
    [15, 0, 1],
  ] as const;
  const project = await servedProject({
    'a/asset.json': declaration({
      type: 'glyph_bank',
      inputs: { sprites: ['a.png'] },
      output: { format: 'GLYPH/indexed_v1', codec: 'NONE', pipeline: { dedupe: 'flips' } },
    }),
    'a/a.png': encodeIndexedPng(indexedImage({ width: 24, height: 8, dots })),
  });
  const asset = await shown(project, 'a/asset.json');
  const glyphs = glyphsOf(asset);
  expect(glyphs).toMatchObject({ count: 2, cellCount: 3, paletteNumbers: null, hasPaletteNumbers: false });
  expect(glyphs.map).toMatchObject({ offset: 64, size: 12 });
  const map = Buffer.from(glyphs.map?.bytes ?? '', 'base64');
  expect([0, 4, 8].map((at) => map.readUInt32LE(at))).toEqual([0, 1 << 24, 1]);
});

it('does not send again what the asker has, however often palettes change', async () => {
  const project = await servedProject(bigProject(1));
  const uri = await project.open(SHEET);
  const first = glyphsOf(await shown(project, SHEET));
  await type(project, uri, (text) => text.replace('"index": 0', '"index": 1'));
  const second = await shown(project, SHEET, [first.pixels.id]);
  expect(second.version).toBe(2);
  expect(glyphsOf(second).palettes.map(({ index }) => index)).toEqual([0, 1]);
  expect(glyphsOf(second).pixels).toEqual({ ...first.pixels, bytes: null });
});

it('looks at an input anew when its bytes are others', async () => {
  const project = await serve(copyExample('lantern-keep'));
  const path = 'assets/levels/asset.json';
  const before = await shown(project, path);
  writeFileSync(join(project.folder, 'assets/levels/cellar.map'), 'another');
  const after = await shown(project, path);
  if (after.view.kind !== 'blobs') throw new Error(after.view.kind);
  expect(after.view).not.toEqual(before.view);
  expect(after.view.blobs.find(({ name }) => name === 'cellar')?.size).toBe(7);
});

it('ties inputs and palettes to their places in the text', async () => {
  const source = JSON.stringify(
    {
      ...JSON.parse(String(bigProject(1)[SHEET])),
      inputs: { sprites: ['‹sheet.png›'] },
    },
    null,
    2,
  );
  const { text, ranges } = marked(source);
  const project = await servedProject({ ...bigProject(1), [SHEET]: text });
  const { inputs, palettes } = await shown(project, SHEET);
  const [path] = ranges;
  if (path === undefined) throw new Error('no mark');
  expect(inputs).toEqual([
    {
      role: 'sprites',
      path: 'sheet.png',
      uri: project.uri('art/sheet-0/sheet.png'),
      size: bigProject(1)['art/sheet-0/sheet.png']?.length,
      range: {
        start: { ...path.start, character: path.start.character - 1 },
        end: { ...path.end, character: path.end.character + 1 },
      },
    },
  ]);
  const lines = text.split('\n');
  expect(palettes.map(({ index, range }) => [index, lines[range.start.line]?.trim()])).toEqual([[0, '{']]);
});

it('shows what is typed and not saved', async () => {
  const project = await servedProject({ 'a/asset.json': declaration(), 'a/other.txt': 'twelve bytes' });
  await project.open('a/asset.json', declaration({ name: 'typed', inputs: { files: ['other.txt'] } }));
  expect(await shown(project, 'a/asset.json')).toMatchObject({
    name: 'typed',
    version: 1,
    view: { kind: 'blobs', blobs: [{ name: 'other', offset: 0, size: 12 }] },
  });
});

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['of its identity', { asset_uuid: 'none' }, { codec: 'NONE', storedSize: 2 }],
  [
    'of its codec',
    { output: { format: 'DATA/raw_v1', codec: 'ZIP' } },
    { codec: null, storedSize: null, decodedSize: 2 },
  ],
])('shows a bank in spite of an error %s', async (_, change, expected) => {
  const project = await servedProject({ 'a/asset.json': declaration(change), 'a/notes.txt': 'hi' });
  expect(await shown(project, 'a/asset.json')).toMatchObject(expected);
});

it.each<[string, string, RegExp]>([
  ['a missing input', declaration({ inputs: { files: ['‹notes.txt›'] } }), /notes\.txt/],
  ['no JSON', '{ "schema_version": 1, ‹,› }', /./],
])('says what stands in the way, and where: %s', async (_, source, reason) => {
  const { text, ranges } = marked(source);
  const project = await servedProject({ 'a/asset.json': text });
  const result = await view(project, 'a/asset.json');
  expect(result).toEqual({
    kind: 'none',
    version: null,
    reason: expect.stringMatching(reason),
    range: expect.anything(),
  });
  if (result.kind !== 'none') throw new Error('there is a bank');
  expect(result.range?.start.line).toBe(ranges[0]?.start.line);
});

it.each(['packwright.json', 'nothing/asset.json', 'a.png'])('refuses to show %s', async (path) => {
  const project = await servedProject({ 'packwright.json': '{}' });
  await expect(view(project, path)).rejects.toThrow('is no asset.json');
});

function view(project: ServedProject, path: string, known?: readonly string[]): Promise<BankViewResult> {
  return project.connection.sendRequest(BANK_VIEW.method, { uri: project.uri(path), known });
}

async function shown(project: ServedProject, path: string, known?: readonly string[]): Promise<ShownAsset> {
  const result = await view(project, path, known);
  if (result.kind === 'asset') return result;
  throw new Error(result.reason);
}

function glyphsOf({ view: data }: ShownAsset): GlyphsData {
  if (data.kind === 'glyphs') return data;
  throw new Error(data.kind);
}

async function type(project: ServedProject, uri: string, change: (text: string) => string): Promise<void> {
  const text = change(readFileSync(new URL(uri), 'utf8'));
  await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text }],
  });
}
