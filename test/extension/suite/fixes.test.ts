import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { layAsset, removeFolders } from '../support/own-asset.ts';
import { codeActionsAt, diagnosticsOf } from '../support/packwright.ts';
import { closeEditors, open, read, replaceText } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('Fixes', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFolders('assets/mended');
  });

  it('mend what they are offered for', async () => {
    const document = await open(HERO);
    await replaceText(document, '"walk.png"', '"wlak.png"');
    const [finding] = await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    await apply((await actionsFor(document, finding)).find(({ edit }) => edit !== undefined));
    expect(document.getText()).to.contain('"walk.png"');
    await diagnosticsOf(document.uri, (codes) => codes.length === 0);
  });

  it('are made on save where the user says so', async () => {
    const path = await layAsset('mended', (text) => text.replace('"NONE"', '"none"'));
    const document = await open(path);
    await diagnosticsOf(document.uri, (codes) => codes.includes('codec/not-screaming-snake-case'));
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.packwright': 'explicit' }, GLOBAL);
    try {
      await replaceText(document, '"preload"', ' "preload"');
      await document.save();
      expect(await read(path)).to.contain('"codec": "NONE"');
    } finally {
      await editor.update('codeActionsOnSave', undefined, GLOBAL);
    }
  });

  it('come with the page of the rule, last', async () => {
    const document = await open(HERO);
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    const [finding] = await diagnosticsOf(document.uri, (codes) => codes.length > 0);
    const actions = await actionsFor(document, finding, vscode.CodeActionKind.QuickFix);
    expect(actions.map(({ title }) => title).at(-1)).to.equal('Why: codec/not-screaming-snake-case');
    const { command, arguments: args = [] } = actions.at(-1)?.command ?? {};
    expect(command).to.equal('packwright.showRule');
    await vscode.commands.executeCommand('packwright.showRule', ...args);
    const tab = await eventually(
      () => vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input).find(isPage),
      (found) => found !== undefined,
    );
    expect(tab?.uri.path).to.match(/\/docs\/rules\/codec\/not-screaming-snake-case\.md$/);
  });

  it('stand beside refactorings', async () => {
    const document = await open(HERO);
    const place = document.positionAt(document.getText().indexOf('"LZ4_BLOCK"') + 2);
    const range = new vscode.Range(place, place);
    const actions = await eventually(
      () => actionsFor(document, { range }, vscode.CodeActionKind.Refactor),
      (found) => found.length > 0,
    );
    expect(actions.map(({ title }) => title)).to.include('Convert to the codec ‘ZSTD’');
  });
});

const GLOBAL = vscode.ConfigurationTarget.Global;

function isPage(input: unknown): input is vscode.TabInputCustom {
  return input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor';
}

async function actionsFor(
  { uri }: vscode.TextDocument,
  found: { readonly range: vscode.Range } | undefined,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  if (found === undefined) throw new Error('Nothing was found');
  if (kind === undefined) return await codeActionsAt(uri, found.range);
  const command = 'vscode.executeCodeActionProvider';
  return await vscode.commands.executeCommand(command, uri, found.range, kind.value);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  if (action?.edit === undefined) throw new Error(`‘${action?.title}’ edits nothing`);
  await vscode.workspace.applyEdit(action.edit);
}
