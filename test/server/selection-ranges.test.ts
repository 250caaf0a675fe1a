import { expect, it } from 'vitest';
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver/node';
import { LineIndex } from '../../contract/line-index.ts';
import { spanOf } from '../../server/positions.ts';
import { marked, servedProject } from '../support/served-project.ts';

it.each([
  {
    at: 'a string',
    source: '{ "inputs": { "sprites": ["wa▮lk.png"] } }',
    grows: [
      'walk.png',
      '"walk.png"',
      '["walk.png"]',
      '"sprites": ["walk.png"]',
      ' "sprites": ["walk.png"] ',
      '{ "sprites": ["walk.png"] }',
      '"inputs": { "sprites": ["walk.png"] }',
      ' "inputs": { "sprites": ["walk.png"] } ',
      '{ "inputs": { "sprites": ["walk.png"] } }',
    ],
  },
  {
    at: 'a colour',
    source: '{"palette": [▮63488, 2016]}',
    grows: [
      '63488',
      '63488, 2016',
      '[63488, 2016]',
      '"palette": [63488, 2016]',
      '{"palette": [63488, 2016]}',
    ],
  },
  { at: 'what is not closed', source: '{ "a": "b▮', grows: ['b', '"b', '"a": "b', ' "a": "b', '{ "a": "b'] },
  {
    at: 'a list in what is not closed',
    source: '{ "a": [▮1]',
    grows: ['1', '[1]', '"a": [1]', ' "a": [1]', '{ "a": [1]'],
  },
  { at: 'nothing', source: ' ▮ {}', grows: ['  {}'] },
])('grows a selection from $at', async ({ source, grows }) => {
  const { text, at } = marked(source);
  const project = await servedProject({ 'a/asset.json': text });
  const textDocument = { uri: await project.open('a/asset.json') };
  const params = { textDocument, positions: [at, at] };
  const [range, again] = (await project.connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
  expect(again).toEqual(range);
  expect(textsOf(text, range)).toEqual(grows);
});

function textsOf(text: string, selection: SelectionRange | undefined): string[] {
  if (selection === undefined) return [];
  const { offset, length } = spanOf({ text, lines: new LineIndex(text) }, selection.range);
  return [text.slice(offset, offset + length), ...textsOf(text, selection.parent)];
}
