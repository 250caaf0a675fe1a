import { expect, it } from 'vitest';
import { CodeLensRequest } from 'vscode-languageserver/node';
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

async function lensesOf(project: ServedProject, path: string) {
  const textDocument = { uri: await project.open(path) };
  return (await project.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
}
