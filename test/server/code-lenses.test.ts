import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
} from 'vscode-languageserver/node';
import { BUILD } from '../../protocol/build.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'packwright.registry.json': '{ "schema_version": 1, "assets": {} }',
  'a/asset.json': `\n${declaration()}`,
  'a/notes.txt': 'a note',
};
const ALL = ['packwright.build', 'packwright.preview'];
const FACTS = 'packwright.showEffectiveMetadata';

it.each([
  { path: 'a/asset.json', commands: ALL, titles: ['Build this asset', 'Preview'] },
  { path: 'a/asset.json', commands: ['packwright.preview', 'x'], titles: ['Preview'] },
  { path: 'packwright.json', commands: ALL, titles: ['Build this project'] },
  { path: 'packwright.registry.json', commands: ALL, titles: [] },
])('shows above $path what a client with $commands can do', async ({ path, commands, titles }) => {
  const project = await servedProject(FILES, {}, { commands });
  const lenses = await lensesOf(project, path);
  expect(lenses.map(({ command }) => command?.title)).toEqual(titles);
});

it.each([undefined, {}, { commands: [] }, { commands: 'packwright.build' as never }])(
  'announces no lenses to a client that gives %j',
  async (options) => {
    const { initialized } = await servedProject(FILES, {}, options);
    expect(initialized.capabilities).not.toHaveProperty('codeLensProvider');
  },
);

it('stands where the declaration begins, and carries what a build asks for', async () => {
  const project = await servedProject(FILES, {}, { commands: ALL });
  const [lens] = await lensesOf(project, 'a/asset.json');
  expect(lens.range.start).toEqual({ line: 1, character: 0 });
  const [params] = lens.command?.arguments ?? [];
  const result = await project.connection.sendRequest(BUILD.method, params);
  expect(result).toMatchObject({ assets: [{ name: 'notes' }] });
});

it('shows none above a document without a place', async () => {
  const project = await servedProject(FILES, {}, { commands: ALL });
  const textDocument = { uri: 'untitled:Untitled-1', languageId: 'asset-json', version: 1, text: '{}' };
  await project.connection.sendNotification('textDocument/didOpen', { textDocument });
  expect(await project.connection.sendRequest(CodeLensRequest.type, { textDocument })).toBeNull();
});

describe('what the bank is', () => {
  it('is told last, once it is asked for', async () => {
    const project = await servedProject(FILES, {}, { commands: [...ALL, FACTS] });
    const lenses = await lensesOf(project, 'a/asset.json');
    expect(lenses.map(({ command }) => command?.title)).toEqual(['Build this asset', 'Preview', undefined]);
    expect((await resolved(project, lenses[2])).command).toEqual({
      title: '1 file · 6 B (NONE)',
      command: FACTS,
      arguments: [{ uri: project.uri('a/asset.json') }],
    });
  });

  it.each([
    { codec: 'LZ4_BLOCK', text: 'a'.repeat(2048), title: /^1 file · \d+ B of 2\.0 KiB \(LZ4_BLOCK\)$/ },
    { codec: 'lz4', text: 'a', title: /^1 file · 1 B$/ },
  ])('has its size as $codec', async ({ codec, text, title }) => {
    const output = { format: 'DATA/raw_v1', codec };
    const files = { ...FILES, 'a/asset.json': declaration({ output }), 'a/notes.txt': text };
    const project = await servedProject(files, {}, { commands: [FACTS] });
    const [lens] = await lensesOf(project, 'a/asset.json');
    expect((await resolved(project, lens)).command?.title).toMatch(title);
  });

  it('says why there is none', async () => {
    const files = { ...FILES, 'a/asset.json': declaration({ inputs: { files: ['gone.txt'] } }) };
    const project = await servedProject(files, {}, { commands: [FACTS] });
    const [lens] = await lensesOf(project, 'a/asset.json');
    expect((await resolved(project, lens)).command?.title).toMatch(/^Not packed: .*‘gone\.txt’/);
  });

  it('is asked for again when an input is another', async () => {
    const support = { workspace: { codeLens: { refreshSupport: true } } };
    const project = await servedProject(FILES, support, { commands: [FACTS] });
    const asked = new Promise<void>((done) => {
      project.connection.onRequest(CodeLensRefreshRequest.type, () => done());
    });
    const [lens] = await lensesOf(project, 'a/asset.json');
    await resolved(project, lens);
    writeFileSync(join(project.folder, 'a/notes.txt'), 'another note');
    await project.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: project.uri('a/notes.txt'), type: 2 }],
    });
    await asked;
    expect((await resolved(project, lens)).command?.title).toBe('1 file · 12 B (NONE)');
  });

  it.each([undefined, {}, { uri: 1 }])('is told of no lens with %j', async (data) => {
    const project = await servedProject(FILES, {}, { commands: [FACTS] });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await expect(resolved(project, { range, data })).rejects.toThrow('none of ours');
  });

  it('is nothing that a client without the command could ask for', async () => {
    const { initialized } = await servedProject(FILES, {}, { commands: ALL });
    expect(initialized.capabilities.codeLensProvider).toEqual({ resolveProvider: false });
  });
});

function resolved(project: ServedProject, lens: CodeLens | undefined): Promise<CodeLens> {
  if (lens === undefined) throw new Error('there is no lens');
  return project.connection.sendRequest(CodeLensResolveRequest.type, lens);
}

async function lensesOf(project: ServedProject, path: string) {
  const textDocument = { uri: await project.open(path) };
  return (await project.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
}
