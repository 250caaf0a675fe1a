import { type TextDocument, type WorkspaceEdit, workspace } from 'vscode';
import { LANGUAGES } from '../../infrastructure/served-documents.ts';

/**
 * Makes a change in one step that can be undone, and saves what it touched of ours, be it by what the server adds when
 * files move: builds see the disk. What had unsaved changes before stays unsaved. False where VS Code did not make it.
 */
export async function appliedEdit(edit: WorkspaceEdit): Promise<boolean> {
  const dirty = new Set(ourDirtyDocuments().map(({ uri }) => uri.toString()));
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  for (const document of ourDirtyDocuments()) if (!dirty.has(document.uri.toString())) await document.save();
  return true;
}

function ourDirtyDocuments(): TextDocument[] {
  return workspace.textDocuments.filter(
    ({ isDirty, languageId }) => isDirty && LANGUAGES.includes(languageId),
  );
}
