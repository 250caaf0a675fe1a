import { commands, Disposable, l10n, Uri, type WebviewPanel, window, workspace } from 'vscode';
import { registerCommand, UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { BankEditor, type BankEditorHost } from './bank-editor.ts';
import { BankEditors } from './bank-editors.ts';
import { lastBuildOf } from './linked-assets.ts';
import { VersionCopies } from './version-copies.ts';

/** Shows archives of banks, and compares two of them. */
export function activateBankInspector(extension: Extension): void {
  const editors = new BankEditors(extension);
  const host = { extension, copies: new VersionCopies(extension) };
  extension.context.subscriptions.push(
    window.registerCustomEditorProvider(
      'packwright.bank',
      {
        openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
        resolveCustomEditor: ({ uri }, panel) => resolve(host, editors, { uri, panel }),
      },
      // A side of a comparison is an editor of its own.
      { supportsMultipleEditorsPerDocument: true },
    ),
  );
  registerCommand(extension, 'packwright.openBank', (target: unknown) => openBank(editors, target));
  registerCommand(extension, 'packwright.compareBanks', (first: unknown, all: unknown) =>
    compareBanks(first, all),
  );
  registerCommand(extension, 'packwright.compareWithLastBuild', (target: unknown) =>
    compareWithLastBuild(extension, target),
  );
}

function resolve(
  host: BankEditorHost,
  editors: BankEditors,
  { uri, panel }: { readonly uri: Uri; readonly panel: WebviewPanel },
): void {
  const editor = new BankEditor(host, uri, panel);
  const states = panel.onDidChangeViewState(() => editors.tie());
  panel.onDidDispose(() => {
    editors.remove(editor);
    Disposable.from(states, editor).dispose();
  });
  editors.add(editor);
}

/** Called with the archive, or with one of its banks: `{ uri, assetId }`. */
async function openBank(editors: BankEditors, target: unknown): Promise<void> {
  const uri = uriIn(target) ?? (await chosenArchive(l10n.t('The archive to look into')));
  if (uri === undefined) return;
  const assetId = assetIdIn(target);
  const look = assetId === undefined ? {} : ({ view: 'banks', assetId } as const);
  await editors.expecting(uri, look, () =>
    commands.executeCommand('vscode.openWith', uri, 'packwright.bank'),
  );
}

/** Called by the Explorer with what was clicked and all that is selected. */
async function compareBanks(first: unknown, all: unknown): Promise<void> {
  const selected = Array.isArray(all) ? all.filter((item) => item instanceof Uri) : [];
  const [one, other] = selected.length >= 2 ? selected : [uriIn(first), undefined];
  const left = one ?? (await chosenArchive(l10n.t('The older archive')));
  if (left === undefined) return;
  const right = other ?? (await chosenArchive(l10n.t('The archive to compare {0} with', nameOf(left))));
  if (right !== undefined) await showComparison(left, right);
}

async function compareWithLastBuild({ projects, server }: Extension, target: unknown): Promise<void> {
  const uri = uriIn(target) ?? (await chosenArchive(l10n.t('The archive to compare with the last build')));
  if (uri === undefined) return;
  const spell = (text: string) => server.toUri(text).toString();
  const last = lastBuildOf(await projects.loaded(), uri.toString(), spell);
  if (last === undefined)
    throw new UserFacingError(l10n.t('{0} is in no project that was built', nameOf(uri)));
  if (spell(last) === uri.toString())
    throw new UserFacingError(l10n.t('{0} is the last build itself', nameOf(uri)));
  await showComparison(uri, server.toUri(last));
}

async function showComparison(left: Uri, right: Uri): Promise<void> {
  const title = l10n.t('{0} ↔ {1}', nameOf(left), nameOf(right));
  await commands.executeCommand('vscode.diff', left, right, title);
}

async function chosenArchive(placeHolder: string): Promise<Uri | undefined> {
  const found = await workspace.findFiles('**/*.bank', '**/node_modules/**', 1000);
  if (found.length === 0)
    throw new UserFacingError(l10n.t('The workspace has no archive of banks: build one first'));
  const items = found
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return (await window.showQuickPick(items, { placeHolder }))?.uri;
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** Of a menu’s Uri, or of what has one: a tree’s node, an argument. */
function uriIn(target: unknown): Uri | undefined {
  if (target instanceof Uri) return target;
  if (typeof target !== 'object' || target === null || !('uri' in target)) return undefined;
  if (target.uri instanceof Uri) return target.uri;
  return typeof target.uri === 'string' ? Uri.parse(target.uri, true) : undefined;
}

function assetIdIn(target: unknown): number | undefined {
  if (typeof target !== 'object' || target === null || !('assetId' in target)) return undefined;
  return typeof target.assetId === 'number' ? target.assetId : undefined;
}
