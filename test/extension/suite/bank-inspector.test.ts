import { expect } from 'chai';
import * as vscode from 'vscode';
import { COMPARE_ARCHIVES, OPEN_ARCHIVE } from '../../../protocol/archive.ts';
import { BUILD } from '../../../protocol/build.ts';
import { eventually } from '../support/eventually.ts';
import { servedApi } from '../support/server.ts';
import { closeEditors, read, uriOf, write } from '../support/workspace.ts';

const VIEW_TYPE = 'packwright.bank';
const REGISTRY_FILE = 'packwright.registry.json';

describe('The bank inspector', () => {
  let registry: string;
  let bytes: Uint8Array;

  before(async () => {
    registry = await read(REGISTRY_FILE);
    const { request } = await servedApi();
    await request(BUILD, { uri: uriOf('assets').toString(), scope: 'project' });
    bytes = await vscode.workspace.fs.readFile(uriOf('build/assets.bank'));
  });
  afterEach(closeEditors);
  after(async () => {
    for (const path of ['build', 'inspected'])
      await vscode.workspace.fs.delete(uriOf(path), { recursive: true });
    await write(REGISTRY_FILE, registry);
  });

  it('opens archives', async () => {
    await vscode.commands.executeCommand('vscode.open', uriOf('build/assets.bank'));
    await eventually(activeInput, isInspector('build/assets.bank'));
  });

  it('opens what somebody wants to see of an archive', async () => {
    const uri = uriOf('build/assets.bank').toString();
    await vscode.commands.executeCommand('packwright.openBank', { uri, assetId: 3 });
    await eventually(activeInput, isInspector('build/assets.bank'));
  });

  it('opens what is damaged', async () => {
    const damaged = Uint8Array.from(bytes);
    damaged[100] = 0;
    const uri = await write('inspected/damaged.bank', damaged);
    await vscode.commands.executeCommand('vscode.open', uri);
    await eventually(activeInput, isInspector('inspected/damaged.bank'));
    const { request } = await servedApi();
    const opened = await request(OPEN_ARCHIVE, { uri: uri.toString() });
    expect(opened?.problems.map(({ offset }) => offset)).to.deep.equal([100]);
  });

  it('compares two archives in VS Code’s own comparison', async () => {
    const [left, right] = [await write('inspected/old.bank', bytes), uriOf('build/assets.bank')];
    await vscode.commands.executeCommand('packwright.compareBanks', left, [left, right]);
    const label = await eventually(activeLabel, (text) => text?.includes('↔') === true);
    expect(label).to.contain('old.bank').and.to.contain('assets.bank');
    await vscode.commands.executeCommand('packwright.compareWithLastBuild', left);
    await eventually(activeLabel, (text) => text === label);
  });

  it('reads archives of other file systems through VS Code', async () => {
    const files = vscode.workspace.registerFileSystemProvider('inspected', oneFile(bytes), {
      isReadonly: true,
    });
    const uri = vscode.Uri.parse('inspected:/elsewhere/assets.bank');
    const { request } = await servedApi();
    const opened = await request(OPEN_ARCHIVE, { uri: uri.toString() });
    expect(opened?.problems).to.deep.equal([]);
    expect(opened?.size).to.equal(bytes.length);
    const params = { left: uri.toString(), right: uriOf('build/assets.bank').toString() };
    expect((await request(COMPARE_ARCHIVES, params))?.banks).to.deep.equal([]);
    files.dispose();
  });
});

function activeInput(): unknown {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.input;
}

function activeLabel(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
}

function isInspector(path: string): (input: unknown) => boolean {
  return (input) =>
    input instanceof vscode.TabInputCustom &&
    input.viewType === VIEW_TYPE &&
    input.uri.toString() === uriOf(path).toString();
}

/** A file system that has one file, wherever one looks. */
function oneFile(content: Uint8Array): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: () => ({ type: vscode.FileType.File, size: content.length, ctime: 0, mtime: 0 }),
    readFile: () => content,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
