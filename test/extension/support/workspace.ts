import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** The place of a file or folder in the workspace's first folder, or in the one of that name. */
export function uriOf(path: string, folderName?: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.find(({ name }) => folderName === undefined || name === folderName);
  if (folder === undefined) throw new Error(`The workspace has no folder ${folderName ?? 'at all'}`);
  return vscode.Uri.joinPath(folder.uri, path);
}

/**
 * Shows a file of the workspace in an editor. VS Code keeps the text of an editor for a while after that was closed, and
 * hears later that another program has written the file: where nothing is unsaved, the text is that of the disk here.
 */
export async function open(file: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof file === 'string' ? uriOf(file) : file;
  const document = await vscode.workspace.openTextDocument(uri);
  await eventually(async () => document.isDirty || document.getText() === (await read(uri)), Boolean);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file as if another program had. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = uriOf(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** The text of a file on disk. */
export async function read(file: string | vscode.Uri): Promise<string> {
  const uri = typeof file === 'string' ? uriOf(file) : file;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Exchanges the one place where `before` stands in the document, as typing would: nothing is saved. */
export async function replaceText(
  document: vscode.TextDocument,
  before: string,
  after: string,
): Promise<void> {
  const at = document.getText().indexOf(before);
  if (at < 0) throw new Error(`The document does not have ‘${before}’`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + before.length));
  edit.replace(document.uri, range, after);
  await vscode.workspace.applyEdit(edit);
}

/** Leaves no unsaved text and no editor behind. For `afterEach`. */
export async function closeEditors(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (!editor.document.isDirty) continue;
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
