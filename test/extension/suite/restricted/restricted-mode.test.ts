import { expect } from 'chai';
import * as vscode from 'vscode';
import { BUILD } from '../../../../protocol/build.ts';
import { PREVIEW } from '../../../../protocol/preview.ts';
import { REGISTRY } from '../../../../protocol/registry.ts';
import { codeActionsAt, diagnosticsOf } from '../../support/packwright.ts';
import { servedApi } from '../../support/server.ts';
import { closeEditors, open, read, replaceText, uriOf } from '../../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('In Restricted Mode', () => {
  afterEach(closeEditors);

  it('checks, and mends what the user lets it mend', async () => {
    expect(vscode.workspace.isTrusted).to.equal(false);
    const document = await open(HERO);
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    const [finding] = await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    const [fix] = await codeActionsAt(document.uri, finding.range);
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
  });

  it('shows what it would pack', async () => {
    const { request } = await servedApi();
    expect(await request(PREVIEW, { uri: uriOf(HERO).toString() })).to.include({ kind: 'preview' });
  });

  it('builds and writes nothing', async () => {
    const { request } = await servedApi();
    const uri = uriOf('assets').toString();
    const build = () => request(BUILD, { uri, scope: 'project' });
    const exclude = () => request(REGISTRY, { uri, action: 'exclude', asset: 'font' });
    for (const ask of [build, exclude]) {
      const message = await ask().then(
        () => 'done',
        (error: Error) => error.message,
      );
      expect(message).to.contain('Restricted Mode');
    }
    const names = (await vscode.workspace.fs.readDirectory(uriOf('.'))).map(([name]) => name);
    expect(names).not.to.include('build');
    expect(await read('packwright.registry.json')).not.to.contain('"included_in_build": false');
  });
});
