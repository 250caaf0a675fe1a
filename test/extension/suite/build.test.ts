import { expect } from 'chai';
import * as vscode from 'vscode';
import type { BuildResult } from '../../../protocol/build.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { codeActionsAt, codeOf, diagnosticsOf } from '../support/packwright.ts';
import { servedApi } from '../support/server.ts';
import { closeEditors, open, read, replaceText, uriOf, write } from '../support/workspace.ts';

const REGISTRY_FILE = 'packwright.registry.json';
const OWN = 'assets/own/asset.json';

describe('Building', () => {
  let registry: string;
  /** Of an asset of our own, which keeps its asset_uuid. */
  let own: string;
  before(async () => {
    registry = await read(REGISTRY_FILE);
    await servedApi();
    own = await read(await layAsset('own'));
  });
  beforeEach(() => write(OWN, own));
  afterEach(closeEditors);
  after(async () => {
    await removeFolders('build', 'assets/own');
    await write(REGISTRY_FILE, registry);
  });

  it('builds all, and says what is another than before', async () => {
    const [first] = await built('packwright.buildAll');
    expect(first).to.include({ written: true, changes: null });
    expect(await exists('build/assets.bank')).to.equal(true);
    const [second] = await built('packwright.buildAll');
    expect(second?.changes).to.deep.equal({ sizeBefore: first?.archive?.size, banks: [] });
  });

  it('builds the asset of the editor, saved before', async () => {
    const document = await open(OWN);
    await built('packwright.buildAll');
    await replaceText(document, '"NONE"', '"LZ4_BLOCK"');
    const [result] = await built('packwright.build');
    expect(document.isDirty).to.equal(false);
    expect(packed(result)).to.deep.equal(['assets/own']);
    expect(result?.changes?.banks.map(({ name, kind }) => [name, kind])).to.deep.equal([['own', 'changed']]);
  });

  it('builds what was saved last, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('packwright');
    await settings.update('build.saveBefore', 'never', vscode.ConfigurationTarget.Workspace);
    try {
      const document = await open(OWN);
      await replaceText(document, '"NONE"', '"LZ4_BLOCK"');
      const [result] = await built('packwright.build', document.uri);
      expect(document.isDirty).to.equal(true);
      expect(result?.unsaved).to.include(document.uri.toString());
    } finally {
      await settings.update('build.saveBefore', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('builds a folder of the Explorer, and what lenses, trees and files name', async () => {
    await built('packwright.buildAll');
    const uri = uriOf(OWN).toString();
    expect(packed((await built('packwright.buildFolder', uriOf('assets/own')))[0])).to.deep.equal([
      'assets/own',
    ]);
    for (const argument of [
      { uri, scope: 'asset' },
      { kind: 'asset', asset: { kind: 'asset', uri } },
      uriOf(OWN),
    ]) {
      expect(packed((await built('packwright.build', argument))[0])).to.deep.equal(['assets/own']);
    }
  });

  it('takes away what was built, and builds it anew', async () => {
    await built('packwright.buildAll');
    const [result] = await built('packwright.rebuild');
    expect(result).to.include({ written: true });
    expect(result?.changes?.banks).to.deep.equal([]);
    await vscode.commands.executeCommand('packwright.clean');
    expect(await exists('build/assets.bank')).to.equal(false);
    expect(await exists('build/build-report.json')).to.equal(false);
    expect(await exists(REGISTRY_FILE)).to.equal(true);
  });

  it('shows the report of the last build', async () => {
    await built('packwright.buildAll');
    await vscode.commands.executeCommand('packwright.showBuildReport');
    expect(vscode.window.activeTextEditor?.document.uri.path).to.satisfy((path: string) =>
      path.endsWith('/build/build-report.json'),
    );
  });

  describe('what it finds', () => {
    it('is in Problems once, of files that nobody opened too, and gone when it is mended', async () => {
      await write(OWN, own.replace('"NONE"', '"none"').replace('notes.txt', 'nota.txt'));
      const [result] = await built('packwright.buildAll');
      expect(result?.written).to.equal(false);
      const told = (result?.problems ?? []).filter(({ uri }) => uri.endsWith(OWN)).map(({ code }) => code);
      expect(told).to.have.members(['codec/not-screaming-snake-case', 'inputs/missing-file']);
      const shown = await diagnosticsOf(uriOf(OWN), ({ length }) => length === told.length);
      expect(shown.map(codeOf)).to.have.members(told);
      await open(OWN);
      const codec = shown.find((each) => codeOf(each) === 'codec/not-screaming-snake-case');
      const actions = await codeActionsAt(uriOf(OWN), codec?.range ?? new vscode.Range(0, 0, 0, 0));
      expect(actions.some(({ isPreferred }) => isPreferred)).to.equal(true);
      await closeEditors();
      await write(OWN, own);
      expect((await built('packwright.buildAll'))[0]?.written).to.equal(true);
      await diagnosticsOf(uriOf(OWN), ({ length }) => length === 0);
    });

    it('is in Problems where an input cannot be read', async () => {
      const image = await vscode.workspace.fs.readFile(uriOf('assets/title/title.png'));
      try {
        await write('assets/title/title.png', 'no picture');
        expect((await built('packwright.build', uriOf('assets/title/asset.json')))[0]?.written).to.equal(
          false,
        );
        const shown = await diagnosticsOf(uriOf('assets/title/asset.json'), ({ length }) => length > 0);
        expect(shown.map(codeOf)).to.deep.equal(['content/unreadable-input']);
      } finally {
        await write('assets/title/title.png', image);
      }
      await built('packwright.buildAll');
      await diagnosticsOf(uriOf('assets/title/asset.json'), ({ length }) => length === 0);
    });
  });
});

async function built(command: string, ...args: readonly unknown[]): Promise<readonly BuildResult[]> {
  return await vscode.commands.executeCommand(command, ...args);
}

/** The asset roots that a build has packed itself. */
function packed(result: BuildResult | undefined): string[] {
  return (result?.assets ?? []).filter(({ isTakenOver }) => !isTakenOver).map(({ root }) => root);
}

async function exists(path: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uriOf(path));
    return true;
  } catch {
    return false;
  }
}
