import { expect } from 'chai';
import * as vscode from 'vscode';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { diagnosticsOf } from '../support/packwright.ts';
import { closeEditors, open, read, replaceText, write } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('Findings', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFolders('assets/found-a', 'assets/found-b');
  });

  it('follow the text, with their places', async () => {
    const document = await open(HERO);
    await replaceText(document, '"index": 1', '"index": 0');
    const [finding] = await diagnosticsOf(document.uri, (codes) =>
      codes.includes('palettes/duplicate-index'),
    );
    expect(document.getText(finding?.range)).to.equal('0');
    expect(finding?.severity).to.equal(vscode.DiagnosticSeverity.Error);
    await replaceText(document, '"index": 2', '"index": 1');
    await diagnosticsOf(document.uri, (codes) => codes.join() === 'palettes/duplicate-index');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
  });

  it('lead from their codes to the page that says why', async () => {
    const document = await open(HERO);
    await replaceText(document, '"walk.png"', '"wlak.png"');
    const [finding] = await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    const { code } = finding ?? {};
    if (typeof code !== 'object') throw new Error('The code leads nowhere');
    expect(code.value).to.equal('inputs/missing-file');
    expect(code.target.toString(true)).to.equal('packwright-docs:/docs/rules/inputs/missing-file.md');
  });

  it('are of files that nobody opened, and of what they share', async () => {
    const a = await layAsset('found-a');
    const text = (await read(a)).replace('"name": "found-a"', '"name": "hero"');
    const uri = await write(a, text);
    await diagnosticsOf(uri, (codes) => codes.includes('identity/duplicate-name'));
    const [finding] = await diagnosticsOf((await open(HERO)).uri, (codes) => codes.length > 0);
    const [other] = finding?.relatedInformation ?? [];
    expect(other?.location.uri.path).to.match(/\/assets\/found-a\/asset\.json$/);
  });

  it('see an input that comes and goes', async () => {
    const path = await layAsset('found-b', (text) => text.replace('notes.txt', 'later.txt'));
    const { uri } = await open(path);
    await diagnosticsOf(uri, (codes) => codes.includes('inputs/missing-file'));
    await write('assets/found-b/later.txt', 'here');
    await diagnosticsOf(uri, (codes) => !codes.includes('inputs/missing-file'));
  });
});
