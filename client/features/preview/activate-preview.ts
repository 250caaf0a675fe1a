import { l10n, Uri, type WebviewPanel, window } from 'vscode';
import type { AssetNode, FolderNode, ProjectNode } from '../../../protocol/project-tree.ts';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { declarationIn, PREVIEW_VIEW_TYPE, Previews } from './previews.ts';

/** The preview beside the editor: what the packer makes of the text as it is typed. */
export function activatePreview(extension: Extension): void {
  const previews = new Previews(extension);
  registerCommand(extension, 'packwright.preview', async (target: unknown) => {
    const uri = uriIn(target) ?? declarationIn(window.activeTextEditor) ?? (await chosenAsset(extension));
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

/** Of whatever the command is called with: a menu’s Uri, a lens’s params, a tree’s node. */
function uriIn(target: unknown): Uri | undefined {
  if (target instanceof Uri) return target;
  if (typeof target !== 'object' || target === null || !('uri' in target)) return undefined;
  if (target.uri instanceof Uri) return target.uri;
  return typeof target.uri === 'string' ? Uri.parse(target.uri, true) : undefined;
}

async function chosenAsset({ projects }: Extension): Promise<Uri | undefined> {
  const assets = (await projects.loaded()).flatMap(assetsOf);
  const items = assets.map(({ name, root, uri }) => ({ label: name ?? root, description: root, uri }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('The asset to preview'),
    matchOnDescription: true,
  });
  return chosen && Uri.parse(chosen.uri, true);
}

function assetsOf(node: ProjectNode | FolderNode | AssetNode): AssetNode[] {
  return node.kind === 'asset' ? [node] : node.children.flatMap(assetsOf);
}
