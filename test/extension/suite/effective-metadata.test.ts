import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeEditors, open, replaceText, uriOf } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('Effective metadata', () => {
  afterEach(closeEditors);

  it('stands beside the text, says where it comes from, and follows what is typed', async () => {
    const document = await open(HERO);
    await vscode.commands.executeCommand('packwright.showEffectiveMetadata');
    const shown = await eventually(metadata, (found) => found !== undefined);
    expect(shown?.languageId).to.equal('jsonc');
    expect(shown?.getText()).to.contain('// declared in output.metadata\n  "tile_size": 16');
    await replaceText(document, '"tile_size": 16', '"tile_size": 32');
    await eventually(
      () => shown?.getText(),
      (text) => text?.includes('"tile_size": 32') === true,
    );
    await replaceText(document, '"tile_size": 32', '"tile_size": 5');
    const text = await eventually(
      () => shown?.getText() ?? '',
      (now) => now.startsWith('// ⚠ Cannot be packed now: '),
    );
    expect(text).to.contain('"tile_size": 32');
  });

  it('is of the asset that the command is called with', async () => {
    await vscode.commands.executeCommand('packwright.showEffectiveMetadata', {
      uri: uriOf('assets/font/asset.json').toString(),
    });
    const shown = await eventually(metadata, (found) => found !== undefined);
    expect(shown?.uri.path).to.equal('/font.metadata.jsonc');
    expect(shown?.getText()).to.contain('// font · GLYPH/indexed_v1\n');
  });
});

function metadata(): vscode.TextDocument | undefined {
  const documents = vscode.window.visibleTextEditors.map(({ document }) => document);
  return documents.find(({ uri }) => uri.scheme === 'packwright-metadata');
}
