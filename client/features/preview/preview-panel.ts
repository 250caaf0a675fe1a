import {
  CancellationError,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Range,
  type Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import {
  BANK_VIEW,
  type BankViewResult,
  type NoAsset,
  type ShownAsset,
} from '../../../protocol/bank-view.ts';
import { byteSections } from '../../../protocol/byte-sections.ts';
import {
  PREVIEW_CURSOR,
  PREVIEW_LOCK,
  PREVIEW_OPEN_INPUT,
  PREVIEW_READY,
  PREVIEW_REVEAL,
  PREVIEW_SHOW,
  type PreviewTrouble,
  type TextPlace,
  type TroublePlace,
} from '../../../protocol/webviews/preview.ts';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { ServerGone, ServerRefusal } from '../../infrastructure/server/server-connection.ts';
import { hostRpc } from '../../infrastructure/webview/host-rpc.ts';
import { pageHtml, pageRoots } from '../../infrastructure/webview/page-html.ts';
import { AssetWatch } from './asset-watch.ts';
import { folderName } from './folder-name.ts';
import { NewestOnly } from './newest-only.ts';
import { revealInText, selectionIn } from './text-editors.ts';
import { placeAt, rangeOfPlace } from './text-place.ts';

/** One panel, the page in it, and the document that they show. */
export class PreviewPanel {
  readonly #extension: Extension;
  readonly #panel: WebviewPanel;
  readonly #conversation: ReturnType<typeof hostRpc>;
  readonly #closed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly #loading = new NewestOnly(() => this.#load());
  #watch: AssetWatch | undefined;
  #uri: Uri | undefined;
  #isLocked = false;
  /** Whether there is a page that waits to be told. A hidden one is not there, and begins anew when it is shown. */
  #hasPage = false;
  /** How many pages there were: what was asked for one is nothing for the next, which has no bytes yet. */
  #pages = 0;
  #asset: ShownAsset | undefined;
  /** Ids of the byte sections that the page has. */
  #known: readonly string[] = [];
  #trouble: NoAsset | undefined;
  #cursor: string | undefined;

  readonly onDidClose = this.#closed.event;

  constructor(extension: Extension, panel: WebviewPanel) {
    this.#extension = extension;
    this.#panel = panel;
    this.#conversation = hostRpc(panel.webview);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: pageRoots(extension.context.extensionUri),
    };
    this.#listenToPage();
    this.#subscriptions = Disposable.from(
      this.#conversation,
      this.#closed,
      panel.onDidDispose(() => this.#close()),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#hasPage = false;
      }),
      extension.server.onDidChangeState((state) => {
        if (state === 'running') this.#loading.ask();
      }),
    );
    panel.webview.html = pageHtml(panel.webview, extension.context.extensionUri, {
      page: 'preview',
      title: l10n.t('Packwright preview'),
    });
  }

  get uri(): Uri | undefined {
    return this.#uri;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Shows another document, or none. */
  show(uri: Uri | undefined): void {
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#watch?.dispose();
    this.#uri = uri;
    this.#asset = undefined;
    this.#trouble = undefined;
    this.#watch = uri && new AssetWatch(uri, () => this.#loading.ask());
    this.#tellPage(null, null);
    this.#loading.ask();
  }

  lock(): void {
    this.#isLocked = true;
    this.#entitle();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Lets the page follow the cursor of the document's editor. */
  followCursor(): void {
    const position = this.#uri && selectionIn(this.#uri)?.active;
    const place = position && this.#asset && placeAt(this.#asset, position);
    const cursor = JSON.stringify(place ?? null);
    if (cursor === this.#cursor) return;
    this.#cursor = cursor;
    this.#conversation.rpc.notify(PREVIEW_CURSOR, place ?? null);
  }

  #listenToPage(): void {
    const { rpc } = this.#conversation;
    rpc.handle(PREVIEW_READY, () => {
      this.#hasPage = true;
      this.#pages++;
      this.#known = [];
      this.#cursor = undefined;
      this.#tellPage(null, null);
      this.#loading.ask();
    });
    rpc.handle(PREVIEW_LOCK, ({ isLocked }) => {
      this.#isLocked = isLocked;
      this.#entitle();
    });
    rpc.handle(PREVIEW_REVEAL, (place) => this.#guarded(() => this.#reveal(place)));
    rpc.handle(PREVIEW_OPEN_INPUT, ({ position }) =>
      this.#guarded(async () => {
        const input = this.#asset?.inputs[position];
        if (input !== undefined)
          await commands.executeCommand('vscode.open', this.#extension.server.toUri(input.uri));
      }),
    );
  }

  async #guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      await report(this.#extension, 'preview', error);
    }
  }

  async #reveal(place: TextPlace | TroublePlace): Promise<void> {
    const range = this.#rangeOf(place);
    if (this.#uri !== undefined && range !== undefined) await revealInText(this.#uri, range);
  }

  #rangeOf(place: TextPlace | TroublePlace): Range | undefined {
    const range =
      place.kind === 'trouble' ? this.#trouble?.range : this.#asset && rangeOfPlace(this.#asset, place);
    return range === null || range === undefined ? undefined : this.#extension.server.toRange(range);
  }

  async #load(): Promise<void> {
    const uri = this.#uri;
    const page = this.#pages;
    if (uri === undefined || !this.#hasPage) return;
    // Whoever asked for another document or page meanwhile has asked for another run.
    const isPast = () => uri !== this.#uri || page !== this.#pages;
    try {
      const params = { uri: uri.toString(), known: this.#known };
      const result = await this.#extension.server.request(BANK_VIEW, params);
      if (!isPast()) this.#take(uri, result);
    } catch (error) {
      if (!isPast()) this.#tellTrouble(error);
    }
  }

  /** In the page: a message for every key that is typed would be in the way. */
  #tellTrouble(error: unknown): void {
    if (error instanceof CancellationError) return;
    if (!(error instanceof ServerRefusal || error instanceof ServerGone))
      this.#extension.log.error('preview', error instanceof Error ? error : String(error));
    const message = error instanceof Error ? error.message : String(error);
    this.#tellPage(null, { message, hasPlace: false });
  }

  #take(uri: Uri, result: BankViewResult): void {
    // The request may have gone before the last change of the text.
    if (isBehind(uri, result)) this.#loading.ask();
    if (result.kind === 'none') {
      this.#trouble = result;
      this.#tellPage(null, { message: result.reason, hasPlace: result.range !== null });
      return;
    }
    this.#asset = result;
    this.#trouble = undefined;
    this.#tellPage(result, null);
    if (this.#hasPage) this.#known = byteSections(result.view).map(({ id }) => id);
    this.followCursor();
  }

  #tellPage(asset: ShownAsset | null, trouble: PreviewTrouble | null): void {
    this.#entitle();
    if (!this.#hasPage) return;
    const label = this.#uri === undefined ? '' : folderName(this.#uri);
    const shown = { uri: this.#uri?.toString() ?? '', label, isLocked: this.#isLocked, asset, trouble };
    this.#conversation.rpc.notify(PREVIEW_SHOW, shown);
  }

  #entitle(): void {
    const name = this.#asset?.name || (this.#uri && folderName(this.#uri));
    const title = name === undefined ? l10n.t('Preview') : l10n.t('Preview {0}', name);
    const shown = this.#isLocked ? `[${title}]` : title;
    if (this.#panel.title !== shown) this.#panel.title = shown;
  }

  #close(): void {
    this.#loading.close();
    this.#watch?.dispose();
    this.#closed.fire();
    this.#subscriptions.dispose();
  }
}

function isBehind(uri: Uri, { version }: BankViewResult): boolean {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document !== undefined && version !== null && version < document.version;
}
