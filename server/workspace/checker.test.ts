import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { program } from '../../test/support/built-program.ts';
import { declaration, tempProject } from '../../test/support/temp-project.ts';
import { nodeHost } from '../node/node-host.ts';
import { Checker } from './checker.ts';
import { Discovery } from './discovery.ts';
import { Workspace } from './workspace.ts';

it('keeps nothing of closed documents that are in no project', async () => {
  const { workspace, checker, open } = core(tempProject({}));
  for (let n = 0; n < 200; n++) {
    const uri = n % 2 === 0 ? `untitled:${n}` : `file:///nowhere/${n}/asset.json`;
    const opened = checker.opened(open(uri));
    if (n % 3 > 0) await opened;
    const closed = workspace.documents.close(uri);
    if (closed !== undefined) await checker.closed(closed);
  }
  await checker.contentsSettled();
  expect([...checker.store.uris()]).toEqual([]);
  expect([...workspace.documents.all()]).toEqual([]);
});

it('goes on after a check that failed', async () => {
  const folder = tempProject({ 'asset.json': declaration() });
  const { checker, open, host, errors } = core(folder);
  const [bad, good] = ['file:///bad/asset.json', pathToFileURL(`${folder}/asset.json`).href];
  const { enclosingProject } = host;
  host.enclosingProject = (uri) =>
    uri === bad ? Promise.reject(new Error('no luck')) : enclosingProject(uri);
  await expect(checker.opened(open(bad))).rejects.toThrow('no luck');
  await checker.opened(open(good));
  await checker.contentsSettled();
  expect(checker.store.get(good).map(({ code }) => code)).toEqual(['inputs/missing-file']);
  expect(errors.map(String)).toEqual(['Error: no luck']);
  // What failed is tried again.
  host.enclosingProject = enclosingProject;
  expect(await checker.upToDate(bad)).not.toEqual([]);
});

it('stops waiting for a project that goes while it is read', async () => {
  const folder = tempProject({
    'packwright.json': '{ "schema_version": 1 }\n',
    'a/asset.json': declaration(),
  });
  const { workspace, checker, discovery } = core(folder);
  workspace.projects.folders = [pathToFileURL(folder).href];
  const looked = discovery.look();
  workspace.projects.folders = [];
  await Promise.all([looked, discovery.look()]);
  await checker.settled();
  expect([...checker.store.uris()]).toEqual([]);
  expect(workspace.projects.all()).toEqual([]);
});

/** The core of a server on a folder that is none of its workspace folders yet. */
function core(folder: string) {
  const errors: unknown[] = [];
  const failed = (error: unknown) => errors.push(error);
  const host = { ...nodeHost(dirname(program)) };
  const workspace = new Workspace(host, failed);
  const checker = new Checker(workspace, { changed: () => {}, checked: () => {}, failed });
  const open = (uri: string) =>
    workspace.documents.open({
      textDocument: { uri, languageId: 'asset-json', version: 1, text: declaration() },
    });
  return { folder, host, workspace, checker, discovery: new Discovery(workspace, checker), open, errors };
}
