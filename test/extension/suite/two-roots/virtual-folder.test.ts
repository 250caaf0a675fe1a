import { expect } from 'chai';
import * as vscode from 'vscode';
import { BUILD } from '../../../../protocol/build.ts';
import { PREVIEW } from '../../../../protocol/preview.ts';
import { PROJECT_TREE } from '../../../../protocol/project-tree.ts';
import { eventually } from '../../support/eventually.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { codeActionsAt, diagnosticsOf } from '../../support/packwright.ts';
import { servedApi } from '../../support/server.ts';
import { closeEditors, open, replaceText, uriOf } from '../../support/workspace.ts';

const FOLDER = vscode.Uri.parse('packwright-memory:/a game');
const HERO = vscode.Uri.joinPath(FOLDER, 'assets/hero/asset.json');

describe('A folder on no disk', () => {
  const files = new MemoryFiles();
  let provider: vscode.Disposable;

  before(async () => {
    await servedApi();
    provider = vscode.workspace.registerFileSystemProvider('packwright-memory', files, {
      isCaseSensitive: true,
    });
    for (const name of ['hero', 'title']) await copy(files, `assets/${name}`);
    files.writeFile(
      vscode.Uri.joinPath(FOLDER, 'packwright.json'),
      new TextEncoder().encode('{ "schema_version": 1 }\n'),
    );
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: FOLDER, name: 'memory' });
  });
  after(async () => {
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(
      () => vscode.workspace.workspaceFolders?.length,
      (count) => count === 2,
    );
    provider.dispose();
  });
  afterEach(closeEditors);

  it('is checked, and mended', async () => {
    await eventually(projects, (uris) => uris.some((uri) => uri.startsWith('packwright-memory:')));
    const document = await open(HERO);
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    const [finding] = await diagnosticsOf(HERO, (codes) => codes.includes('codec/not-screaming-snake-case'));
    const fix = (await codeActionsAt(HERO, finding.range)).find(({ isPreferred }) => isPreferred);
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    await diagnosticsOf(HERO, (codes) => codes.length === 0);
  });

  it('is shown and built', async () => {
    const { request } = await servedApi();
    const uri = HERO.toString();
    expect(await request(PREVIEW, { uri })).to.include({ kind: 'preview' });
    const built = await request(BUILD, { uri, scope: 'project' });
    expect(built.written).to.equal(true);
    expect(files.paths.filter((path) => path.startsWith('/a game/build/'))).to.deep.equal([
      '/a game/build/assets.bank',
      '/a game/build/build-report.json',
    ]);
    expect(files.paths).to.include('/a game/packwright.registry.json');
  });

  it('follows its files', async () => {
    files.delete(vscode.Uri.joinPath(FOLDER, 'assets/hero/idle.png'));
    await diagnosticsOf(HERO, (codes) => codes.includes('inputs/missing-file'));
  });
});

/** None while the server makes way for the one that knows of the new scheme. */
async function projects(): Promise<string[]> {
  const { request } = await servedApi();
  const tree = await request(PROJECT_TREE, {}).catch(() => ({ projects: [] }));
  return tree.projects.map(({ uri }) => uri);
}

/** Of the sample game. */
async function copy(files: MemoryFiles, folder: string): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(uriOf(folder, 'lantern-keep'))) {
    if (type !== vscode.FileType.File) continue;
    const content = await vscode.workspace.fs.readFile(uriOf(`${folder}/${name}`, 'lantern-keep'));
    files.writeFile(vscode.Uri.joinPath(FOLDER, folder, name), content);
  }
}
