/** What `packwright registry` does, from an editor that may have the registry open and changed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { BUILD, type BuildResult } from '../../protocol/build.ts';
import { REGISTRY, type RegistryParams, type RegistryResult } from '../../protocol/registry.ts';
import { bigProject } from '../support/big-project.ts';
import { edited, type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const HERO = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const SLIME = '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61';
const GONE = '99999999-8a54-4c1b-9f3e-2b7a6d1c0e94';
const FILE = 'packwright.registry.json';

const HERO_LINE = `"${HERO}": { "asset_id": 1, "root": "hero", "included_in_build": true }`;
const SLIME_LINE = `"${SLIME}": { "asset_id": 2, "root": "slime", "included_in_build": false }`;
const GONE_LINE = `"${GONE}": { "asset_id": 3, "root": "gone", "included_in_build": true }`;

const FILES = {
  'hero/asset.json': declaration({ asset_uuid: HERO, name: 'hero' }),
  'slime/asset.json': declaration({ asset_uuid: SLIME, name: 'slime' }),
  [FILE]: registryOf([SLIME_LINE, HERO_LINE, GONE_LINE]),
};

const EXCLUDED = HERO_LINE.replace('true', 'false');
const INCLUDED = SLIME_LINE.replace('false', 'true');

it.each([
  {
    params: { action: 'exclude', asset: 'hero' },
    leaves: [SLIME_LINE, EXCLUDED, GONE_LINE],
    says: '‘hero’ (asset 1) is excluded',
  },
  {
    params: { action: 'include', asset: SLIME },
    leaves: [INCLUDED, HERO_LINE, GONE_LINE],
    says: '‘slime’ (asset 2) is included',
  },
  {
    params: { action: 'include', asset: 'hero' },
    leaves: undefined,
    says: '‘hero’ (asset 1) is already included',
  },
  {
    params: { action: 'forget', asset: 'gone' },
    leaves: [SLIME_LINE, HERO_LINE],
    says: '‘gone’ (asset 3) is forgotten',
  },
  {
    params: { action: 'exclude', asset: ['slime', HERO] },
    leaves: [SLIME_LINE, EXCLUDED, GONE_LINE],
    says: ['‘slime’ (asset 2) is already excluded', '‘hero’ (asset 1) is excluded'],
  },
  {
    params: { action: 'reconcile' },
    leaves: undefined,
    says: '‘gone’ (asset 3) is missing: restore it, or forget it',
  },
] as const)(
  'writes a registry that nobody has open: $params.action $params.asset',
  async ({ params, leaves, says }) => {
    const project = await servedProject(FILES);
    const result = await change(project, params);
    expect(result).toEqual({ effect: leaves === undefined ? 'none' : 'written', messages: [says].flat() });
    const retired = params.action === 'forget' ? [3] : [];
    expect(onDisk(project)).toBe(leaves === undefined ? FILES[FILE] : registryOf(leaves, retired));
  },
);

it('knows at once what it wrote', async () => {
  const project = await servedProject(FILES);
  await change(project, { action: 'exclude', asset: 'hero' });
  const { messages } = await change(project, { action: 'exclude', asset: 'hero' });
  expect(messages).toEqual(['‘hero’ (asset 1) is already excluded']);
});

it('makes a registry where there is none, and follows what moved', async () => {
  const project = await servedProject(FILES);
  rmSync(join(project.folder, FILE));
  const made = await change(project, { action: 'reconcile' });
  expect(made).toEqual({
    effect: 'written',
    messages: ['‘hero’ is new: asset 1', '‘slime’ is new: asset 2'],
  });
  writeFileSync(join(project.folder, FILE), onDisk(project).replace('"hero"', '"old/place"'));
  const moved = await change(project, { action: 'reconcile' });
  expect(moved.messages).toEqual(['asset 1 moved from ‘old/place’ to ‘hero’']);
});

it.each([
  { params: { action: 'exclude', asset: 'nobody' }, says: '‘nobody’ is no asset_uuid, asset root or name' },
  { params: { action: 'forget', asset: 'hero' }, says: '‘hero’ still has its asset.json' },
  { params: { action: 'include' }, says: 'Say which asset' },
] as const)('refuses to $params.action $params.asset', async ({ params, says }) => {
  const project = await servedProject(FILES);
  await expect(change(project, params)).rejects.toThrow(says);
  expect(onDisk(project)).toBe(FILES[FILE]);
});

it('leaves a registry with errors alone', async () => {
  const project = await servedProject({ ...FILES, [FILE]: '{ "schema_version": 1, "assets": {' });
  await expect(change(project, { action: 'reconcile' })).rejects.toThrow('has errors: mend them first');
});

const EDITING: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
};

it('changes what is typed in an open registry, and not the file', async () => {
  const project = await servedProject(FILES, EDITING);
  const typed = registryOf([INCLUDED, HERO_LINE, GONE_LINE]);
  await project.open(FILE, typed);
  const asked = answerEdits(project, true);
  const { effect } = await change(project, { action: 'exclude', asset: 'hero' });
  expect(effect).toBe('edited');
  const [edit] = asked;
  const [documentEdit] = edit?.documentChanges ?? [];
  if (documentEdit === undefined || !('edits' in documentEdit)) throw new Error('no edit');
  expect(documentEdit.textDocument).toEqual({ uri: project.uri(FILE), version: 1 });
  expect(edited(typed, documentEdit.edits as TextEdit[])).toBe(registryOf([INCLUDED, EXCLUDED, GONE_LINE]));
  expect(onDisk(project)).toBe(FILES[FILE]);
});

it('says so where the editor does not take the change', async () => {
  const project = await servedProject(FILES, EDITING);
  await project.open(FILE);
  answerEdits(project, false);
  await expect(change(project, { action: 'exclude', asset: 'hero' })).rejects.toThrow(
    'The editor did not change packwright.registry.json: no',
  );
});

it('writes over no unsaved registry of an editor that cannot be asked to change it', async () => {
  const project = await servedProject(FILES);
  await project.open(FILE, registryOf([HERO_LINE]));
  await expect(change(project, { action: 'exclude', asset: 'hero' })).rejects.toThrow('save it first');
  expect(onDisk(project)).toBe(FILES[FILE]);
});

it('writes an open registry that is saved, for an editor that cannot be asked to change it', async () => {
  const project = await servedProject(FILES);
  await project.open(FILE);
  expect((await change(project, { action: 'exclude', asset: 'hero' })).effect).toBe('written');
});

it('does not come between a build and the registry that it writes', async () => {
  const project = await servedProject(bigProject(300));
  const build = project.connection.sendRequest<BuildResult>(BUILD.method, {
    uri: project.uri(''),
    scope: 'project',
  });
  await expect(change(project, { action: 'reconcile' })).rejects.toThrow('is being built');
  expect((await build).written).toBe(true);
  expect(existsSync(join(project.folder, FILE))).toBe(true);
});

function change(project: ServedProject, params: Omit<RegistryParams, 'uri'>): Promise<RegistryResult> {
  return project.connection.sendRequest(REGISTRY.method, { uri: project.uri(FILE), ...params });
}

/** The edits that the editor is asked for, as they come. */
function answerEdits(project: ServedProject, applied: boolean): WorkspaceEdit[] {
  const asked: WorkspaceEdit[] = [];
  project.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    asked.push(edit);
    return applied ? { applied } : { applied, failureReason: 'no' };
  });
  return asked;
}

function onDisk(project: ServedProject): string {
  return readFileSync(join(project.folder, FILE), 'utf8');
}

function registryOf(lines: readonly string[], retired: readonly number[] = []): string {
  const ids = retired.length === 0 ? '[]' : `[\n    ${retired.join(',\n    ')}\n  ]`;
  return `{
  "schema_version": 1,
  "assets": {
    ${lines.join(',\n    ')}
  },
  "retired": ${ids}
}
`;
}
