import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { closeEditors, open, replaceText } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('What the language gives', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFolders('assets/told');
  });

  it('completes fields, values and files', async () => {
    const path = await layAsset('told', (text) => text.replace('"codec": "NONE"', '"codec": ""'));
    const document = await open(path);
    const labelsAt = async (mark: string, offset: number) => {
      const place = placeOf(document, mark, offset);
      const list = await ask<vscode.CompletionList>('executeCompletionItemProvider', document, place);
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    expect(await labelsAt('"codec": ""', 10)).to.include.members(['NONE', 'LZ4_BLOCK', 'ZSTD']);
    expect(await labelsAt('"notes.txt"', 1)).to.include('notes.txt');
  });

  it('explains in hovers, with pictures of the packed bytes', async () => {
    const document = await open(HERO);
    const textAt = async (mark: string) => {
      const hovers = await ask<vscode.Hover[]>('executeHoverProvider', document, placeOf(document, mark, 3));
      return hovers.flatMap(({ contents }) => contents.map(markdownOf)).join('\n');
    };
    expect(await textAt('"walk.png"'))
      .to.contain('From the packed bytes')
      .and.to.contain('data:image/png');
    expect(await textAt('"codec"')).to.contain('LZ4_BLOCK');
  });

  it('has colours to look at and to change', async () => {
    const document = await open(HERO);
    const colors = await vscode.commands.executeCommand<vscode.ColorInformation[]>(
      'vscode.executeDocumentColorProvider',
      document.uri,
    );
    expect(colors).to.have.length(3 * 2 * 16);
    const [{ range } = { range: new vscode.Range(0, 0, 0, 0) }] = colors.slice(1);
    const presentations = await vscode.commands.executeCommand<vscode.ColorPresentation[]>(
      'vscode.executeColorPresentationProvider',
      new vscode.Color(1, 0, 0, 1),
      { uri: document.uri, range },
    );
    expect(presentations[0]?.textEdit?.newText).to.equal('4294901760');
    expect(presentations[0]?.additionalTextEdits?.map(({ newText }) => newText)).to.deep.equal(['63488']);
  });

  it('hints at what is in the bank, and tells it above the text', async () => {
    const document = await open(HERO);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually(
      () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document, all),
      (found) => found.some(({ label }) => label === '16 glyphs'),
    );
    expect(hints.map(({ label }) => label)).to.include('32 glyphs, 3 palettes');
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document, 10);
    const titles = lenses.map(({ command }) => command?.title);
    expect(titles.at(-1)).to.match(/^32 glyphs · 3 palettes · \d+ B of 4\.1 KiB \(LZ4_BLOCK\)$/);
    const known = await vscode.commands.getCommands(true);
    for (const { command } of lenses) expect(known).to.include(command?.command);
  });

  it('leads from paths to files', async () => {
    const document = await open(HERO);
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', document, 10);
    const names = links.map(({ target }) => target?.path.split('/').at(-1));
    expect(names).to.include.members(['walk.png', 'idle.png', 'swing.png']);
  });

  it('outlines a declaration, and finds assets by name', async () => {
    const document = await open(HERO);
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document);
    expect(symbols.length).to.be.greaterThan(0);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'hero',
    );
    expect(found.map(({ name }) => name)).to.include('hero');
  });

  it('formats', async () => {
    const document = await open(HERO);
    const before = document.getText();
    await replaceText(document, '  "name": "hero",', '      "name":"hero" ,');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    expect(document.getText()).to.equal(before);
  });
});

function ask<T>(provider: string, { uri }: vscode.TextDocument, ...args: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${provider}`, uri, ...args);
}

function placeOf(document: vscode.TextDocument, mark: string, offset: number): vscode.Position {
  return document.positionAt(document.getText().indexOf(mark) + offset);
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
