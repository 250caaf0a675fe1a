import { type WebviewPanel, window } from 'vscode';
import { assetTarget } from '../../infrastructure/asset-target.ts';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { PREVIEW_VIEW_TYPE, Previews } from './previews.ts';

/** The preview beside the editor: what the packer makes of the text as it is typed. */
export function activatePreview(extension: Extension): void {
  const previews = new Previews(extension);
  registerCommand(extension, 'packwright.preview', async (target: unknown) => {
    const uri = await assetTarget(extension, target);
    if (uri !== undefined) previews.open(uri);
  });
  extension.context.subscriptions.push(
    window.registerWebviewPanelSerializer(PREVIEW_VIEW_TYPE, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => previews.restore(panel, state),
    }),
    window.onDidChangeActiveTextEditor((editor) => previews.follow(editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => previews.followCursor(textEditor)),
  );
}
