import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import { marked, servedProject } from '../support/served-project.ts';

const TREE: ClientCapabilities = {
  textDocument: {
    documentSymbol: {
      hierarchicalDocumentSymbolSupport: true,
      symbolKind: { valueSet: Object.values(SymbolKind) },
    },
  },
};

const BANK = `{
  "name": "hero",
  "inputs": {
    "sprites": ["walk.png", "idle.png"]
  },
  "output": {
    "format": "GLYPH/indexed_v1",
    "metadata": { "tile_size": 16 },
    "pipeline": {
      "palettes": [
        ‹{ "index": 3, "palette": { "originalArgb8888": [0, 4294967295], "convertedRgb565": [0, 65535] } }›,
        { "index": "?", "palette": { "convertedRgb565": [0] } }
      ]
    }
  },
  "preload": { "enabled": true },
  "build": { "steps": [{ "name": "trim" }, { "index": 4 }, {}, 7] },
  "": null
}
`;

it('outlines a declaration by what its reader looks for', async () => {
  const symbols = await treeOf('a/asset.json', marked(BANK).text);
  expect(symbols.flatMap((symbol) => drawn(symbol))).toEqual([
    'name: hero',
    'inputs',
    '  sprites: 2 files',
    '    walk.png',
    '    idle.png',
    'output',
    '  format: GLYPH/indexed_v1',
    '  metadata',
    '    tile_size: 16',
    '  pipeline',
    '    palettes: 2 items',
    '      palette 3 · 2 colours',
    '      palette · 1 colour',
    'preload',
    '  enabled: true',
    'build',
    '  steps: 4 items',
    '    trim',
    '    index 4',
    '    [2]',
    '""',
  ]);
});

it('says where a symbol stands, and where its name', async () => {
  const { text, ranges } = marked(BANK.replace('"preload"', '‹"preload"›'));
  const symbols = await treeOf('a/asset.json', text);
  const all = symbols.flatMap(function flat(symbol: DocumentSymbol): DocumentSymbol[] {
    return [symbol, ...(symbol.children ?? []).flatMap(flat)];
  });
  expect(all.find(({ name }) => name === 'palette 3 · 2 colours')?.range).toEqual(ranges[0]);
  expect(all.find(({ name }) => name === 'preload')?.selectionRange).toEqual(ranges[1]);
});

it('names the assets of a registry by their folders', async () => {
  const text = `{ "schema_version": 1, "assets": {
    "1d11eca9-6b26-44e1-a26f-dacca1febf49": { "asset_id": 6, "root": "assets/hero", "included_in_build": true }
  } }`;
  const symbols = await treeOf('packwright.registry.json', text);
  expect(symbols.flatMap((symbol) => drawn(symbol))).toEqual([
    'schema_version: 1',
    'assets',
    '  assets/hero: asset 6 · 1d11eca9-6b26-44e1-a26f-dacca1febf49',
  ]);
});

it('lists symbols, of kinds that are known everywhere, for a client that draws no trees', async () => {
  const project = await servedProject({ 'packwright.json': '{}', 'a/asset.json': marked(BANK).text });
  const uri = await project.open('a/asset.json');
  const symbols = await project.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  const list = (symbols ?? []) as SymbolInformation[];
  expect(list.find(({ name }) => name === 'enabled')).toMatchObject({
    kind: SymbolKind.Boolean,
    containerName: 'preload',
    location: { uri },
  });
  expect(list.every(({ kind }) => kind <= SymbolKind.Array)).toBe(true);
});

it.each([
  ['an empty document', ''],
  ['a list', '[1, 2]'],
  ['a key without a value', '{ "preload": '],
])('answers for %s', async (_, text) => {
  expect(Array.isArray(await treeOf('a/asset.json', text))).toBe(true);
});

it('has one symbol a palette and none a colour', async () => {
  const skies = join(import.meta.dirname, '../../examples/lantern-keep/assets/skies/asset.json');
  const symbols = await treeOf('skies/asset.json', readFileSync(skies, 'utf8'));
  const lines = symbols.flatMap((symbol) => drawn(symbol));
  expect(lines.filter((line) => line.includes('palette '))).toHaveLength(64);
  expect(lines.filter((line) => line.startsWith('preload'))).toHaveLength(1);
  expect(lines.length).toBeLessThan(200);
});

async function treeOf(path: string, text: string): Promise<DocumentSymbol[]> {
  const project = await servedProject({ 'packwright.json': '{}', [path]: text }, TREE);
  const uri = await project.open(path);
  const symbols = await project.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  return (symbols ?? []) as DocumentSymbol[];
}

function drawn({ name, detail, children = [] }: DocumentSymbol, indent = ''): string[] {
  const line = `${indent}${name}${detail === undefined ? '' : `: ${detail}`}`;
  return [line, ...children.flatMap((child) => drawn(child, `${indent}  `))];
}
