import { expect } from 'chai';
import * as vscode from 'vscode';
import { applyingPreview } from '../../support/answering.ts';
import { codeOf, diagnosticsOf } from '../../support/packwright.ts';
import { closeEditors, open, read } from '../../support/workspace.ts';

const POTION = 'assets/potion/asset.json';

describe('Fix All in Workspace', () => {
  after(closeEditors);

  it('shows all safe fixes, then makes and saves them', async () => {
    const document = await open(POTION);
    await diagnosticsOf(document.uri, (codes) => codes.includes('codec/not-screaming-snake-case'));
    await applyingPreview('packwright.fixAll');
    expect(document.getText()).to.contain('"LZ4_BLOCK"');
    expect(document.isDirty).to.equal(false);
    expect(await read(POTION)).to.contain('"LZ4_BLOCK"');
    const left = await diagnosticsOf(
      document.uri,
      (codes) => !codes.includes('codec/not-screaming-snake-case'),
    );
    expect(left.map(codeOf)).not.to.include('codec/not-screaming-snake-case');
    expect(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)).to.have.length(0);
  });
});
