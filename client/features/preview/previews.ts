import { l10n, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { isPreviewMemory } from '../../../protocol/webviews/preview.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { PreviewPanel } from './preview-panel.ts';

export const PREVIEW_VIEW_TYPE = 'packwright.preview';

const LANGUAGE = 'asset-json';

/** The panels that are open: at most one follows the active editor, any number stay with their document. */
export class Previews {
  readonly #extension: Extension;
  readonly #panels = new Set<PreviewPanel>();

  constructor(extension: Extension) {
    this.#extension = extension;
  }

  /** Shows a document in the panel that has it, in the one that follows, or in a new one. */
  open(uri: Uri): void {
    const key = uri.toString();
    const panels = [...this.#panels];
    const panel =
      panels.find((open) => open.uri?.toString() === key) ?? panels.find(({ isLocked }) => !isLocked);
    if (panel === undefined) {
      this.#create().show(uri);
      return;
    }
    panel.show(uri);
    panel.reveal();
  }

  /** Takes a panel that was open before VS Code was closed. */
  restore(panel: WebviewPanel, state: unknown): void {
    const preview = this.#keep(panel);
    if (!isPreviewMemory(state) || state.uri === '') {
      preview.show(declarationIn(window.activeTextEditor));
      return;
    }
    preview.show(Uri.parse(state.uri, true));
    if (state.isLocked || this.#hasOtherFollower(preview)) preview.lock();
  }

  /** The panel that follows shows what is edited now. What is no declaration changes nothing. */
  follow(editor: TextEditor | undefined): void {
    const uri = declarationIn(editor);
    if (uri === undefined) return;
    for (const panel of this.#panels) if (!panel.isLocked) panel.show(uri);
    this.followCursor(editor);
  }

  followCursor(editor: TextEditor | undefined): void {
    const key = editor?.document.uri.toString();
    for (const panel of this.#panels) if (panel.uri?.toString() === key) panel.followCursor();
  }

  #create(): PreviewPanel {
    const panel = window.createWebviewPanel(
      PREVIEW_VIEW_TYPE,
      l10n.t('Preview'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: false },
    );
    return this.#keep(panel);
  }

  #keep(panel: WebviewPanel): PreviewPanel {
    const preview = new PreviewPanel(this.#extension, panel);
    this.#panels.add(preview);
    preview.onDidClose(() => this.#panels.delete(preview));
    return preview;
  }

  #hasOtherFollower(preview: PreviewPanel): boolean {
    return [...this.#panels].some((panel) => panel !== preview && !panel.isLocked);
  }
}

function declarationIn(editor: TextEditor | undefined): Uri | undefined {
  return editor?.document.languageId === LANGUAGE ? editor.document.uri : undefined;
}
