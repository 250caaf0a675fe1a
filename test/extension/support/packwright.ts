import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** The extension as it is installed here. Not there in a host that it cannot run in. */
export function packwright(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('packwright.packwright');
  if (extension === undefined) throw new Error('VS Code does not have the extension');
  return extension;
}

/** What Packwright says about a document, once `isRight` of its codes. Of nobody else's findings. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  isRight: (codes: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const ours = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'packwright');
  return await eventually(ours, (found) => isRight(found.map(codeOf)));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The quick fixes and refactorings that VS Code would list at a range. */
export async function codeActionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);
}
