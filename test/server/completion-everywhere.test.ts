import { expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  DidChangeTextDocumentNotification,
} from 'vscode-languageserver/node';
import { parseJson } from '../../contract/json/parse.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { positionOf } from '../../server/positions.ts';
import { applied } from '../support/completed.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';

const DECLARATION = `{
  "schema_version": 1,
  "asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53",
  "type": "glyph_bank", // why
  "inputs": { "sprites": ["a.png", "b/c.png"] },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "NONE",
    "metadata": {},
    "pipeline": { "palettes": [{ "index": 0, "palette": { "originalArgb8888": [0, 1] } }, {}] }
  },
  "preload": {}
}
`;

const REGISTRY = `{ "schema_version": 1, "assets": {
  "11111111-1111-4111-8111-111111111111": { "asset_id": 1, "included_in_build": true } }
}`;

const FILES = {
  'packwright.json': '{}',
  'a/asset.json': '',
  'a/a.png': '',
  'a/b/c.png': '',
  'a/b/d.png': '',
};

it.each([
  { path: 'a/asset.json', name: 'a declaration', text: DECLARATION },
  { path: 'a/asset.json', name: 'one without commas', text: DECLARATION.replaceAll(',', ' ') },
  { path: 'a/asset.json', name: 'one without colons', text: DECLARATION.replaceAll(':', ' ') },
  { path: 'a/asset.json', name: 'one without quotes', text: DECLARATION.replaceAll('"', '') },
  {
    path: 'a/asset.json',
    name: 'one on one line',
    text: DECLARATION.replace(' // why', '').replace(/\s+/g, ' '),
  },
  {
    path: 'a/asset.json',
    name: 'one with keys alone',
    text: DECLARATION.replace(/"\w+": ("[^"]*"|\d+)/g, '"k": '),
  },
  { path: 'packwright.registry.json', name: 'a registry', text: REGISTRY },
  {
    path: 'packwright.json',
    name: 'settings',
    text: '{ "schema_version": 1, "assets": ["a", ""], "exclude": [] }',
  },
])('breaks nothing anywhere in $name', async ({ path, text }) => {
  const project = await servedProject({ ...FILES, 'packwright.registry.json': REGISTRY });
  const uri = await project.open(path, text);
  const lines = new LineIndex(text);
  const before = problemsIn(text);
  let taken = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    for (const item of await completed(project, uri, positionOf(lines, offset))) {
      const after = applied(text, item);
      taken++;
      if (problemsIn(after) > before)
        expect.soft({ offset, label: item.label, after }).toBe(`no more than ${before} problems`);
    }
  }
  expect(taken).toBeGreaterThan(20);
});

it('answers at every place of a text that is being typed', async () => {
  const project = await servedProject(FILES);
  const uri = await project.open('a/asset.json', '');
  for (let length = 1; length < DECLARATION.length; length++) {
    const text = DECLARATION.slice(0, length);
    await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: length + 1 },
      contentChanges: [{ text }],
    });
    const before = problemsIn(text);
    for (const item of await completed(project, uri, positionOf(new LineIndex(text), length))) {
      const after = applied(text, item);
      if (problemsIn(after) > before)
        expect.soft({ text, label: item.label, after }).toBe(`no more than ${before} problems`);
    }
  }
});

function problemsIn(text: string): number {
  return parseJson(text).problems.filter(({ kind }) => kind === 'invalid').length;
}

async function completed(
  { connection }: ServedProject,
  uri: string,
  position: ReturnType<typeof positionOf>,
): Promise<readonly CompletionItem[]> {
  const list = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return (list as CompletionList | null)?.items ?? [];
}
