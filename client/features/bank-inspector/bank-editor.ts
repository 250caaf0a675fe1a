import { commands, Disposable, EventEmitter, l10n, type Uri, type WebviewPanel } from 'vscode';
import {
  ARCHIVE_BANK,
  ARCHIVE_BYTES,
  COMPARE_BANKS,
  OPEN_ARCHIVE,
  type OpenedArchive,
  VERIFY_BANKS,
} from '../../../protocol/archive.ts';
import {
  BANK_ASSETS,
  BANK_BYTES,
  BANK_COMPARED,
  BANK_DIFFERENCE,
  BANK_ENTRY,
  BANK_LOOK,
  BANK_OPEN_ASSET,
  BANK_READY,
  BANK_SHOW,
  BANK_VERIFY,
  type BankCompared,
  type BankLook,
} from '../../../protocol/webviews/bank.ts';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { hostRpc } from '../../infrastructure/webview/host-rpc.ts';
import { pageHtml, pageRoots } from '../../infrastructure/webview/page-html.ts';
import { ArchiveWatch } from './archive-watch.ts';
import { linkedAssets } from './linked-assets.ts';
import { ReadableArchive } from './readable-archive.ts';
import type { VersionCopies } from './version-copies.ts';

/** One archive in one editor, and the page in it. */
export class BankEditor implements Disposable {
  readonly uri: Uri;
  readonly #extension: Extension;
  readonly #panel: WebviewPanel;
  readonly #archive: ReadableArchive;
  readonly #conversation: ReturnType<typeof hostRpc>;
  readonly #loaded = new EventEmitter<void>();
  readonly #looked = new EventEmitter<BankLook>();
  readonly #subscriptions: Disposable;
  /** What to look at once the page is there. */
  #pending: BankLook | undefined;
  #compared: { readonly pair: ComparedPlaces; readonly shown: BankCompared } | undefined;
  #opened: OpenedArchive | null = null;
  #trouble: string | null = null;
  #toldLinks = '';
  #hasPage = false;
  #loads = 0;

  /** The archive was read, for the first time or anew. */
  readonly onDidLoad = this.#loaded.event;
  /** Somebody chose what to look at. */
  readonly onDidLook = this.#looked.event;

