/** Palette files and animations among the inputs of a declaration. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../contract/line-index.ts';
import { decodePng } from '../../packer/images/decode-png.ts';
import { encodeRgbaPng } from '../../packer/images/encode-png.ts';
import { EXTRACT_PALETTE, type ExtractedPalettes } from '../../protocol/extract-palette.ts';
import { INLINE_PREVIEWS, type InlinePreviews } from '../../protocol/inline-previews.ts';
import { offsetOf, positionOf } from '../../server/positions.ts';
import { decodedPixels } from '../../server/tasks/pictures/pixels.ts';
import { encodeAseprite } from '../support/encode-aseprite.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';

const MARKDOWN: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
};

/** The palettes come first, so that no input has the number that its sheet has in the bank. */
const BANK = `{
  "schema_version": 1,
  "asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": {
    "palettes": ["ink.gpl", "night.hex"],
    "sprites": ["sheet.png", "walk.ase"]
  },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "NONE",
    "metadata": { "tile_size": 8 }
  },
  "preload": { "enabled": true }
}
`;
const PATH = 'a/asset.json';

const RGBA = Uint8Array.from({ length: 8 * 16 * 4 }, (_, at) => [255, 0, 0, 255][at % 4] ?? 0);
const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  [PATH]: BANK,
  'a/ink.gpl': 'GIMP Palette\n0 0 0\n255 0 0 Red\n9 9 9\n',
  'a/night.hex': '000000\n'.repeat(20),
  'a/sheet.png': encodeRgbaPng({ width: 8, height: 16, rgba: RGBA }),
  'a/walk.ase': encodeAseprite({
    width: 8,
    height: 8,
    depth: 32,
    layers: [{}],
    frames: [[{ size: [1, 1], pixels: [255, 0, 0, 255] }], [{ link: 0 }], []],
    durations: [100, 250, 1000],
    tags: [
      { name: 'walk', first: 0, last: 1 },
      { name: 'idle', first: 2, last: 2 },
    ],
  }),
};

