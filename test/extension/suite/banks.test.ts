import { expect } from 'chai';
import * as vscode from 'vscode';
import { PROJECT_TREE } from '../../../protocol/project-tree.ts';
import { removeFolders } from '../support/own-asset.ts';
import { servedApi } from '../support/server.ts';
import { closeEditors, read, uriOf, write } from '../support/workspace.ts';

const REGISTRY_FILE = 'packwright.registry.json';

/** What the tree looks like the workbench suite sees; these are its commands. */
describe('The tree of banks', () => {
  let registry: string;
  before(async () => {
    registry = await read(REGISTRY_FILE);
    await servedApi();
    await vscode.commands.executeCommand('packwright.buildAll');
  });
  after(async () => {
    await closeEditors();
    await removeFolders('build');
    await write(REGISTRY_FILE, registry);
  });

  it('is of what the server has: every bank, its archive, and what changed', async () => {
    const { request } = await servedApi();
    await vscode.commands.executeCommand('packwright.buildAll');
    const { projects } = await request(PROJECT_TREE, { uri: uriOf('assets').toString() });
    const archive = projects[0]?.archive;
    if (archive?.kind !== 'archive') throw new Error('nothing was built');
    expect(archive.banks).to.have.length(21);
    expect(vscode.Uri.parse(archive.uri).toString()).to.equal(uriOf('build/assets.bank').toString());
    // The first build took no archive's place, and the second wrote nothing.
    expect(archive.changes?.banks ?? []).to.deep.equal([]);
  });

  it('is sorted and shown anew', async () => {
    for (const command of ['sortBanksById', 'sortBanksBySize', 'refreshBanks'])
      await vscode.commands.executeCommand(`packwright.${command}`);
  });

  it('leads to the declaration of a bank', async () => {
    const uri = uriOf('assets/title/asset.json');
    await vscode.commands.executeCommand('packwright.revealDeclaration', {
      kind: 'bank',
      asset: { uri: uri.toString() },
    });
    expect(vscode.window.activeTextEditor?.document.uri.toString()).to.equal(uri.toString());
  });
});
