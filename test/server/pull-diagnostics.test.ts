/** Findings that a client asks for, document by document. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { program } from '../support/built-program.ts';
import { codesOf, type EditorSession, editorSession, PULLS } from '../support/editor-session.ts';
import { copyExample, declaration, tempProject } from '../support/temp-project.ts';

const SPRITE = 'assets/key/asset.json';
const OTHER_UUID = '4d8e0f5b-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const DUPLICATE = ['identity/duplicate-uuid'];

it('are full at first, and unchanged for who knows them', async () => {
  const session = await pulling(twins());
  session.open('one/asset.json');
  const first = await session.pulls('one/asset.json', DUPLICATE);
  expect(first.kind).toBe('full');
  expect(await session.pull('one/asset.json', first.resultId)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  });
  expect(await session.pull('one/asset.json', 'of another server')).toEqual(first);
});

it('have another id, and the client is asked to ask, when a sprite changes', async () => {
  const session = await pulling(copyExample('broken'));
  session.open(SPRITE);
  const first = await session.pulls(SPRITE, ['codec/missing-codec']);
  const png = readFileSync(join(session.folder, 'assets/key/key.png'));
  writeFileSync(join(session.folder, 'assets/key/key.png'), 'no picture');
  session.tell({ changed: ['assets/key/key.png'] });
  const second = await session.pulls(SPRITE, ['codec/missing-codec', 'content/unreadable-input']);
  expect(second.resultId).not.toBe(first.resultId);
  writeFileSync(join(session.folder, 'assets/key/key.png'), png);
  session.tell({ changed: ['assets/key/key.png'] });
  const third = await session.pulls(SPRITE, ['codec/missing-codec']);
  expect([first.resultId, second.resultId]).not.toContain(third.resultId);
});

it('have another id when a sibling that is open takes the uuid, and when it gives it back', async () => {
  const session = await pulling(twins(OTHER_UUID));
  for (const path of ['one/asset.json', 'two/asset.json']) session.open(path);
  const before = await session.pulls('one/asset.json', []);
  session.change('two/asset.json', declaration({ name: 'twin' }));
  const after = await session.pulls('one/asset.json', DUPLICATE);
  expect(after.resultId).not.toBe(before.resultId);
  session.change('two/asset.json', declaration({ name: 'twin', asset_uuid: OTHER_UUID }));
  await session.pulls('one/asset.json', []);
});

it('have another id when a sibling changes on disk', async () => {
  const session = await pulling(twins(OTHER_UUID));
  session.open('one/asset.json');
  const before = await session.pulls('one/asset.json', []);
  writeFileSync(join(session.folder, 'two/asset.json'), declaration({ name: 'twin' }));
  session.tell({ changed: ['two/asset.json'] });
  expect((await session.pulls('one/asset.json', DUPLICATE)).resultId).not.toBe(before.resultId);
});

it('have another id when the registry says who is the original', async () => {
  const session = await pulling(twins());
  session.open('two/asset.json');
  const before = await session.pulls('two/asset.json', DUPLICATE);
  expect(before.items?.[0]?.message).toContain('is already the asset_uuid of ‘one’');
  writeFileSync(join(session.folder, 'packwright.registry.json'), registryWith('two'));
  session.tell({ created: ['packwright.registry.json'] });
  const after = await session.pulls('two/asset.json', ({ items }) =>
    (items ?? []).some(({ message }) => String(message).includes('is used again by ‘one’')),
  );
  expect(after.resultId).not.toBe(before.resultId);
});

it('have another id when the registry that is open says so', async () => {
  const session = await pulling(twins());
  writeFileSync(join(session.folder, 'packwright.registry.json'), registryWith('one'));
  session.tell({ created: ['packwright.registry.json'] });
  session.open('two/asset.json');
  session.open('packwright.registry.json');
  const before = await session.pulls('two/asset.json', DUPLICATE);
  session.change('packwright.registry.json', registryWith('two'));
  const after = await session.pull('two/asset.json', before.resultId);
  expect([after.kind, after.items?.[0]?.message]).toEqual(['full', expect.stringContaining('is used again')]);
});

it('asks a client to ask again when the project is known that its document is in', async () => {
  const session = await pulling(manyAssets(600));
  session.open('0/asset.json', declaration({ name: 'asset_1', asset_uuid: uuid(0) }));
  // The first answer does not wait for the rest of the project.
  await session.pull('0/asset.json');
  await session.pulls('0/asset.json', ['identity/duplicate-name']);
});

it('pushes nothing to a client that pulls', async () => {
  const session = await pulling(copyExample('broken'));
  session.open(SPRITE);
  await session.pulls(SPRITE, ['codec/missing-codec']);
  session.change(SPRITE, '{}');
  await session.pull(SPRITE);
  await session.pullAll();
  session.close(SPRITE);
  await session.pullAll();
  await session.server.stop();
  expect(session.sent('textDocument/publishDiagnostics')).toEqual([]);
});

it('asks nothing of a client that cannot be asked, and tells it at once what the inputs hold', async () => {
  const capabilities = { ...PULLS, workspace: {} };
  const session = await editorSession(copyExample('broken'), { capabilities });
  session.open('assets/sword/asset.json');
  const { items } = await session.pull('assets/sword/asset.json');
  expect(codesOf(items ?? [])).toEqual(['content/unreadable-input']);
  await session.pullAll();
  await session.server.stop();
  expect(session.refreshes).toBe(0);
});

it('answers for a document that is gone, or none of ours', async () => {
  const session = await pulling(twins());
  const gone = await session.pull('three/asset.json');
  expect(gone).toMatchObject({ kind: 'full', items: [] });
  expect(await session.pull('three/asset.json', gone.resultId)).toMatchObject({ kind: 'unchanged' });
  expect(await session.pull('one/notes.txt')).toMatchObject({ kind: 'full', items: [] });
});

it('knows nothing any more of a closed document that is in no project', async () => {
  const folder = tempProject({ 'a/asset.json': declaration() });
  const session = await editorSession(folder, { capabilities: PULLS, folders: [] });
  session.open('a/asset.json');
  await session.pulls('a/asset.json', ['inputs/missing-file']);
  session.close('a/asset.json');
  await session.pull('a/asset.json');
  expect(await session.pullAll()).toMatchObject([{ uri: session.uri('a/asset.json'), items: [] }]);
  expect(await session.pullAll()).toEqual([]);
});

interface Part {
  readonly part: keyof Diagnostic;
  readonly support: object;
}

it.each<Part>([
  { part: 'relatedInformation', support: { relatedInformation: true } },
  { part: 'tags', support: { tagSupport: { valueSet: [1] } } },
  { part: 'codeDescription', support: { codeDescriptionSupport: true } },
])('have $part for clients that say they take it, and for no others', async ({ part, support }) => {
  const text = declaration({ asset_id: 3 });
  for (const diagnostic of [{}, support]) {
    const capabilities = { ...PULLS, textDocument: { diagnostic } };
    const session = await editorSession(twins(), { capabilities });
    session.open('one/asset.json', text);
    const { items = [] } = await session.pulls('one/asset.json', [...DUPLICATE, 'state/registry-field']);
    expect(items.some((item) => item[part] !== undefined)).toBe(diagnostic === support && !isUnlinked(part));
  }
});

/** A build in a folder of its own has no pages to lead to. */
function isUnlinked(part: keyof Diagnostic): boolean {
  return part === 'codeDescription' && !existsSync(join(dirname(program), '../docs/rules'));
}

function pulling(folder: string): Promise<EditorSession> {
  return editorSession(folder, { capabilities: PULLS });
}

function twins(second = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53'): string {
  return tempProject({
    'packwright.json': '{ "schema_version": 1 }\n',
    'one/asset.json': declaration(),
    'one/notes.txt': '',
    'two/asset.json': declaration({ name: 'twin', asset_uuid: second }),
    'two/notes.txt': '',
  });
}

function registryWith(root: string): string {
  const entry = { asset_id: 1, root, included_in_build: true };
  const assets = { '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53': entry };
  return `${JSON.stringify({ schema_version: 1, assets, retired: [] })}\n`;
}

function manyAssets(count: number): string {
  const files: Record<string, string> = { 'packwright.json': '{ "schema_version": 1 }\n' };
  for (let n = 0; n < count; n++) {
    files[`${n}/asset.json`] = declaration({ name: `asset_${n}`, asset_uuid: uuid(n) });
    files[`${n}/notes.txt`] = '';
  }
  return tempProject(files);
}

function uuid(n: number): string {
  return `3f1e0a77-5b0c-4a8e-9d6b-${String(n).padStart(12, '0')}`;
}
