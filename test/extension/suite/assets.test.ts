import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeEditors, open, read, replaceText, uriOf, write } from '../support/workspace.ts';

const FOLDER = 'assets/tree';
const REGISTRY = 'packwright.registry.json';

interface RegistryEntry {
  readonly asset_id: number;
  readonly root: string;
  readonly included_in_build: boolean;
}

describe('The commands of the Assets view', () => {
  let registryBefore = '';
  // Each test has an asset of its own: VS Code keeps texts for a while that no editor shows, and no file of theirs
  // may change behind its back.
  let count = 0;
  let one = '';
  let uuid = '';

  before(async () => {
    registryBefore = await read(REGISTRY);
  });

  beforeEach(async () => {
    one = `one_${++count}`;
    uuid = uuidNumber(count);
    await writeAsset(one, uuid);
    await until('packwright.excludeAsset', one, async () => (await entry(uuid))?.included_in_build === false);
    await run('packwright.includeAsset', one);
  });

  afterEach(closeEditors);

  after(async () => {
    await vscode.workspace.fs.delete(uriOf(FOLDER), { recursive: true });
    const registry = await vscode.workspace.openTextDocument(uriOf(REGISTRY));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(registry.uri, new vscode.Range(0, 0, registry.lineCount, 0), registryBefore);
    await vscode.workspace.applyEdit(edit);
    await registry.save();
  });

  it('leave an asset out of builds, and take it in again', async () => {
    expect((await entry(uuid))?.included_in_build).to.equal(true);
    await run('packwright.excludeAsset', one);
    expect((await entry(uuid))?.included_in_build).to.equal(false);
  });

  it('change an open registry in its editor, and save it where nobody was typing', async () => {
    const document = await open(REGISTRY);
    await run('packwright.excludeAsset', one);
    expect((await entry(uuid))?.included_in_build).to.equal(false);
    expect(document.isDirty).to.equal(false);
  });

  it('leave a registry unsaved in which somebody was typing', async () => {
    const document = await open(REGISTRY);
    await replaceText(document, '"schema_version": 1,', '"schema_version": 1, ');
    const told = run('packwright.excludeAsset', one);
    await eventually(
      () => JSON.parse(document.getText()).assets[uuid].included_in_build,
      (included) => included === false,
    );
    expect(document.isDirty).to.equal(true);
    expect((await entry(uuid))?.included_in_build).to.equal(true);
    await vscode.commands.executeCommand('notifications.clearAll');
    await told;
  });

  it('rename an asset', async () => {
    await run('packwright.renameAsset', one, { name: 'first_of_the_tree' });
    expect(JSON.parse(await read(declarationOf(one))).name).to.equal('first_of_the_tree');
  });

  it('give an asset a new asset_uuid, which the registry follows', async () => {
    const before = await entry(uuid);
    await run('packwright.newAssetUuid', one, { confirmed: true });
    const after = await uuidOf(one);
    expect(after).to.not.equal(uuid);
    expect(await entry(after ?? '')).to.deep.equal(before);
    expect(await entry(uuid)).to.equal(undefined);
  });

  it('give a copy an asset_uuid of its own without a question, and the original keeps its number', async () => {
    const before = await entry(uuid);
    const copy = `two_${count}`;
    await writeAsset(copy, uuid);
    await until('packwright.newAssetUuid', copy, async () => (await uuidOf(copy)) !== uuid);
    expect(await uuidOf(one)).to.equal(uuid);
    expect(await entry(uuid)).to.deep.equal(before);
  });

  it('give an asset without an asset_uuid one', async () => {
    await writeAsset('none', undefined);
    await until('packwright.newAssetUuid', 'none', async () => (await uuidOf('none')) !== undefined);
    expect(await uuidOf('none')).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('move an asset, which the registry follows', async () => {
    const before = await entry(uuid);
    const root = `${FOLDER}/deep/moved`;
    await run('packwright.relocateAsset', one, { root });
    expect(await uuidOf('deep/moved')).to.equal(uuid);
    expect(await entry(uuid)).to.deep.equal({ ...before, root });
    expect(await exists(one)).to.equal(false);
  });

  it('move no asset into another’s place', async () => {
    const other = `two_${count}`;
    await writeAsset(other, uuidNumber(count + 100));
    await run('packwright.relocateAsset', one, { root: `${FOLDER}/${other}` });
    expect(await uuidOf(one)).to.equal(uuid);
    expect(await uuidOf(other)).to.equal(uuidNumber(count + 100));
  });

  it('delete an asset, and forget it when it is missing', async () => {
    const number = (await entry(uuid))?.asset_id;
    await run('packwright.forgetAsset', one, { confirmed: true });
    expect((await entry(uuid))?.asset_id).to.equal(number);
    await run('packwright.deleteAsset', one, { confirmed: true });
    expect(await exists(one)).to.equal(false);
    const isForgotten = async () => (await entry(uuid)) === undefined;
    await until('packwright.forgetAsset', one, isForgotten, { confirmed: true });
    expect(JSON.parse(await read(REGISTRY)).retired).to.include(number);
  });
});

/** Calls a command as a menu of the Explorer would, with what it would ask. */
async function run(command: string, asset: string, answers?: object): Promise<void> {
  await vscode.commands.executeCommand(command, declarationOf(asset), undefined, answers);
}

/** What was written a moment ago the tree knows a moment later. */
async function until(
  command: string,
  asset: string,
  isDone: () => Promise<boolean>,
  answers?: object,
): Promise<void> {
  await eventually(async () => {
    await run(command, asset, answers);
    return isDone();
  }, Boolean);
}

function uuidNumber(number: number): string {
  return `aaaaaaaa-5b0c-4a8e-9d6b-${String(number).padStart(12, '0')}`;
}

async function writeAsset(name: string, uuid: string | undefined): Promise<void> {
  const declaration = {
    schema_version: 1,
    asset_uuid: uuid,
    name: `tree_${name}`,
    type: 'data_bank',
    inputs: { files: ['notes.txt'] },
    output: { format: 'DATA/raw_v1', codec: 'NONE' },
    preload: { enabled: false },
  };
  await write(`${FOLDER}/${name}/notes.txt`, 'Notes');
  await write(`${FOLDER}/${name}/asset.json`, JSON.stringify(declaration, undefined, 2));
}

function declarationOf(asset: string): vscode.Uri {
  return uriOf(`${FOLDER}/${asset}/asset.json`);
}

async function uuidOf(asset: string): Promise<string | undefined> {
  return JSON.parse(await read(declarationOf(asset))).asset_uuid;
}

async function entry(uuid: string): Promise<RegistryEntry | undefined> {
  return JSON.parse(await read(REGISTRY)).assets[uuid];
}

async function exists(asset: string): Promise<boolean> {
  const entries = await vscode.workspace.fs.readDirectory(uriOf(FOLDER));
  return entries.some(([name]) => name === asset);
}
