import { commands, l10n, ViewColumn, window, workspace } from 'vscode';
import { registerCommand, UserFacingError } from '../../infrastructure/commands.ts';
import {
  DOCUMENTATION_SCHEME,
  DocumentationFiles,
  documentationUri,
} from '../../infrastructure/documentation-files.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/** `docs/formats/glyph.md`, with the place in it that is meant, if any: nothing outside the documentation. */
const PAGE = /^docs\/(?:[\w-]+\/)*[\w-]+\.md(?:#[\w-]*)?$/;
const RENDERED = 'vscode.markdown.preview.editor';

/**
 * Opens pages of the documentation: those of rules, and those that hovers lead to where the server cannot name a file
 * for them. They are part of the extension: no network is needed.
 */
export function activateDocumentation(extension: Extension): void {
  const { extensionUri, subscriptions } = extension.context;
  const files = new DocumentationFiles(extensionUri);
  subscriptions.push(
    workspace.registerFileSystemProvider(DOCUMENTATION_SCHEME, files, {
      isReadonly: true,
      isCaseSensitive: true,
    }),
  );
  registerCommand(extension, 'packwright.showDocumentation', async (path: unknown) => {
    if (typeof path !== 'string' || !PAGE.test(path))
      throw new UserFacingError(l10n.t('‘{0}’ is no page of the documentation', String(path)));
    const [file = '', fragment = ''] = path.split('#');
    const uri = documentationUri(file).with({ fragment });
    const options = { viewColumn: ViewColumn.Beside, preview: true };
    try {
      await commands.executeCommand('vscode.openWith', uri, RENDERED, options);
    } catch {
      // Without the Markdown extension, which users can disable, it is read as it is written.
      await window.showTextDocument(uri, options);
    }
  });
}
