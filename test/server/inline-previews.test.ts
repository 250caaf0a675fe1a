/** Pictures for the text, made of the packed bytes. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver/node';
import { LineIndex } from '../../contract/line-index.ts';
import { indexedImage, sound } from '../../formats/example-inputs.ts';
import { decodePng } from '../../packer/images/decode-png.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { encodeWav } from '../../packer/sounds/encode-wav.ts';
import { ASSET_CHANGED } from '../../protocol/asset-changed.ts';
import {
  INLINE_PREVIEWS,
  type InlinePreviews,
  type InlinePreviewsParams,
} from '../../protocol/inline-previews.ts';
import { offsetOf } from '../../server/positions.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const BANK = `{
  "schema_version": 1,
  "asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": {
    "sprites": ["a.png", "b.png"]
  },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "LZ4_BLOCK",
    "metadata": { "tile_size": 8 },
    "pipeline": {
      "palettes": [
        {
          "index": 2,
          "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] }
        },
        { "index": 0, "palette": { "originalArgb8888": [0, 4278255360], "convertedRgb565": [0, 2016] } }
      ]
    }
  },
  "preload": { "enabled": true }
}
`;
const A = encodeIndexedPng(indexedImage({ width: 16, height: 8, dots: [[0, 0, 1]] }));
const B = encodeIndexedPng(indexedImage({ width: 8, height: 24, dots: [[1, 9, 1]] }));
const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'a/asset.json': BANK,
  'a/a.png': A,
  'a/b.png': B,
};

describe('where pictures stand', () => {
  it('is behind what they are of, and behind the comma that ends its line', async () => {
    const project = await served();
    expect(places(BANK, await previews(project))).toEqual([
      'sprites/a.png @ "sprites": ["a.png"▮, "b.png"]',
      'sprites/b.png @ "sprites": ["a.png", "b.png"▮]',
      'palettes/2 @ "index": 2,▮',
      expect.stringMatching(/^palettes\/0 @ \{ "index": 0▮, "palette"/),
    ]);
  });

  it('is known where nothing can be packed', async () => {
    const project = await served();
    rmSync(join(project.folder, 'a/b.png'));
    const text = BANK.replace('b.png', 'c.png');
    await change(project, text);
    const { obstacle, previews: found } = await previews(project);
    expect(obstacle).toContain('c.png');
    expect(found.map(({ key, picture }) => [key, picture])).toEqual([
      ['sprites/a.png', null],
      ['sprites/c.png', null],
      ['palettes/2', null],
      ['palettes/0', null],
    ]);
  });

  it('is told of the lines that are asked for', async () => {
    const project = await served();
    const range = { start: { line: 8, character: 0 }, end: { line: 16, character: 0 } };
    expect((await previews(project, { range })).previews.map(({ key }) => key)).toEqual(['palettes/2']);
  });

  it('keeps apart what has one name', async () => {
    const project = await served();
    await change(project, BANK.replace('b.png', 'a.png').replace('"index": 2', '"index": 0'));
    const keys = (await previews(project)).previews.map(({ key }) => key);
    expect(keys).toEqual(['sprites/a.png', 'sprites/a.png#1', 'palettes/0', 'palettes/0#1']);
  });
});

describe('what pictures show', () => {
  it('is the glyphs as the bank has them, without empty ones, and the palettes', async () => {
    const { version, obstacle, previews: found } = await previews(await served());
    expect([version, obstacle]).toEqual([1, null]);
    const [a, b, second, first] = found.map(({ picture }) => picture);
    // Green: where the runtime chooses the palette, the first one shows them.
    expect(pixels(a)).toEqual({ size: [16, 8], zoom: 2, dots: ['0,0 #00ff00'], isCut: false });
    expect(pixels(b)).toEqual({ size: [8, 8], zoom: 2, dots: ['1,1 #00ff00'], isCut: false });
    expect(second).toEqual({ kind: 'swatches', colors: [null, '#ff0000'] });
    expect(first).toEqual({ kind: 'swatches', colors: [null, '#00ff00'] });
    expect(found.map(({ summary }) => summary)).toEqual(['2 glyphs', '3 glyphs', '2 colours', '2 colours']);
  });

  it('follows what is typed', async () => {
    const project = await served();
    await change(project, BANK.replace('4278255360', '4294967295').replace('2016', '65535'));
    const { version, previews: found } = await previews(project);
    expect(version).toBe(2);
    expect(pixels(found[0]?.picture).dots).toEqual(['0,0 #ffffff']);
    expect(found[3]?.picture).toEqual({ kind: 'swatches', colors: [null, '#ffffff'] });
  });

  it('is as wide as all pictures of its line may be together', async () => {
    const [a] = (await previews(await served(), { width: 32 })).previews;
    expect(pixels(a?.picture)).toMatchObject({ size: [8, 8], isCut: true });
  });

  it('is a wave of sounds, and nothing of blobs', async () => {
    const wav = encodeWav(sound(8000, 1, [0, 32767, -32768, 0]));
    const output = { format: 'SOUND/pcm_v1', codec: 'NONE' };
    const sounds = declaration({ type: 'sound_bank', inputs: { sounds: ['s.wav'] }, output });
    const project = await servedProject({
      'a/asset.json': sounds,
      'a/s.wav': wav,
      'b/asset.json': declaration(),
      'b/notes.txt': 'a',
    });
    const [wave] = (await previews(project)).previews;
    expect(wave?.picture).toEqual({ kind: 'wave', peaks: [0, 0, 1, 1, -1, -1, 0, 0] });
    const [blob] = (await previews(project, { uri: project.uri('b/asset.json') })).previews;
    expect(blob).toMatchObject({ key: 'files/notes.txt', picture: null });
  });
});

it('tells who has asked when an input is another', async () => {
  const watched = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const project = await servedProject(FILES, watched);
  const changed = new Promise((done) => project.connection.onNotification(ASSET_CHANGED.method, done));
  project.connection.onRequest('client/registerCapability', () => null);
  const uri = await project.open('a/asset.json');
  await previews(project);
  writeFileSync(join(project.folder, 'a/a.png'), B);
  await project.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: project.uri('a/a.png'), type: 2 }],
  });
  expect(await changed).toEqual({ uri });
  const [a] = (await previews(project)).previews;
  expect(pixels(a?.picture).dots).toEqual(['1,1 #00ff00']);
});

it('refuses what is no asset.json', async () => {
  const project = await served();
  await expect(previews(project, { uri: project.uri('packwright.json') })).rejects.toThrow(
    'is no asset.json',
  );
});

async function served(): Promise<ServedProject> {
  const project = await servedProject(FILES);
  await project.open('a/asset.json');
  return project;
}

function previews(
  project: ServedProject,
  params: Partial<InlinePreviewsParams> = {},
): Promise<InlinePreviews> {
  const standard = { uri: project.uri('a/asset.json'), height: 17, width: 256 };
  return project.connection.sendRequest(INLINE_PREVIEWS.method, { ...standard, ...params });
}

function change(project: ServedProject, text: string): Promise<void> {
  return project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: project.uri('a/asset.json'), version: 2 },
    contentChanges: [{ text }],
  });
}

/** Keys with their lines, the place marked. */
function places(text: string, { previews: found }: InlinePreviews): string[] {
  const lines = new LineIndex(text);
  return found.map(({ key, position }) => {
    const offset = offsetOf({ text, lines }, position);
    const line = `${text.slice(0, offset)}▮${text.slice(offset)}`.split('\n')[position.line] ?? '';
    return `${key} @ ${line.trim()}`;
  });
}

function pixels(picture: InlinePreviews['previews'][number]['picture'] | undefined) {
  if (picture?.kind !== 'pixels') throw new Error('no picture of pixels');
  const png = decodePng(Buffer.from(picture.data.replace(/^data:image\/png;base64,/, ''), 'base64'));
  if (png.kind !== 'indexed') throw new Error('not indexed');
  const dots = [...png.pixels].flatMap((entry, at) => {
    const argb = png.palette[entry] ?? 0;
    const color = `#${(argb & 0xffffff).toString(16).padStart(6, '0')}`;
    return argb >>> 24 === 0 ? [] : [`${at % png.width},${Math.floor(at / png.width)} ${color}`];
  });
  const { width, height, zoom, isCut } = picture;
  return { size: [width, height], zoom, dots, isCut };
}