it('shows the colours of a palette file, and of sheets beside it what is packed', async () => {
  const project = await servedProject(FILES, MARKDOWN);
  const ink = await hovered(project, 'ink.gpl');
  expect(ink).toMatch(
    /^\*\*ink\.gpl\*\* · 3 colours · 37 B\n\nFrom the file\n\n!\[ink\.gpl\]\(data:image\/png/,
  );
  expect(swatchesIn(ink, 3)).toEqual([0xff000000, 0xffff0000, 0xff090909]);
  expect(await hovered(project, 'night.hex')).toContain('20 colours');
  expect(await hovered(project, 'sheet.png')).toMatch(
    /8 × 16 pixels · 1 colour · [\s\S]*From the packed bytes/,
  );
});

it('tells of the frames of an animation', async () => {
  const project = await servedProject(FILES, MARKDOWN);
  expect(await hovered(project, 'walk.ase')).toMatch(
    /8 × 24 pixels · 2 colours · 3 frames in 1\.350 s · tags walk, idle · [\s\S]*From the packed bytes/,
  );
});

it('puts pictures and counts beside the inputs that they are of', async () => {
  const project = await servedProject(FILES);
  const textDocument = { uri: await project.open(PATH) };
  const asked = { uri: textDocument.uri, width: 400, height: 24 };
  const { previews }: InlinePreviews = await project.connection.sendRequest(INLINE_PREVIEWS.method, asked);
  expect(previews.map(({ key, summary, picture }) => [key, summary, picture?.kind])).toEqual([
    ['palettes/ink.gpl', '3 colours', 'swatches'],
    ['palettes/night.hex', '20 colours', 'swatches'],
    ['sprites/sheet.png', expect.stringContaining('2 glyphs'), 'pixels'],
    ['sprites/walk.ase', expect.stringContaining('3 glyphs'), 'pixels'],
  ]);
  expect(previews[0]?.picture).toEqual({ kind: 'swatches', colors: [null, '#ff0000', '#080808'] });
  const hints = await hintsOf(project, textDocument.uri);
  expect(hints).toContainEqual(expect.stringMatching(/^"sheet\.png"\|2 glyphs/));
  expect(hints).toContainEqual(expect.stringMatching(/^"walk\.ase"\|3 glyphs/));
  expect(hints).not.toContainEqual(expect.stringMatching(/^"(ink|night)/));
});

it('puts what is wrong with a palette file on its path', async () => {
  const project = await servedProject(FILES, MARKDOWN);
  writeFileSync(join(project.folder, 'a/ink.gpl'), 'GIMP Palette\n0 0 256\n');
  await project.open(PATH);
  const [found] = await project.diagnostics(PATH, (list) =>
    list.some(({ code }) => code === 'content/unreadable-input'),
  );
  expect(found?.message).toMatch(/‘ink\.gpl’ cannot be read: ‘0 0 256’ is no colour: .* \(at byte 13\)/);
  const { start, end } = found?.range ?? {};
  expect(start && end && BANK.slice(offsetOf(PLACED, start), offsetOf(PLACED, end))).toBe('"ink.gpl"');
  expect(await hovered(project, 'ink.gpl')).toContain('cannot be read');
});

it('offers palette files where palettes belong, with what is in them', async () => {
  const project = await servedProject(
    { ...FILES, 'a/more.act': new Uint8Array(768), 'a/note.txt': 'x' },
    MARKDOWN,
  );
  const text = BANK.replace('"night.hex"', '""');
  const textDocument = { uri: await project.open(PATH, text) };
  const position = positionOf(new LineIndex(text), text.indexOf('""') + 1);
  const list = await project.connection.sendRequest(CompletionRequest.type, { textDocument, position });
  const items: readonly CompletionItem[] = Array.isArray(list) ? list : (list?.items ?? []);
  expect(items.map(({ label }) => label).sort()).toEqual(['more.act', 'night.hex', 'sheet.png']);
  const act = items.find(({ label }) => label === 'more.act');
  if (act === undefined) throw new Error('more.act is not offered');
  const { documentation } = await project.connection.sendRequest(CompletionResolveRequest.type, act);
  expect(JSON.stringify(documentation)).toContain('256 colours · 768 B');
});

it('takes a palette file into the declaration that names it', async () => {
  const project = await servedProject(FILES);
  const params = { uri: project.uri('a/ink.gpl') };
  const { choices }: ExtractedPalettes = await project.connection.sendRequest(EXTRACT_PALETTE.method, params);
  expect(JSON.stringify(choices)).toContain('4278190080, 4294901760, 4278782217');
});

const PLACED = { text: BANK, lines: new LineIndex(BANK) };

async function hovered(project: ServedProject, at: string): Promise<string> {
  const text = readFileSync(join(project.folder, PATH), 'utf8');
  const position = positionOf(new LineIndex(text), text.indexOf(at) + 1);
  const params = { textDocument: { uri: project.uri(PATH) }, position };
  const hover: Hover | null = await project.connection.sendRequest(HoverRequest.type, params);
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

/** The middle of each of so many squares of 16 pixels. */
function swatchesIn(text: string, count: number): number[] {
  const [, base64 = ''] = /\]\(data:image\/png;base64,([^)]+)\)/.exec(text) ?? [];
  const image = decodePng(Buffer.from(base64, 'base64'));
  if (image.kind !== 'indexed' && image.kind !== 'true-color')
    throw new Error(`a picture is a ${image.kind}`);
  const { argbAt, width, height } = decodedPixels(image);
  const side = height;
  return Array.from({ length: count }, (_, n) => argbAt((side >> 1) * width + n * side + (side >> 1)));
}

/** `"a.png"|2 glyphs`: what stands before each hint of the text, and its label. */
async function hintsOf(project: ServedProject, uri: string): Promise<string[]> {
  const range = { start: { line: 0, character: 0 }, end: positionOf(PLACED.lines, BANK.length) };
  for (;;) {
    const hints =
      (await project.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range })) ?? [];
    const told = hints.map(({ position, label }) => {
      const before = BANK.slice(0, offsetOf(PLACED, position));
      return `${/\S*$/.exec(before)?.[0].replace(/^\[/, '')}|${String(label)}`;
    });
    if (told.some((hint) => hint.includes('glyph'))) return told;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
