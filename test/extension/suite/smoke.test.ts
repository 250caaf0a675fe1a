import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { codeActionsAt, codeOf, diagnosticsOf, packwright } from '../support/packwright.ts';
import { closeEditors, open, read, replaceText, uriOf } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('The extension in the sample game', () => {
  afterEach(closeEditors);

  it('is active where there is something to serve', async () => {
    await eventually(() => packwright().isActive, Boolean);
  });

  it('finds nothing wrong, then what one types wrong, and mends it', async () => {
    const document = await open(HERO);
    expect(document.languageId).to.equal('asset-json');
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    const [finding] = await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    expect(codeOf(finding)).to.equal('codec/not-screaming-snake-case');
    const fix = (await codeActionsAt(document.uri, finding.range)).find(({ isPreferred }) => isPreferred);
    expect(fix?.title).to.equal('Change to ‘LZ4_BLOCK’');
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
    expect(document.getText()).to.contain('"LZ4_BLOCK"');
  });

  it('builds by the command that the palette has', async () => {
    await open(HERO);
    await vscode.commands.executeCommand('packwright.buildAll');
    expect(await read('build/assets.bank')).to.satisfy((text: string) => text.startsWith('PWBK'));
    await vscode.workspace.fs.delete(uriOf('build'), { recursive: true });
  });
});
