import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { closeEditors, open, read, uriOf } from '../support/workspace.ts';

describe('Renames', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFolders('assets/moved', 'assets/elsewhere');
  });

  it('of an asset’s name change the declaration', async () => {
    const document = await open(await layAsset('moved'));
    const place = document.positionAt(document.getText().indexOf('"moved"') + 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place,
      'renamed',
    );
    await vscode.workspace.applyEdit(edit);
    expect(document.getText()).to.contain('"name": "renamed"');
  });

  it('of a file take the path in the declaration along', async () => {
    const document = await open(await layAsset('moved'));
    await rename('assets/moved/notes.txt', 'assets/moved/pages.txt');
    await eventually(
      () => document.getText(),
      (text) => text.includes('"pages.txt"') && !text.includes('notes.txt'),
    );
  });

  it('of an asset root take the registry along', async () => {
    const path = await layAsset('moved');
    const { asset_uuid: uuid } = JSON.parse(await read(path));
    const registry = await open('packwright.registry.json');
    const before = registry.getText();
    try {
      await enter(registry, { uuid, root: 'assets/moved' });
      await registry.save();
      await rename('assets/moved', 'assets/elsewhere');
      await eventually(
        () => registry.getText(),
        (text) => text.includes('"assets/elsewhere"') && !text.includes('"assets/moved"'),
      );
    } finally {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(registry.uri, new vscode.Range(0, 0, registry.lineCount, 0), before);
      await vscode.workspace.applyEdit(edit);
      await registry.save();
    }
  });
});

/** As in the Explorer: those who take part are asked first. */
async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uriOf(from), uriOf(to));
  await vscode.workspace.applyEdit(edit);
}

async function enter(
  registry: vscode.TextDocument,
  { uuid, root }: { readonly uuid: string; readonly root: string },
): Promise<void> {
  const text = registry.getText();
  const at = text.indexOf('{', text.indexOf('"assets"')) + 1;
  const entry = `\n    "${uuid}": { "asset_id": 9000, "root": "${root}", "included_in_build": true },`;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(registry.uri, registry.positionAt(at), entry);
  await vscode.workspace.applyEdit(edit);
}
