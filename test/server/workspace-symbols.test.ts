import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeTextDocumentNotification,
  type SymbolInformation,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver/node';
import { marked, type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const HERO = marked(
  '{\n  "asset_uuid": "1d11eca9-6b26-44e1-a26f-dacca1febf49",\n  "name": ‹"hero_title"›\n}\n',
);
const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'art/hero/asset.json': HERO.text,
  'art/title/asset.json': declaration({ name: 'title' }),
  'art/nameless/asset.json': declaration({ name: undefined }),
  'other/packwright.json': '{ "schema_version": 1 }',
  'other/sky/asset.json': declaration({ name: 'subtitle' }),
};
const LAZY: ClientCapabilities = {
  workspace: { symbol: { resolveSupport: { properties: ['location.range'] } } },
};

it.each([
  { query: 'title', names: ['title', 'hero_title', 'subtitle'] },
  { query: 'h ti', names: ['hero_title'] },
  { query: '1D11ECA9-6', names: ['hero_title'] },
  { query: 'nameless', names: ['art/nameless'] },
  { query: 'zzz', names: [] },
])('finds by ‘$query’ in all projects, though nothing is open', async ({ query, names }) => {
  const project = await servedProject(FILES);
  expect((await symbols(project, query)).map(({ name }) => name)).toEqual(names);
});

it('says which asset it is, and where its name stands', async () => {
  const project = await servedProject(FILES);
  expect(await symbols(project, 'hero')).toMatchObject([
    {
      containerName: 'art/hero · 1d11eca9-6b26-44e1-a26f-dacca1febf49',
      location: { uri: project.uri('art/hero/asset.json'), range: HERO.ranges[0] },
    },
  ]);
});

it('leaves the place to be asked for by a client that asks', async () => {
  const project = await servedProject(FILES, LAZY);
  const [symbol] = (await symbols(project, 'hero')) as WorkspaceSymbol[];
  expect(symbol.location).toEqual({ uri: project.uri('art/hero/asset.json') });
  const resolved = await project.connection.sendRequest(WorkspaceSymbolResolveRequest.type, symbol);
  expect(resolved.location).toMatchObject({ range: HERO.ranges[0] });
});

it('knows an asset by the name it has in the editor', async () => {
  const project = await servedProject(FILES);
  const uri = await project.open('art/title/asset.json');
  await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: declaration({ name: 'credits' }) }],
  });
  // An edit is looked at when what came before it is; diagnostics may still be those of the text before.
  await expect
    .poll(async () => (await symbols(project, 'credits')).map(({ name }) => name), { timeout: 10_000 })
    .toEqual(['credits']);
});

it('answers with the best of many', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, n) => [`a${n}/asset.json`, declaration({ name: `tile_${n}` })]),
  );
  const project = await servedProject({
    ...many,
    'x/asset.json': declaration({ name: 'ile' }),
    'packwright.json': '{}',
  });
  const found = await symbols(project, 'ile');
  expect(found[0].name).toBe('ile');
  expect(found.length).toBe(200);
});

async function symbols(
  { connection }: ServedProject,
  query: string,
): Promise<readonly (SymbolInformation | WorkspaceSymbol)[]> {
  return (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
}
