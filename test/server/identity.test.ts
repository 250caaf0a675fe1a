/** Who an asset is, across declarations, the registry and game.json: references, highlights, rename. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { editedFiles } from '../support/edited-files.ts';
import { edited, type Marked, marked, type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const HERO = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const SLIME = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const FREE = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';
const GONE = '99999999-8a54-4c1b-9f3e-2b7a6d1c0e94';

const PLACES = {
  'art/hero/asset.json': declaration({ asset_uuid: HERO, name: 'hero' }),
  'art/slime/asset.json': declaration({ asset_uuid: SLIME, name: 'slime' }),
  'packwright.registry.json': registry(HERO, SLIME, GONE),
  'game.json': `{
  "templates": { "hero": { "assetId": "hero" }, "slime": {} },
  "entities": [{ "id": "hero" }],
  "assetSystem": { "entityAssetOverrides": { "e1": { "assetId": "${HERO}" }, "e2": { "assetId": "${HERO.toUpperCase()}" } } }
}
`,
};

it.each([
  { from: 'art/hero/asset.json', at: HERO, finds: [HERO, HERO, HERO, HERO.toUpperCase()] },
  { from: 'packwright.registry.json', at: HERO, finds: [HERO, HERO, HERO, HERO.toUpperCase()] },
  { from: 'game.json', at: HERO.toUpperCase(), finds: [HERO, HERO, HERO, HERO.toUpperCase()] },
  { from: 'art/hero/asset.json', at: 'hero', finds: ['hero', 'hero'] },
  { from: 'game.json', at: 'hero" }', finds: ['hero', 'hero'] },
  { from: 'packwright.registry.json', at: GONE, finds: [GONE] },
  { from: 'art/hero/asset.json', at: 'data_bank', finds: undefined },
  { from: 'game.json', at: 'hero" }]', finds: undefined },
  { from: 'packwright.registry.json', at: '"root"', finds: undefined },
])('finds what $at of $from refers to', async ({ from, at, finds }) => {
  const project = await servedProject(PLACES);
  await project.open(from);
  const found = await project.connection.sendRequest(ReferencesRequest.type, {
    ...cursor(project, from, at),
    context: { includeDeclaration: true },
  });
  expect(found?.map(({ uri, range }) => textAt(uri, range))).toEqual(finds);
});

it.each([
  { from: 'game.json', at: HERO.toUpperCase(), leads: 'art/hero/asset.json', to: HERO },
  { from: 'game.json', at: 'hero" }', leads: 'art/hero/asset.json', to: 'hero' },
  { from: 'packwright.registry.json', at: SLIME, leads: 'art/slime/asset.json', to: SLIME },
])('leads from $at of $from to $leads', async ({ from, at, leads, to }) => {
  const project = await servedProject(PLACES);
  await project.open(from);
  const found = await project.connection.sendRequest(DefinitionRequest.type, cursor(project, from, at));
  const [location] = Array.isArray(found) ? found : [];
  if (location === undefined || !('uri' in location)) throw new Error('no location');
  expect(location.uri).toBe(project.uri(leads));
  expect(textAt(location.uri, location.range)).toBe(to);
});

it('leaves the declaration out of references where it is not asked for', async () => {
  const project = await servedProject(PLACES);
  const found = await project.connection.sendRequest(ReferencesRequest.type, {
    ...cursor(project, 'art/hero/asset.json', 'hero'),
    context: { includeDeclaration: false },
  });
  expect(found?.map(({ uri }) => uri)).toEqual([project.uri('game.json')]);
});

it('sees what is typed and not saved', async () => {
  const project = await servedProject(PLACES);
  const text = `\n\n${declaration({ asset_uuid: HERO, name: 'knight' })}`;
  await project.open('art/hero/asset.json', text);
  await project.open('game.json', '{ "assetId": "knight" }');
  const found = await project.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: project.uri('game.json') },
    position: { line: 0, character: 16 },
    context: { includeDeclaration: true },
  });
  const line = text.split('\n').findIndex((line) => line.includes('"name"'));
  expect(found?.map(({ range }) => range.start)).toEqual([
    { line, character: 11 },
    { line: 0, character: 14 },
  ]);
});

it('highlights the places of its own document only', async () => {
  const project = await servedProject(PLACES);
  await project.open('game.json');
  const found = await project.connection.sendRequest(
    DocumentHighlightRequest.type,
    cursor(project, 'game.json', HERO),
  );
  expect(found?.map(({ range }) => textAt(project.uri('game.json'), range))).toEqual([
    HERO,
    HERO.toUpperCase(),
  ]);
});

const RENAMING: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: { rename: { prepareSupport: true } },
};

it('announces prepareRename to clients that know it', async () => {
  const able = await servedProject({}, RENAMING);
  expect(able.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  const plain = await servedProject({});
  expect(plain.initialized.capabilities.renameProvider).toBe(true);
});

it.each([
  { from: 'art/hero/asset.json', at: HERO, placeholder: HERO },
  { from: 'packwright.registry.json', at: SLIME, placeholder: SLIME },
  { from: 'game.json', at: 'hero" }', placeholder: 'hero' },
  { from: 'art/hero/asset.json', at: 'NONE', placeholder: undefined },
])('offers $placeholder for renaming at $at of $from', async ({ from, at, placeholder }) => {
  const project = await servedProject(PLACES, RENAMING);
  const prepared = await project.connection.sendRequest(PrepareRenameRequest.type, cursor(project, from, at));
  if (placeholder === undefined) return expect(prepared).toBe(null);
  const range = (prepared as { range: Marked['ranges'][number] }).range;
  expect(prepared).toMatchObject({ placeholder });
  expect(textAt(project.uri(from), range)).toBe(placeholder);
});

it.each(['art/hero/asset.json', 'packwright.registry.json', 'game.json'])(
  'renames an asset_uuid everywhere, from %s',
  async (from) => {
    const project = await servedProject(PLACES, RENAMING);
    const result = await renamed(project, { from, at: HERO, to: FREE });
    const anyHero = new RegExp(HERO, 'gi');
    expect(result).toEqual({
      'art/hero/asset.json': PLACES['art/hero/asset.json'].replace(anyHero, FREE),
      'packwright.registry.json': PLACES['packwright.registry.json'].replace(anyHero, FREE),
      'game.json': PLACES['game.json'].replace(anyHero, FREE),
    });
  },
);

it('renames a name where it means the asset, and no template or entity of that spelling', async () => {
  const project = await servedProject(PLACES, RENAMING);
  expect(await renamed(project, { from: 'art/hero/asset.json', at: 'hero', to: 'knight' })).toEqual({
    'art/hero/asset.json': PLACES['art/hero/asset.json'].replace('"hero"', '"knight"'),
    'game.json': PLACES['game.json'].replace('"assetId": "hero"', '"assetId": "knight"'),
  });
});

it('says of which version its edits are, where the document is open', async () => {
  const project = await servedProject(PLACES, RENAMING);
  await project.open('art/hero/asset.json');
  const edit = await project.connection.sendRequest(RenameRequest.type, {
    ...cursor(project, 'art/hero/asset.json', 'hero'),
    newName: 'knight',
  });
  expect(edit?.documentChanges).toMatchObject([
    { textDocument: { uri: project.uri('art/hero/asset.json'), version: 1 } },
    { textDocument: { uri: project.uri('game.json'), version: null } },
  ]);
});

it('gives plain changes to clients that take no others', async () => {
  const project = await servedProject(PLACES);
  const edit = await project.connection.sendRequest(RenameRequest.type, {
    ...cursor(project, 'art/slime/asset.json', 'slime'),
    newName: 'ooze',
  });
  expect(edit).not.toHaveProperty('documentChanges');
  expect(Object.keys(edit?.changes ?? {})).toEqual([project.uri('art/slime/asset.json')]);
});

it.each([
  { at: HERO, to: 'hero', says: 'is no UUID in lower case' },
  { at: HERO, to: FREE.toUpperCase(), says: 'is no UUID in lower case' },
  { at: HERO, to: '00000000-0000-0000-0000-000000000000', says: 'is a placeholder' },
  { at: HERO, to: SLIME, says: 'is already the asset_uuid of ‘art/slime’' },
  { at: HERO, to: GONE, says: 'is the asset_uuid of asset 3 in the registry, which was in ‘art/2’' },
  { at: 'hero', to: 'my hero', says: '‘my hero’ cannot be a name' },
  { at: 'hero', to: '', says: '‘’ cannot be a name' },
  { at: 'hero', to: 'slime', says: '‘slime’ is already the name of ‘art/slime’' },
  { at: 'data_bank', to: 'sound_bank', says: 'Only the name and the asset_uuid' },
])('refuses to rename $at to ‘$to’', async ({ at, to, says }) => {
  const project = await servedProject(PLACES, RENAMING);
  const answer = project.connection.sendRequest(RenameRequest.type, {
    ...cursor(project, 'art/hero/asset.json', at),
    newName: to,
  });
  await expect(answer).rejects.toThrow(says);
});

const TWINS = {
  ...PLACES,
  'art/copy/asset.json': declaration({ asset_uuid: HERO, name: 'hero' }),
};

it.each([
  { at: HERO, to: FREE },
  { at: 'hero', to: 'knight' },
])('gives only the declaration in hand a new $at where two have it', async ({ at, to }) => {
  const project = await servedProject(TWINS, RENAMING);
  expect(await renamed(project, { from: 'art/copy/asset.json', at, to })).toEqual({
    'art/copy/asset.json': TWINS['art/copy/asset.json'].replace(at, to),
  });
});

it('does not guess which of two declarations a reference means', async () => {
  const project = await servedProject(TWINS, RENAMING);
  const answer = project.connection.sendRequest(RenameRequest.type, {
    ...cursor(project, 'packwright.registry.json', HERO),
    newName: FREE,
  });
  await expect(answer).rejects.toThrow('is the asset_uuid of 2 assets, ‘art/copy’ among them');
});

it('renames in a file outside any project, and in one that was never saved', async () => {
  const project = await servedProject({});
  const { text, at } = marked('{ "asset_uuid": "nonsense", "name": "▮old" }');
  const uri = 'untitled:Untitled-1';
  await project.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'asset-json', version: 1, text },
  });
  const edit = await project.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri },
    position: at,
    newName: 'new',
  });
  expect(edited(text, edit?.changes?.[uri] ?? [])).toBe('{ "asset_uuid": "nonsense", "name": "new" }');
});

it('takes game.json from a project’s folder only, and a broken one as far as it can be read', async () => {
  const project = await servedProject({
    ...PLACES,
    'art/game.json': PLACES['game.json'],
    'game.json': `{ "a": "${HERO}", "b": [{ "assetId": "hero"`,
  });
  const found = await renamed(project, { from: 'art/hero/asset.json', at: 'hero', to: 'knight' });
  expect(found['game.json']).toBe(`{ "a": "${HERO}", "b": [{ "assetId": "knight"`);
  expect(Object.keys(found)).toEqual(['art/hero/asset.json', 'game.json']);
});

function registry(...uuids: readonly string[]): string {
  const lines = uuids.map((uuid, position) => {
    const root = ['art/hero', 'art/slime'][position] ?? `art/${position}`;
    return `"${uuid}": { "asset_id": ${position + 1}, "root": "${root}", "included_in_build": true }`;
  });
  return `{ "schema_version": 1, "assets": { ${lines.join(', ')} }, "retired": [] }\n`;
}

/** The place in a file on disk where that text begins for the first time. */
function cursor(project: ServedProject, path: string, text: string) {
  const before = readFileSync(join(project.folder, path), 'utf8').split(text)[0] ?? '';
  const lines = before.split('\n');
  return {
    textDocument: { uri: project.uri(path) },
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

function textAt(uri: string, range: Marked['ranges'][number]): string {
  const line = readFileSync(new URL(uri), 'utf8').split('\n')[range.start.line] ?? '';
  return line.slice(range.start.character, range.end.character);
}

/** The files that renaming changes, by path, as they are after it. */
async function renamed(
  project: ServedProject,
  { from, at, to }: { from: string; at: string; to: string },
): Promise<Record<string, string>> {
  const edit = await project.connection.sendRequest(RenameRequest.type, {
    ...cursor(project, from, at),
    newName: to,
  });
  return editedFiles(project, edit);
}
