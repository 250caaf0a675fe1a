import {
  type DecorationInstanceRenderOptions,
  type DecorationOptions,
  DecorationRangeBehavior,
  Disposable,
  l10n,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { ASSET_CHANGED } from '../../../protocol/asset-changed.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { servedSchemes } from '../../infrastructure/served-documents.ts';
import { onSettingChanged, setting } from '../../infrastructure/settings.ts';
import { DocumentPreviews } from './document-previews.ts';
import { pictureHeight } from './line-room.ts';
import { inlineSvg } from './preview-svg.ts';
import type { SeenPreview } from './seen-pictures.ts';

/** Pictures beside the inputs and palettes of the declarations that are on the screen, as the packer makes them. */
export function activateInlinePreviews(extension: Extension): void {
  const previews = new InlinePreviews(extension);
  extension.context.subscriptions.push(previews);
  previews.follow();
}

class InlinePreviews implements Disposable {
  readonly #extension: Extension;
  /** Only holds the pictures' places; each has its own look. */
  readonly #type = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #subscriptions: Disposable;
  readonly #byDocument = new Map<TextDocument, DocumentPreviews>();

  constructor(extension: Extension) {
    this.#extension = extension;
    const renewAll = () => this.#renewAll();
    this.#subscriptions = Disposable.from(
      this.#type,
      window.onDidChangeVisibleTextEditors(() => this.follow()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.#byDocument.get(textEditor.document)?.scrolled();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#byDocument.get(document)?.renew();
      }),
      extension.server.onNotification(ASSET_CHANGED, ({ uri }) => this.#renew(uri)),
      extension.server.onDidChangeState((state) => {
        if (state === 'running') renewAll();
      }),
      onSettingChanged(['preview.inline'], () => this.follow()),
      workspace.onDidChangeConfiguration((change) => {
        if (LINE_SETTINGS.some((name) => change.affectsConfiguration(name))) renewAll();
      }),
    );
  }

  /** Takes up the documents that have come to be seen, and lets those go that are no more. */
  follow(): void {
    const seen = new Set(window.visibleTextEditors.filter(isShown).map(({ document }) => document));
    for (const [document, previews] of this.#byDocument)
      if (!seen.has(document)) this.#drop(document, previews);
    for (const document of seen) {
      const known = this.#byDocument.get(document);
      if (known === undefined) this.#byDocument.set(document, this.#previewsOf(document));
      this.#byDocument.get(document)?.renew();
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const previews of this.#byDocument.values()) previews.dispose();
  }

  #previewsOf(document: TextDocument): DocumentPreviews {
    return new DocumentPreviews(document, this.#extension.server, {
      range: () => seenRange(document),
      height: () => heightIn(document),
      draw: (previews, obstacle) => this.#draw(document, previews, obstacle),
      failed: (error) => this.#extension.log.error('inline previews', String(error)),
    });
  }

  #draw(document: TextDocument, previews: readonly SeenPreview[], obstacle: string | null): void {
    const height = heightIn(document);
    const decorations = previews.map((preview) => decoration(preview, height, obstacle));
    for (const editor of editorsOf(document)) editor.setDecorations(this.#type, decorations);
  }

  #drop(document: TextDocument, previews: DocumentPreviews): void {
    previews.dispose();
    this.#byDocument.delete(document);
    for (const editor of editorsOf(document)) editor.setDecorations(this.#type, []);
  }

  #renew(uri: string): void {
    const key = Uri.parse(uri, true).toString();
    for (const [document, previews] of this.#byDocument)
      if (document.uri.toString() === key) previews.renew();
  }

  #renewAll(): void {
    for (const previews of this.#byDocument.values()) previews.renew();
  }
}

const LINE_SETTINGS = ['editor.fontSize', 'editor.lineHeight'];

function isShown({ document }: TextEditor): boolean {
  return (
    document.languageId === 'asset-json' &&
    document.uri.scheme !== 'untitled' &&
    servedSchemes().has(document.uri.scheme) &&
    setting('preview.inline', document)
  );
}

function editorsOf(document: TextDocument): TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}

/** From the first to the last line that one of its editors shows. */
function seenRange(document: TextDocument): Range | undefined {
  const ranges = editorsOf(document).flatMap(({ visibleRanges }) => visibleRanges);
  return ranges.reduce<Range | undefined>((all, range) => all?.union(range) ?? range, undefined);
}

function heightIn(document: TextDocument): number {
  const editor = workspace.getConfiguration('editor', document);
  return pictureHeight({ fontSize: editor.get('fontSize', 14), lineHeight: editor.get('lineHeight', 0) });
}

function decoration(preview: SeenPreview, height: number, obstacle: string | null): DecorationOptions {
  const { line, character } = preview.position;
  const place = new Position(line, character);
  return {
    range: new Range(place, place),
    renderOptions: { light: look(preview, 'light', height), dark: look(preview, 'dark', height) },
    ...(preview.isPast && obstacle !== null
      ? { hoverMessage: l10n.t('As it was packed last: {0}', obstacle) }
      : {}),
  };
}

function look(
  { picture, summary, isPast }: SeenPreview,
  theme: 'light' | 'dark',
  height: number,
): DecorationInstanceRenderOptions {
  const { uri, ...size } = inlineSvg(picture, { theme, height, isPast, summary });
  return {
    after: {
      contentIconPath: Uri.parse(uri, true),
      width: `${size.width}px`,
      height: `${size.height}px`,
      margin: '0 0 0 8px',
      // The middle of a picture stands where that of a digit is. There is no other way to say so; on the line that
      // letters stand on, high pictures would push the text down.
      textDecoration: `none; vertical-align: calc(0.36em - ${size.height / 2}px)`,
    },
  };
}
