import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeTextDocumentNotification,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type Range,
} from 'vscode-languageserver/node';
import { indexedImage } from '../../formats/example-inputs.ts';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';

const REFRESHED: ClientCapabilities = { workspace: { inlayHint: { refreshSupport: true } } };
const BANK = `{
  "schema_version": 1,
  "asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": { "sprites": ["a.png", "b.png"] },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "LZ4_BLOCK",
    "metadata": { "tile_size": 8 },
    "pipeline": {
      "palettes": [
        { "index": 1, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } },
        { "index": 0, "palette": { "originalArgb8888": [4278190080], "convertedRgb565": [0] } }
      ]
    }
  },
  "preload": { "enabled": true }
}
`;
const FILES = {
  'a/asset.json': BANK,
  'a/a.png': encodeIndexedPng(indexedImage({ width: 16, height: 8 })),
  'a/b.png': encodeIndexedPng(indexedImage({ width: 8, height: 8 })),
};
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
const TREE_HINTS = ['[▸2 palettes', '4294901760▸#000000 alpha 0, #ff0000', '4278190080▸#000000'];
const FACT_HINTS = [
  '"a.png"▸2 glyphs',
  '"b.png"▸1 glyph',
  '"GLYPH/indexed_v1"▸3 glyphs, 2 palettes',
  '"LZ4_BLOCK"▸16 B of 160 B',
];

it('says at once what the text tells, and asks to be asked again for the rest', async () => {
  const project = await servedProject(FILES, REFRESHED);
  const refreshed = refreshes(project);
  await project.open('a/asset.json');
  expect(await hintsOf(project, BANK)).toEqual(TREE_HINTS);
  await refreshed.next();
  expect((await hintsOf(project, BANK)).toSorted()).toEqual([...FACT_HINTS, ...TREE_HINTS].toSorted());
});

it('keeps what it knows while the text changes, and follows', async () => {
  const project = await servedProject(FILES, REFRESHED);
  const refreshed = refreshes(project);
  const uri = await project.open('a/asset.json');
  await hintsOf(project, BANK);
  await refreshed.next();
  const text = BANK.replace('"a.png", ', '');
  await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text }],
  });
  expect(await hintsOf(project, text)).toContain('"b.png"▸1 glyph');
  await refreshed.next();
  expect(await hintsOf(project, text)).toContain('"GLYPH/indexed_v1"▸1 glyph, 2 palettes');
});

it('stays with what the text tells where there is no bank', async () => {
  const project = await servedProject(FILES, REFRESHED);
  const refreshed = refreshes(project);
  const text = BANK.replace('b.png', 'c.png');
  const uri = await project.open('a/asset.json', text);
  expect(await hintsOf(project, text)).toEqual(TREE_HINTS);
  await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: BANK }],
  });
  await hintsOf(project, BANK);
  await refreshed.next();
  expect(await hintsOf(project, BANK)).toContain('"b.png"▸1 glyph');
});

it('gives hints on the lines that are asked for', async () => {
  const project = await servedProject(FILES);
  await project.open('a/asset.json');
  const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 200 } };
  expect(await hintsOf(project, BANK, range)).toEqual(['4294901760▸#000000 alpha 0, #ff0000']);
});

it('keeps what it knows while the text cannot be packed', async () => {
  const project = await servedProject(FILES, REFRESHED);
  const refreshed = refreshes(project);
  const uri = await project.open('a/asset.json');
  await hintsOf(project, BANK);
  await refreshed.next();
  const change = (version: number, text: string) =>
    project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  const broken = BANK.replace('"tile_size": 8', '"tile_size": ');
  await change(2, broken);
  await hintsOf(project, broken);
  // Longer than what is typed has to rest before it is packed.
  await new Promise((done) => setTimeout(done, 600));
  expect(await hintsOf(project, broken)).toEqual(expect.arrayContaining(FACT_HINTS));
  const whole = BANK.replace('"a.png", ', '');
  await change(3, whole);
  await hintsOf(project, whole);
  await refreshed.next();
  expect(await hintsOf(project, whole)).toContain('"GLYPH/indexed_v1"▸1 glyph, 2 palettes');
});

it.each([
  {
    name: 'in rows',
    colors: '\n[\n 0, 4294901760,\n 4278190080 , 4294967295\n],',
    hints: [',▸#000000 alpha 0, #ff0000', '4294967295▸#000000, #ffffff'],
  },
  {
    name: 'before the next list',
    colors: '[0,\n 4294901760\t],\n',
    hints: [',▸#000000 alpha 0', ',▸#ff0000'],
  },
  {
    name: 'one a line',
    colors: '[\n 0,\n "red",\n 4278190080\n],',
    hints: [',▸#000000 alpha 0', ',▸–', '4278190080▸#000000'],
  },
  {
    name: 'too many in a line',
    colors: `[${Array(17).fill('4278190080').join(',')}],`,
    hints: [`4278190080▸${'#000000, '.repeat(16)}…`],
  },
])('tells colours $name at the end of their line', async ({ colors, hints }) => {
  const project = await servedProject(FILES);
  const text = BANK.replace('[0, 4294901760],', colors);
  await project.open('a/asset.json', text);
  const shown = await hintsOf(project, text);
  expect(shown.filter((hint) => hint.includes('#') || hint.includes('–')).slice(0, -1)).toEqual(hints);
});

it('follows an input that changes', async () => {
  const project = await servedProject(FILES, REFRESHED);
  const refreshed = refreshes(project);
  await project.open('a/asset.json');
  await hintsOf(project, BANK);
  await refreshed.next();
  writeFileSync(join(project.folder, 'a/b.png'), encodeIndexedPng(indexedImage({ width: 32, height: 8 })));
  await project.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: project.uri('a/b.png'), type: 2 }],
  });
  await refreshed.next();
  expect(await hintsOf(project, BANK)).toContain('"b.png"▸4 glyphs');
});

/** The requests to ask for hints again, as they come. */
function refreshes({ connection }: ServedProject): { next(): Promise<void> } {
  const came: (() => void)[] = [];
  let left = 0;
  connection.onRequest(InlayHintRefreshRequest.type, () => {
    left++;
    came.shift()?.();
  });
  return {
    next: async () => {
      if (left === 0) await new Promise<void>((done) => came.push(done));
      left--;
    },
  };
}

/** Each with the word before it. */
async function hintsOf(project: ServedProject, text: string, range = WHOLE): Promise<string[]> {
  const textDocument = { uri: project.uri('a/asset.json') };
  const hints = await project.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
  return (hints ?? []).map(({ position, label }: InlayHint) => {
    const line = text.split('\n')[position.line].slice(0, position.character);
    return `${/("[^"]*"|\w+|\[|,)$/.exec(line)?.[0]}▸${label}`;
  });
}