  constructor({ extension, copies }: BankEditorHost, uri: Uri, panel: WebviewPanel) {
    this.uri = uri;
    this.#extension = extension;
    this.#panel = panel;
    this.#archive = new ReadableArchive(copies, uri);
    this.#conversation = hostRpc(panel.webview);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: pageRoots(extension.context.extensionUri),
    };
    this.#answerPage();
    this.#subscriptions = Disposable.from(
      this.#conversation,
      this.#loaded,
      this.#looked,
      new ArchiveWatch(uri, () => void this.#reload()),
      extension.projects.onDidChange(() => this.#tellLinks()),
      extension.server.onDidChangeState((state) => {
        if (state === 'running') void this.#reload();
      }),
    );
    panel.webview.html = pageHtml(panel.webview, extension.context.extensionUri, {
      page: 'bank',
      title: l10n.t('Archive of banks'),
    });
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  get column(): number | undefined {
    return this.#panel.viewColumn;
  }

  get isOldVersion(): boolean {
    return this.#archive.isCopied;
  }

  /** The archive as it was read last; null where there is none. */
  get opened(): OpenedArchive | null {
    return this.#opened;
  }

  get compared(): BankCompared | undefined {
    return this.#compared?.shown;
  }

  /** Where the server can read it. */
  place(): Promise<Uri> {
    return this.#archive.place();
  }

  /** Shows a bank, now or once the page is there. */
  look(look: BankLook): void {
    if (this.#hasPage) this.#conversation.rpc.notify(BANK_LOOK, look);
    else this.#pending = { ...this.#pending, ...look };
  }

  compareWith(pair: ComparedPlaces | undefined, shown: BankCompared | undefined): void {
    this.#compared = pair && shown && { pair, shown };
    if (this.#hasPage) this.#conversation.rpc.notify(BANK_COMPARED, shown ?? null);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    void this.#archive.forget();
  }

  #answerPage(): void {
    const { rpc } = this.#conversation;
    const { server } = this.#extension;
    const at = async () => (await this.place()).toString();
    rpc.handle(BANK_READY, () => this.#greet());
    rpc.handle(BANK_LOOK, (look) => this.#looked.fire(look));
    rpc.handle(BANK_BYTES, async (params) => server.request(ARCHIVE_BYTES, { uri: await at(), ...params }));
    rpc.handle(BANK_ENTRY, async (params) =>
      this.#orReload(await server.request(ARCHIVE_BANK, { uri: await at(), ...params })),
    );
    rpc.handle(BANK_VERIFY, async (params) =>
      this.#orReload(await server.request(VERIFY_BANKS, { uri: await at(), ...params })),
    );
    rpc.handle(BANK_DIFFERENCE, async ({ assetId }) => {
      if (this.#compared === undefined) return null;
      return server.request(COMPARE_BANKS, { ...this.#compared.pair, assetId });
    });
    rpc.handle(BANK_OPEN_ASSET, ({ assetId }) => this.#guarded(() => this.#openAsset(assetId)));
  }

  /** A page that was hidden begins anew. */
  async #greet(): Promise<void> {
    this.#hasPage = true;
    if (this.#opened === null && this.#trouble === null) await this.#reload();
    else this.#tellPage();
    if (this.#compared !== undefined) this.#conversation.rpc.notify(BANK_COMPARED, this.#compared.shown);
    if (this.#pending !== undefined) this.#conversation.rpc.notify(BANK_LOOK, this.#pending);
    this.#pending = undefined;
  }

  /** Of an archive that is another one by now nothing is known. */
  #orReload<T>(answer: T | null): T | null {
    if (answer === null) void this.#reload();
    return answer;
  }

  async #reload(): Promise<void> {
    const load = ++this.#loads;
    if (this.#opened !== null || this.#trouble !== null) await this.#archive.forget();
    const result = await this.#open();
    // A newer one is under way.
    if (load !== this.#loads) return;
    this.#opened = result.opened;
    this.#trouble = result.trouble;
    this.#tellPage();
    this.#loaded.fire();
    // Who has no project yet hears of it by `onDidChange`.
    this.#extension.projects.loaded().catch(() => {});
  }

  async #open(): Promise<{ opened: OpenedArchive | null; trouble: string | null }> {
    try {
      const uri = (await this.place()).toString();
      const opened = await this.#extension.server.request(OPEN_ARCHIVE, { uri });
      return { opened, trouble: opened === null ? l10n.t('There is no such file any more') : null };
    } catch (error) {
      return { opened: null, trouble: error instanceof Error ? error.message : String(error) };
    }
  }

  #tellPage(): void {
    if (!this.#hasPage) return;
    this.#conversation.rpc.notify(BANK_SHOW, {
      name: this.uri.path.slice(this.uri.path.lastIndexOf('/') + 1),
      archive: this.#opened,
      trouble: this.#trouble,
    });
    this.#toldLinks = '';
    this.#tellLinks();
  }

  /** What the projects hold changes often, and seldom in what concerns an archive. */
  #tellLinks(): void {
    const assetIds = [...this.#links().keys()];
    if (!this.#hasPage || assetIds.join() === this.#toldLinks) return;
    this.#toldLinks = assetIds.join();
    this.#conversation.rpc.notify(BANK_ASSETS, assetIds);
  }

  #links(): ReadonlyMap<number, string> {
    const { projects, server } = this.#extension;
    const spell = (uri: string) => server.toUri(uri).toString();
    return linkedAssets(projects.projects ?? [], this.uri.toString(), spell);
  }

  async #openAsset(assetId: number): Promise<void> {
    const uri = this.#links().get(assetId);
    if (uri !== undefined) await commands.executeCommand('vscode.open', this.#extension.server.toUri(uri));
  }

  async #guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      await report(this.#extension, 'bank inspector', error);
    }
  }
}

export interface BankEditorHost {
  readonly extension: Extension;
  readonly copies: VersionCopies;
}

/** Two archives, as URIs that the server can read. */
export interface ComparedPlaces {
  readonly left: string;
  readonly right: string;
}
