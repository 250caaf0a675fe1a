import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeEditors, open, replaceText, uriOf, write } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('The preview', () => {
  afterEach(closeEditors);

  it('opens beside the editor, which keeps the focus', async () => {
    const document = await open(HERO);
    await vscode.commands.executeCommand('packwright.preview');
    const tab = await previewCalled('Preview hero');
    expect(tab.group.viewColumn).to.equal(vscode.ViewColumn.Two);
    expect(vscode.window.activeTextEditor?.document).to.equal(document);
  });

  it('follows the active editor and what is typed there', async () => {
    await open(HERO);
    await vscode.commands.executeCommand('packwright.preview');
    await previewCalled('Preview hero');
    const document = await open('assets/levels/asset.json');
    await previewCalled('Preview levels');
    await replaceText(document, '"levels"', '"worlds"');
    await previewCalled('Preview worlds');
    expect(previews().length).to.equal(1);
  });

  it('shows the asset that it is called with, as lenses, menus and trees do', async () => {
    const music = uriOf('assets/sounds/music/asset.json');
    await vscode.commands.executeCommand('packwright.preview', { uri: music.toString() });
    await previewCalled('Preview music');
    await vscode.commands.executeCommand('packwright.preview', uriOf(HERO));
    await previewCalled('Preview hero');
    expect(previews().length).to.equal(1);
  });

  it('follows the files as well', async () => {
    const uri = await write('assets/preview-test/asset.json', declaration('before'));
    await write('assets/preview-test/notes.txt', 'notes');
    try {
      await vscode.commands.executeCommand('packwright.preview', uri);
      await previewCalled('Preview before');
      await write('assets/preview-test/asset.json', declaration('after'));
      await previewCalled('Preview after');
    } finally {
      await vscode.workspace.fs.delete(uriOf('assets/preview-test'), { recursive: true });
    }
  });
});

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('packwright.preview'),
    );
}

/** The panel, once it is called that: by the name of the asset as it was packed. */
async function previewCalled(title: string): Promise<vscode.Tab> {
  const [tab] = await eventually(previews, ([first]) => first?.label === title);
  if (tab === undefined) throw new Error('There is no preview');
  return tab;
}

function declaration(name: string): string {
  return JSON.stringify({
    schema_version: 1,
    asset_uuid: '7c2fd1d4-52a4-4d2c-9a0e-1f6f5a2b9c11',
    name,
    type: 'data_bank',
    inputs: { files: ['notes.txt'] },
    output: { format: 'DATA/raw_v1', codec: 'NONE' },
    preload: { enabled: false },
  });
}
