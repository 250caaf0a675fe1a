import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { diagnosticsOf } from '../support/packwright.ts';
import { servedApi } from '../support/server.ts';
import { suiteRun } from '../support/this-run.ts';
import { closeEditors, open, replaceText, uriOf } from '../support/workspace.ts';

const HERO = 'assets/hero/asset.json';

describe('Wherever the extension runs', () => {
  afterEach(closeEditors);

  it('leads from a hover to a page of the documentation, rendered', async () => {
    await servedApi();
    const document = await open(HERO);
    const [link = ''] = await eventually(
      () => linksAt(document, '"output"'),
      (links) => links.length > 0,
    );
    const uri = vscode.Uri.parse(link);
    if (suiteRun.host === 'web') {
      expect(uri.scheme).to.equal('command');
      await vscode.commands.executeCommand(uri.path, ...JSON.parse(uri.query));
    } else await vscode.commands.executeCommand('vscode.open', uri.with({ fragment: '' }));
    await eventually(shownPages, (labels) =>
      labels.some((label) => label.includes('001-asset-declaration.md')),
    );
  });

  it('serves with another server once it is restarted', async () => {
    const api = await servedApi();
    const document = await open(HERO);
    await vscode.commands.executeCommand('packwright.restartServer');
    expect(api.serverState()).to.equal('running');
    await replaceText(document, '"LZ4_BLOCK"', '"lz4_block"');
    await diagnosticsOf(document.uri, (codes) => codes.length > 0);
  });

  it('says what is no page of the documentation', async () => {
    for (const path of ['../package.json', 'docs/../../x.md', 7])
      await vscode.commands.executeCommand('packwright.showDocumentation', path);
    expect(await shownPages()).to.deep.equal([]);
  });
});

async function linksAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uriOf(HERO),
    document.positionAt(document.getText().indexOf(text) + 2),
  );
  const markdown = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return [...markdown.join('\n').matchAll(/\]\(<(.+?)>\)/g)].map(([, target]) => target ?? '');
}

function shownPages(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.map(({ label }) => label).filter((label) => label.endsWith('.md') || label.includes('.md')),
  );
}
