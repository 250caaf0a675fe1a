import {
  type CodeAction,
  CodeActionKind,
  commands,
  l10n,
  Range,
  type Uri,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { UserFacingError } from '../../../infrastructure/commands.ts';

/** The fix of a finding that gives the declaration an asset_uuid. Throws UserFacingError where there is none. */
export async function uuidFix(uri: Uri): Promise<WorkspaceEdit> {
  const { lineCount } = await workspace.openTextDocument(uri);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(0, 0, lineCount, 0),
    CodeActionKind.QuickFix.value,
    MAX_RESOLVED,
  );
  const edit = actions.map((action) => action.edit).find((candidate) => givesUuid(candidate, uri));
  if (edit !== undefined) return edit;
  throw new UserFacingError(l10n.t('There is no fix for its asset_uuid: see what its findings say'));
}

const MAX_RESOLVED = 50;
const UUID = /"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/;

function givesUuid(edit: WorkspaceEdit | undefined, uri: Uri): edit is WorkspaceEdit {
  const edits = edit?.get(uri) ?? [];
  return edits.length === 1 && edits.every(({ newText }) => UUID.test(newText));
}
