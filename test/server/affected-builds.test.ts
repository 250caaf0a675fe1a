/** Which changes of files are a reason to build again: for whoever watches. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { AFFECTED_BUILDS, type AffectedBuilds, BUILD } from '../../protocol/build.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const OTHER = { name: 'other', asset_uuid: '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61' };
const FILES = {
  'packwright.json': '{ "schema_version": 1, "exclude": ["attic"] }',
  'art/notes/asset.json': declaration({ inputs: { files: ['notes.txt', 'more/late.txt'] } }),
  'art/notes/notes.txt': 'a note',
  'art/notes/readme.md': '',
  'attic/asset.json': declaration(OTHER),
  'inner/packwright.json': '{ "schema_version": 1 }',
  'inner/other/asset.json': declaration({ ...OTHER, inputs: { files: ['own.txt'] } }),
  'inner/other/own.txt': '',
};

it.each<[string, string, 'outer' | 'inner' | 'none']>([
  ['a declaration', 'art/notes/asset.json', 'outer'],
  ['a declaration that is new', 'art/new/asset.json', 'outer'],
  ['the settings', 'packwright.json', 'outer'],
  ['the registry', 'packwright.registry.json', 'outer'],
  ['what the game shows', 'packwright.bindings.json', 'outer'],
  ['an input', 'art/notes/notes.txt', 'outer'],
  ['an input that has not come yet', 'art/notes/more/late.txt', 'outer'],
  ['an input in another case', 'art/notes/Notes.TXT', 'outer'],
  ['the folder of an input', 'art/notes/more', 'outer'],
  ['a folder of declarations', 'art', 'outer'],
  ['a folder of nothing', 'docs', 'none'],
  ['what no declaration names', 'art/notes/readme.md', 'none'],
  ['what is excluded', 'attic/asset.json', 'none'],
  ['what is hidden', 'art/.git/asset.json', 'none'],
  ['what an editor leaves for a moment', 'art/notes/.notes.txt.swp', 'none'],
  ['the archive', 'build/assets.bank', 'none'],
  ['the report', 'build/build-report.json', 'none'],
  ['the folder of both', 'build', 'none'],
  ['an input of a project within', 'inner/other/own.txt', 'inner'],
])('knows of %s whose build it affects', async (_, path, whose) => {
  const project = await servedProject(FILES);
  await project.connection.sendRequest(BUILD.method, { uri: project.uri('art'), scope: 'project' });
  const folders = { outer: [project.uri('')], inner: [project.uri('inner')], none: [] };
  expect(await affected(project, [path])).toEqual(folders[whose]);
});

it('knows of a folder that has gone what was in it', async () => {
  const project = await servedProject({ ...FILES, 'art/notes/asset.json': declaration() });
  await project.connection.sendRequest(BUILD.method, { uri: project.uri('art'), scope: 'project' });
  rmSync(join(project.folder, 'art'), { recursive: true });
  const changes: FileEvent[] = [{ uri: project.uri('art'), type: FileChangeType.Deleted }];
  await project.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  const symbols = () => project.connection.sendRequest<object[]>('workspace/symbol', { query: 'notes' });
  await expect.poll(symbols, { timeout: 20_000 }).toEqual([]);
  expect(await affected(project, ['art', 'inner/other/asset.json'])).toEqual([
    project.uri(''),
    project.uri('inner'),
  ]);
});

async function affected(project: ServedProject, paths: readonly string[]): Promise<readonly string[]> {
  const params = { uris: paths.map((path) => project.uri(path)) };
  const { projects } = await project.connection.sendRequest<AffectedBuilds>(AFFECTED_BUILDS.method, params);
  return projects;
}
