import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DocumentLinkRequest,
  type Location,
} from 'vscode-languageserver/node';
import { marked, type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const UUID = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const FILES = {
  'packwright.json': '{ "$schema": "‹schemas/p.json›", "out": "‹build/assets.bank›" }',
  'packwright.registry.json': `{ "assets": {
    "${UUID}": { "asset_id": 1, "root": "‹art/the notes›", "included_in_build": true },
    "1d11eca9-6b26-44e1-a26f-dacca1febf49": { "asset_id": 2, "root": "art/gone", "included_in_build": true }
  } }`,
  'build/assets.bank': 'PWBK',
  'art/the notes/asset.json': declaration({
    $schema: '‹https://example.com/asset.json›',
    inputs: { files: ['‹notes.txt›', 'gone.txt', '‹deep/ä.txt›', '../outside.txt', 7] },
  }),
  'art/the notes/notes.txt': 'a note',
  'art/the notes/deep/ä.txt': 'a deep one',
  'art/outside.txt': 'none of it',
};
const TOOLTIPS: ClientCapabilities = { textDocument: { documentLink: { tooltipSupport: true } } };
const LINKS: ClientCapabilities = { textDocument: { definition: { linkSupport: true } } };

it.each([
  {
    path: 'art/the notes/asset.json',
    leads: [
      ['art/the notes/notes.txt', 'Open this input'],
      ['art/the notes/deep/ä.txt', 'Open this input'],
      ['https://example.com/asset.json', 'Open the schema'],
    ],
  },
  { path: 'packwright.registry.json', leads: [['art/the notes/asset.json', 'Open the declaration']] },
  {
    path: 'packwright.json',
    leads: [
      ['schemas/p.json', 'Open the schema'],
      ['build/assets.bank', 'Open the archive'],
    ],
  },
] as const)('links $path to files that are there', async ({ path, leads }) => {
  const { project, ranges } = await serveMarked(path, TOOLTIPS);
  const links = await linksOf(project, path);
  expect(links.toSorted((a, b) => a.range.start.line - b.range.start.line)).toEqual(
    leads.map(([to, tooltip], position) => ({
      target: to.startsWith('http') ? to : project.uri(to),
      tooltip,
      range: ranges[position],
    })),
  );
});

it('explains no link to a client that shows no tooltips', async () => {
  const { project } = await serveMarked('packwright.json');
  for (const link of await linksOf(project, 'packwright.json')) expect(link).not.toHaveProperty('tooltip');
});

it('links nothing that is not there, nor what is no path', async () => {
  const schema = 'urn:packwright:schemas:asset';
  const text = declaration({ $schema: schema, inputs: { files: ['../x', '/etc/passwd', 'deep'] } });
  const project = await servedProject({
    'a/asset.json': text,
    'a/deep/x': '',
    x: '',
    'packwright.json': '{"out":"b"}',
  });
  await project.open('a/asset.json');
  expect(await linksOf(project, 'a/asset.json')).toEqual([]);
  expect(await linksOf(project, 'packwright.json')).toEqual([]);
});

it.each([
  { path: 'art/the notes/asset.json', at: 'deep/', to: 'art/the notes/deep/ä.txt' },
  { path: 'packwright.registry.json', at: 'the notes', to: 'art/the notes/asset.json' },
  { path: 'packwright.registry.json', at: UUID, to: 'art/the notes/asset.json' },
  { path: 'packwright.json', at: 'assets.bank', to: 'build/assets.bank' },
] as const)('goes from ‘$at’ in $path to its file', async ({ path, at, to }) => {
  const { project, text } = await serveMarked(path);
  const found = await definitionAt(project, path, text.replace(at, `▮${at}`));
  expect(found).toMatchObject([{ uri: project.uri(to) }]);
});

it('marks the whole path for a client that asks which text was followed', async () => {
  const path = 'art/the notes/asset.json';
  const { project, text, ranges } = await serveMarked(path, LINKS);
  const found = await definitionAt(project, path, text.replace('deep/', '▮deep/'));
  expect(found).toMatchObject([
    { targetUri: project.uri('art/the notes/deep/ä.txt'), originSelectionRange: ranges[1] },
  ]);
});

it.each(['gone.txt', '"preload"', 'https'])('goes nowhere from %s', async (at) => {
  const path = 'art/the notes/asset.json';
  const { project, text } = await serveMarked(path);
  expect((await definitionAt(project, path, text.replace(at, `▮${at}`))) ?? []).toEqual([]);
});

async function serveMarked(path: keyof typeof FILES, capabilities?: ClientCapabilities) {
  const texts = Object.entries(FILES).map(([name, text]) => [name, text.replace(/[‹›]/g, '')]);
  const project = await servedProject(Object.fromEntries(texts), capabilities);
  await project.open(path);
  return { project, ...marked(FILES[path]) };
}

async function linksOf({ connection, uri }: ServedProject, path: string) {
  return (await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uri(path) } })) ?? [];
}

async function definitionAt({ connection, uri }: ServedProject, path: string, source: string) {
  const { at: position } = marked(source);
  const params = { textDocument: { uri: uri(path) }, position };
  return (await connection.sendRequest(DefinitionRequest.type, params)) as Location[] | null;
}
