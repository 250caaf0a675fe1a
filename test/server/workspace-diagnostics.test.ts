/** `workspace/diagnostic`: the findings of files, whether or not somebody opened them. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver';
import {
  codesOf,
  type EditorSession,
  editorSession,
  PULLS,
  resultsOf,
  type WorkspaceReport,
} from '../support/editor-session.ts';
import { notification, request } from '../support/server-process.ts';
import { declaration, tempProject } from '../support/temp-project.ts';

const MISSING = ['inputs/missing-file'];

it('reports on files that nobody opened, and leaves out those without findings', async () => {
  const session = await pulling({ 'a/asset.json': asset(1), 'b/asset.json': asset(2), 'b/notes.txt': '' });
  expect(summary(session, await session.pullAll())).toEqual({ 'a/asset.json': MISSING });
});

it('says nothing of what the client knows', async () => {
  const session = await pulling({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) });
  const first = await session.pullAll();
  expect(first).toHaveLength(2);
  expect(await session.pullAll(resultsOf(first))).toEqual([]);
  const [one, other] = resultsOf(first);
  const again = await session.pullAll([one, { uri: other.uri, value: 'of another server' }]);
  expect(again.map(({ uri }) => uri)).toEqual([other.uri]);
});

it('says so once that a file lost its findings, or is gone', async () => {
  const session = await pulling({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) });
  let known = resultsOf(await session.pullAll());
  writeFileSync(join(session.folder, 'a/notes.txt'), '');
  rmSync(join(session.folder, 'b'), { recursive: true });
  session.tell({ created: ['a/notes.txt'], deleted: ['b'] });
  const reports = await reportsAfter(session, known, 2);
  expect(summary(session, reports)).toEqual({ 'a/asset.json': [], 'b/asset.json': [] });
  known = resultsOf(reports);
  expect(await session.pullAll(known)).toEqual([]);
});

it.each<[string, (folder: string) => void, Parameters<EditorSession['tell']>[0]]>([
  ['is mended', (folder) => writeFileSync(join(folder, 'notes.txt'), ''), { created: ['a/notes.txt'] }],
  ['is gone', (folder) => rmSync(folder, { recursive: true }), { deleted: ['a'] }],
])('tells a client that forgot its ids when it closed a document that it %s', async (_, change, told) => {
  const session = await pulling({ 'a/asset.json': asset(1) });
  session.open('a/asset.json');
  expect((await session.pull('a/asset.json')).items).toHaveLength(1);
  session.close('a/asset.json');
  change(join(session.folder, 'a'));
  session.tell(told);
  const reports = await reportsAfter(session, [], 1, ({ items }) => items?.length === 0);
  expect(summary(session, reports)).toEqual({ 'a/asset.json': [] });
  expect(await session.pullAll([])).toEqual([]);
});

it('gives the versions of open documents, and none of others', async () => {
  const session = await pulling({ 'a/asset.json': asset(1), 'b/asset.json': asset(2) });
  session.open('a/asset.json');
  session.change('a/asset.json', asset(3));
  const versions = (await session.pullAll()).map(({ uri, version }) => [uri, version]);
  expect(Object.fromEntries(versions)).toEqual({
    [session.uri('a/asset.json')]: 2,
    [session.uri('b/asset.json')]: null,
  });
});

it('has the same ids as are given for single documents', async () => {
  const session = await pulling({ 'a/asset.json': asset(1) });
  session.open('a/asset.json');
  const [{ resultId }] = await session.pullAll();
  expect(await session.pull('a/asset.json', resultId)).toMatchObject({ kind: 'unchanged' });
});

it('keeps to the spelling of the client', async () => {
  const session = await pulling({ 'a (1)/asset.json': asset(1) });
  const [{ uri, resultId }] = await session.pullAll();
  const spelled = uri.replace('(', '%28').replace(')', '%29');
  expect(await session.pullAll([{ uri: spelled, value: resultId }])).toEqual([]);
  const [again] = await session.pullAll([{ uri: spelled, value: 'old' }]);
  expect(again.uri).toBe(spelled);
});

it('sends what it found in pieces to a client that takes them', async () => {
  const session = await pulling(manyAssets(350));
  const left = await session.pullAll([], { partialResultToken: 'pieces' });
  expect(left).toEqual([]);
  const pieces = session
    .sent('$/progress')
    .map(({ params }) => (params as { value: { items: WorkspaceReport[] } }).value.items);
  expect(pieces.length).toBeGreaterThan(1);
  const reports = pieces.flat();
  expect(reports).toHaveLength(350);
  expect(new Set(reports.map(({ uri }) => uri)).size).toBe(350);
  // And nothing where nothing is new.
  const before = session.sent('$/progress').length;
  expect(await session.pullAll(resultsOf(reports), { partialResultToken: 'more' })).toEqual([]);
  expect(session.sent('$/progress')).toHaveLength(before);
});

it('is given up when it is cancelled, while the project is still being read', async () => {
  const session = await pulling(manyAssets(2000));
  const { server } = session;
  const id = server.newId();
  server.send(request(id, 'workspace/diagnostic', { previousResultIds: [] }));
  // The server has begun: it answers in between.
  await server.request('nothing/known');
  server.send(notification('$/cancelRequest', { id }));
  const answer = await server.response(id);
  expect(answer.error?.code).toBe(LSPErrorCodes.RequestCancelled);
  expect(await session.pullAll()).toHaveLength(2000);
});

it('waits for nobody who types', async () => {
  const session = await pulling(manyAssets(300));
  session.open('0/asset.json');
  const asked = session.pullAll();
  for (let n = 0; n < 50; n++) session.change('0/asset.json', asset(0, `x${n}`));
  const reports = await asked;
  expect(reports).toHaveLength(300);
});

it('tells of no projects but those of the folders', async () => {
  const session = await editorSession(tempProject({ 'a/asset.json': asset(1) }), {
    capabilities: PULLS,
    folders: [],
  });
  expect(await session.pullAll()).toEqual([]);
});

function pulling(files: Readonly<Record<string, string>>): Promise<EditorSession> {
  const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }\n', ...files });
  return editorSession(folder, { capabilities: PULLS });
}

/** What is new once so many documents are. */
async function reportsAfter(
  session: EditorSession,
  known: ReturnType<typeof resultsOf>,
  count: number,
  isRight: (report: WorkspaceReport) => boolean = () => true,
): Promise<WorkspaceReport[]> {
  for (;;) {
    const reports = await session.pullAll(known);
    if (reports.length >= count && reports.every(isRight)) return reports;
  }
}

function summary(session: EditorSession, reports: readonly WorkspaceReport[]) {
  const root = `${session.uri('')}/`;
  return Object.fromEntries(reports.map(({ uri, items }) => [uri.slice(root.length), codesOf(items ?? [])]));
}

/** A declaration whose input is missing. */
function asset(n: number, name = `asset_${n}`): string {
  return declaration({ name, asset_uuid: `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}` });
}

function manyAssets(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}/asset.json`, asset(n)]));
}
