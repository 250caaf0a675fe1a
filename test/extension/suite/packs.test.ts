import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeEditors, read, uriOf, write } from '../support/workspace.ts';

describe('The packs of a game', () => {
  afterEach(closeEditors);

  it('are shown in a view, from which one comes to the game.json', async () => {
    await vscode.commands.executeCommand('packwright.packs.focus');
    await vscode.commands.executeCommand('packwright.newGame');
    const editor = await eventually(
      () => vscode.window.activeTextEditor,
      (active) => active?.document.uri.path.endsWith('/game.json') === true,
    );
    // The sample has one: it is shown, and not written over.
    expect(editor?.document.getText()).to.equal(await read('game.json'));
    expect(editor?.document.getText()).to.contain('lamplight');
  });

  it('have a first game.json written for them', async () => {
    const before = await read('game.json');
    await vscode.workspace.fs.delete(uriOf('game.json'));
    await vscode.commands.executeCommand('packwright.newGame');
    const game = JSON.parse(await read('game.json'));
    expect(game.assetSystem.activeAssetPackId).to.equal('base');
    expect(Object.keys(game.assetPacks)).to.deep.equal(['base']);
    await closeEditors();
    await write('game.json', before);
  });
});
