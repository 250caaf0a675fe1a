import { type Range, type Selection, type Uri, ViewColumn, window } from 'vscode';

/** Where the cursor stands in a document's editor; undefined where none is to be seen. */
export function selectionIn(uri: Uri): Selection | undefined {
  const key = uri.toString();
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === key);
  return (editors.find((editor) => editor === window.activeTextEditor) ?? editors[0])?.selection;
}

/** Puts the cursor there: in the editor that shows the document, or in a new one. */
export async function revealInText(uri: Uri, selection: Range): Promise<void> {
  const key = uri.toString();
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  const tabs = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => hasUri(input) && input.uri.toString() === key),
  );
  const viewColumn = shown?.viewColumn ?? tabs?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(uri, { viewColumn, selection });
}

function hasUri(input: unknown): input is { readonly uri: Uri } {
  return typeof input === 'object' && input !== null && 'uri' in input;
}
