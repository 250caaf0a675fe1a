import { expect } from 'chai';
import * as vscode from 'vscode';
import { servedApi } from '../support/server.ts';
import { closeEditors, open, read, replaceText, write } from '../support/workspace.ts';

const GAME = '{ "templates": [{ "id": "hero", "assetId": "hero" }] }\n';

describe('game.json', () => {
  let own: string;
  before(async () => {
    await servedApi();
    own = await read('game.json');
    await write('game.json', GAME);
  });
  after(() => write('game.json', own));
  afterEach(closeEditors);

  it('stays JSON, and leads from what it says, saved or not, to the assets', async () => {
    const document = await open('game.json');
    expect(document.languageId).to.equal('json');
    expect(await referencesAt(document, '"hero" }')).to.have.members(['game.json', 'assets/hero/asset.json']);
    await replaceText(document, '{ "templates"', '{ "x": 1, "templates"');
    expect(await referencesAt(document, '"hero" }')).to.have.members(['game.json', 'assets/hero/asset.json']);
  });

  it('follows a name', async () => {
    const document = await open('game.json');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, '"hero" }'),
      'lamplighter',
    );
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri));
    expect(files).to.have.members(['game.json', 'assets/hero/asset.json']);
  });

  it('gets nothing else of us', async () => {
    const document = await open('game.json');
    await referencesAt(document, '"hero" }');
    const ours = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'packwright');
    expect(ours).to.deep.equal([]);
    const lenses = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    expect(lenses).to.deep.equal([]);
  });
});

async function referencesAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, text),
  );
  return found.map(({ uri }) => vscode.workspace.asRelativePath(uri));
}

function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + 2);
}
