import { expect } from 'chai';
import * as vscode from 'vscode';
import { takingDefaults } from '../support/answering.ts';
import { eventually } from '../support/eventually.ts';
import { diagnosticsOf } from '../support/packwright.ts';
import { closeEditors, read, uriOf, write } from '../support/workspace.ts';

const SHEET = 'assets/hero/idle.png';

describe('Making assets', () => {
  afterEach(closeEditors);

  it('begins a new asset that checks clean, its name selected', async () => {
    await takingDefaults('packwright.newAsset', uriOf('assets/enemies'));
    const editor = await activeEditor('assets/enemies/glyph/asset.json');
    expect(editor.document.getText(editor.selection)).to.equal('glyph');
    await diagnosticsOf(editor.document.uri, (codes) => codes.length === 0);
    expect((await folder('assets/enemies/glyph')).sort()).to.deep.equal(['asset.json', 'sheet.png']);
    await remove('assets/enemies/glyph');
  });

  it('asks for a folder where none is chosen', async () => {
    // For a while VS Code holds documents open whose editors are closed: their names are taken.
    await takingDefaults('packwright.newAsset');
    const { document } = await activeEditor(/\/assets\/glyph(_\d)?\/asset\.json$/);
    await remove(vscode.Uri.joinPath(document.uri, '..'));
  });

  it('imports a file of the Explorer as a copy, its palette and tile size guessed', async () => {
    await copy(SHEET, 'incoming/knight.png');
    await write('incoming/notes.txt', '');
    await takingDefaults('packwright.importAsset', uriOf('incoming/knight.png'), [
      uriOf('incoming/knight.png'),
    ]);
    const { document } = await activeEditor('assets/knight/asset.json');
    const { name, type, inputs, output } = JSON.parse(document.getText());
    expect({ name, type, inputs }).to.deep.equal({
      name: 'knight',
      type: 'glyph_bank',
      inputs: { sprites: ['knight.png'] },
    });
    expect(output.metadata).to.deep.equal({ tile_size: 16 });
    expect(output.pipeline.palettes).to.have.length(1);
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
    expect(await bytes('assets/knight/knight.png')).to.deep.equal(await bytes(SHEET));
    await remove('assets/knight');
    await remove('incoming');
  });

  it('makes an asset of a folder, where its files are', async () => {
    await copy(SHEET, 'assets/squire/idle.png');
    await takingDefaults('packwright.importAsset', uriOf('assets/squire/idle.png'));
    await activeEditor('assets/squire/asset.json');
    expect((await folder('assets/squire')).sort()).to.deep.equal(['asset.json', 'idle.png']);
    await remove('assets/squire');
  });

  it('imports several files that were dropped on a folder into one asset', async () => {
    await copy(SHEET, 'incoming/page_idle.png');
    await copy(SHEET, 'incoming/page_walk.png');
    const sources = [uriOf('incoming/page_idle.png'), uriOf('incoming/page_walk.png')];
    await takingDefaults('packwright.importAsset', { target: uriOf('assets/enemies'), sources });
    const { document } = await activeEditor('assets/enemies/page/asset.json');
    expect(JSON.parse(document.getText()).inputs.sprites).to.deep.equal(['page_idle.png', 'page_walk.png']);
    await remove('assets/enemies/page');
    await remove('incoming');
  });

  it('writes nothing for a file that cannot be read', async () => {
    await write('incoming/broken.png', 'not a picture');
    await takingDefaults('packwright.importAsset', uriOf('incoming/broken.png'));
    expect(await folder('assets')).not.to.include('broken');
    await remove('incoming');
  });

  it('extracts the palette of an input into its declaration', async () => {
    await takingDefaults('packwright.extractPalette', uriOf('assets/enemies/slime/bounce.png'));
    const { document } = await activeEditor('assets/enemies/slime/asset.json');
    await eventually(() => document.isDirty, Boolean);
    expect(JSON.parse(document.getText()).output.pipeline.palettes).to.have.length(1);
  });

  it('shows the palette of an image that nobody declares', async () => {
    await copy(SHEET, 'incoming/squire.png');
    await takingDefaults('packwright.extractPalette', uriOf('incoming/squire.png'));
    const editor = await eventually(
      () => vscode.window.activeTextEditor,
      (active) => active?.document.isUntitled === true,
    );
    expect(editor?.document.languageId).to.equal('json');
    expect(JSON.parse(editor?.document.getText() ?? '').palette.originalArgb8888).to.have.length.above(1);
    await remove('incoming');
  });

  it('reconciles the registry with what was made', async () => {
    await takingDefaults('packwright.newAsset', uriOf('assets/enemies'));
    const { document } = await activeEditor(/\/assets\/enemies\/glyph(_\d)?\/asset\.json$/);
    const uuid: string = JSON.parse(document.getText()).asset_uuid;
    const hadRegistry = (await folder('')).includes('packwright.registry.json');
    const before = hadRegistry ? await read('packwright.registry.json') : undefined;
    await eventually(
      async () => {
        await vscode.commands.executeCommand('packwright.reconcileRegistry', uriOf('packwright.json'));
        return (await folder('')).includes('packwright.registry.json')
          ? read('packwright.registry.json')
          : '';
      },
      (text) => text.includes(uuid),
    );
    await remove(vscode.Uri.joinPath(document.uri, '..'));
    if (before === undefined) await remove('packwright.registry.json');
    else await write('packwright.registry.json', before);
  });
});

/** The editor that shows this file, once it is the active one. */
async function activeEditor(path: string | RegExp): Promise<vscode.TextEditor> {
  const editor = await eventually(
    () => vscode.window.activeTextEditor,
    (active) => isAt(active?.document.uri.path ?? '', path),
  );
  if (editor === undefined) throw new Error('there is no active editor');
  return editor;
}

function isAt(path: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? path.endsWith(`/${wanted}`) : wanted.test(path);
}

async function folder(path: string): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(uriOf(path))).map(([name]) => name);
}

async function bytes(path: string): Promise<number[]> {
  return [...(await vscode.workspace.fs.readFile(uriOf(path)))];
}

async function copy(from: string, to: string): Promise<void> {
  await vscode.workspace.fs.copy(uriOf(from), uriOf(to), { overwrite: true });
}

async function remove(file: string | vscode.Uri): Promise<void> {
  await closeEditors();
  await vscode.workspace.fs.delete(typeof file === 'string' ? uriOf(file) : file, { recursive: true });
}
