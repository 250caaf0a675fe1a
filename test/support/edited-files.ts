import { readFileSync } from 'node:fs';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { edited, type ServedProject } from './served-project.ts';

/** The files of a project that an edit changes, by path, each as it is after it. What is on disk stays as it is. */
export function editedFiles(project: ServedProject, edit: WorkspaceEdit | null): Record<string, string> {
  const after: Record<string, string> = {};
  for (const [uri, edits] of editsByUri(edit)) {
    const path = decodeURIComponent(uri.slice(project.uri('').length)).replace(/^\//, '');
    after[path] = edited(readFileSync(new URL(uri), 'utf8'), edits);
  }
  return after;
}

function editsByUri(edit: WorkspaceEdit | null): [string, TextEdit[]][] {
  const documents = (edit?.documentChanges ?? []).flatMap((change): [string, TextEdit[]][] =>
    'edits' in change ? [[change.textDocument.uri, change.edits as TextEdit[]]] : [],
  );
  return [...Object.entries(edit?.changes ?? {}), ...documents];
}
