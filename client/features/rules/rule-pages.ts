import { commands, type ExtensionContext, l10n, Uri, ViewColumn, window } from 'vscode';
import { UserFacingError } from '../../infrastructure/commands.ts';

/** `identity/duplicate-uuid` */
const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const RENDERED = 'vscode.markdown.preview.editor';

/** Opens the page of a rule, rendered, beside the text. The pages are part of the extension: no network is needed. */
export async function openRulePage({ extensionUri }: ExtensionContext, id: string): Promise<void> {
  if (!RULE_ID.test(id)) throw new UserFacingError(l10n.t('‘{0}’ is no rule', id));
  const uri = Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`);
  const options = { viewColumn: ViewColumn.Beside, preview: true };
  try {
    await commands.executeCommand('vscode.openWith', uri, RENDERED, options);
  } catch {
    // Without the Markdown extension, which users can disable, it is read as it is written.
    await window.showTextDocument(uri, options);
  }
}
