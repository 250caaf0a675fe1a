import { expect, it } from 'vitest';
import { type ClientCapabilities, FoldingRangeRequest } from 'vscode-languageserver/node';
import { servedProject } from '../support/served-project.ts';

it.each([
  {
    name: 'objects and lists up to the line before their closing bracket',
    text: '{\n  "inputs": {\n    "sprites": [\n      "a.png"\n    ]\n  },\n  "preload": { "enabled": true }\n}\n',
    folds: ['0-6', '1-4', '2-3'],
  },
  {
    name: 'one range a line',
    text: '{ "palettes": [{\n  "index": 0,\n  "palette": [\n    1\n  ] }]\n}',
    folds: ['0-4', '2-3'],
  },
  { name: 'nothing on one line', text: '{ "a": [1, 2],\n"b": 3 }', folds: [] },
  { name: 'what is not closed yet', text: '{\n  "a": [\n    1,\n    2', folds: ['0-3', '1-3'] },
  {
    name: 'comments',
    text: '// one\n// two\n{\n  /* three\n   * four */\n  "a": 1, // five\n  "b": 2 // six\n}',
    folds: ['0-1 comment', '2-6', '3-4 comment'],
  },
])('folds $name', async ({ text, folds }) => {
  expect(await foldsOf(text)).toEqual(folds);
});

it('gives a client that takes few the outermost', async () => {
  const text = '{\n"a": {\n"b": {\n"c": 1\n}\n},\n"d": [\n1\n]\n}';
  expect(await foldsOf(text, { textDocument: { foldingRange: { rangeLimit: 3 } } })).toEqual([
    '0-8',
    '1-4',
    '6-7',
  ]);
});

async function foldsOf(text: string, capabilities?: ClientCapabilities): Promise<string[]> {
  const project = await servedProject({ 'a/asset.json': text }, capabilities);
  const textDocument = { uri: await project.open('a/asset.json') };
  const ranges = (await project.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
  return ranges.map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind === undefined ? '' : ` ${kind}`}`,
  );
}
