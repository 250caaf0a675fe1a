import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '../shared/data-grid.ts';
import '../shared/tab-strip.ts';
import './bank-details.ts';
import './bank-lists.ts';
import './byte-pane.ts';
import { html, LitElement, nothing } from 'lit';
import {
  BANK_LOOK,
  BANK_OPEN_ASSET,
  BANK_READY,
  type BankLook,
  type BankTab,
} from '../../../protocol/webviews/bank.ts';
import type { PlaceChosen } from '../shared/bytes/byte-map.ts';
import type { DataGrid, GridScrolled, RowChosen, SortChosen } from '../shared/data-grid.ts';
import type { StateChanged } from '../shared/glyphs/glyph-bank-view.ts';
import { FRESH_STATE, type GlyphViewState, withCell } from '../shared/glyphs/glyph-view-state.ts';
import { rpc, savedState, saveState } from '../shared/host.ts';
import { t } from '../shared/l10n.ts';
import type { TabChosen } from '../shared/tab-strip.ts';
import type { GlyphRevealed } from './bank-changes.ts';
import { bankColumns } from './bank-columns.ts';
import type { ShownChanges } from './bank-details.ts';
import { pageStyles } from './bank-page-styles.ts';
import { type BankRow, isSortKey, type RowChoice, shownRows } from './bank-rows.ts';
import { BankSession } from './bank-session.ts';
import { renderProblems, renderSummary } from './bank-summary.ts';
import { memoryFrom, type PageMemory } from './page-memory.ts';

type View = PageMemory['view'];

/** An archive: its banks, its bytes, and what else its header has. */
export class BankPage extends LitElement {
  static override properties = {
    view: { state: true },
    tab: { state: true },
    choice: { state: true },
    cursor: { state: true },
    glyphState: { state: true },
  };

  declare protected view: View;
  declare protected tab: BankTab;
  declare protected choice: RowChoice;
  declare protected cursor: number;
  declare protected glyphState: GlyphViewState;
  readonly #session = new BankSession(() => this.#sessionChanged());
  #sorted: Sorted | undefined;
  /** The bank to show as soon as there is an archive that has it. */
  #wanted: number | undefined;

  constructor() {
    super();
    const memory = memoryFrom(savedState());
    this.view = memory.view;
    this.tab = memory.tab;
    this.cursor = memory.cursor;
    this.choice = { filter: '', onlyChanges: false, sort: { key: 'assetId', descending: false } };
    this.glyphState = FRESH_STATE;
    this.#wanted = memory.assetId;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.listen();
    rpc.handle(BANK_LOOK, (look) => this.#follow(look));
    rpc.notify(BANK_READY, undefined);
  }

  protected override updated(): void {
    const { view, tab, cursor } = this;
    saveState({ view, tab, cursor, assetId: this.#session.assetId } satisfies PageMemory);
  }

  protected override render(): unknown {
    const { shown, archive } = this.#session;
    if (shown === undefined) return html`<main><p class="dim">${t('Reading the archive…')}</p></main>`;
    return html`<main>
      <header>
        <h1>${shown.name}</h1>
        ${renderSummary(this.#session)} ${archive === null ? nothing : this.#renderVerify()}
      </header>
      ${shown.trouble === null ? nothing : html`<p class="trouble" role="alert">${shown.trouble}</p>`}
      ${archive === null ? nothing : [renderProblems(archive.problems, (offset) => this.#showBytes(offset)), this.#renderViews()]}
    </main>`;
  }

  #renderVerify(): unknown {
    const { isVerifying, archive } = this.#session;
    if (archive?.entries.length === 0) return nothing;
    return isVerifying
      ? html`<vscode-button secondary icon="debug-stop" @click=${() => this.#session.stopVerifying()}>${t('Stop')}</vscode-button>`
      : html`<vscode-button
          secondary
          icon="verified"
          title=${t('Decode every bank and compare its SHA-256')}
          @click=${() => this.#session.verify()}
          >${t('Verify')}</vscode-button
        >`;
  }

  #renderViews(): unknown {
    const tabs = [
      { id: 'banks', title: t('Banks') },
      { id: 'bytes', title: t('Bytes') },
      { id: 'lists', title: t('Preload and bindings') },
    ];
    return html`<tab-strip
        class="views"
        .label=${t('Views of the archive')}
        .tabs=${tabs}
        .chosen=${this.view}
        @tab-chosen=${({ detail }: TabChosen) => this.#choose({ view: detail.id as View })}
      ></tab-strip>
      ${this.#renderView()}`;
  }

  #renderView(): unknown {
    const { archive, file, regions } = this.#session;
    if (archive === null) return nothing;
    if (this.view === 'bytes')
      return html`<byte-pane
        .size=${archive.size}
        .bytes=${file}
        .revision=${file.revision}
        .regions=${regions}
        .problems=${archive.problems}
        .cursor=${this.cursor}
        @cursor-moved=${({ detail }: PlaceChosen) => {
          this.cursor = detail.offset;
        }}
      ></byte-pane>`;
    if (this.view === 'lists')
      return html`<bank-lists
        .archive=${archive}
        @bank-wanted=${({ detail }: CustomEvent<{ assetId: number }>) => this.#choose({ view: 'banks', assetId: detail.assetId })}
      ></bank-lists>`;
    return this.#renderBanks();
  }

  #renderBanks(): unknown {
    const { compared } = this.#session;
    const shown = this.#shownRows();
    return html`<div class="banks">
      <div class="list">
        <div class="filter">
          <input
            type="search"
            aria-label=${t('Filter banks')}
            placeholder=${t('Filter by name, format, codec …')}
            .value=${this.choice.filter}
            @input=${(event: Event) => this.#filter((event.target as HTMLInputElement).value)}
          />
          ${compared === undefined ? nothing : this.#renderOnlyChanges()}
        </div>
        <data-grid
          .label=${t('Banks')}
          .columns=${bankColumns()}
          .rows=${shown}
          .selected=${shown.find(({ assetId }) => assetId === this.#session.assetId)}
          .sort=${this.choice.sort}
          .rowClass=${({ change }: BankRow) => change ?? ''}
          @row-chosen=${({ detail }: RowChosen<BankRow>) => this.#choose({ assetId: detail.row.assetId })}
          @row-opened=${({ detail }: RowChosen<BankRow>) => this.#showBytes(detail.row.offset)}
          @sort-chosen=${({ detail }: SortChosen) => this.#sort(detail.key)}
          @grid-scrolled=${({ detail }: GridScrolled) => rpc.notify(BANK_LOOK, { top: detail.top })}
        ></data-grid>
      </div>
      ${this.#renderDetails()}
    </div>`;
  }

  /** The same list for the same choice, since there may be very many. */
  #shownRows(): readonly BankRow[] {
    const { rows } = this.#session;
    const { choice } = this;
    if (this.#sorted?.rows !== rows || this.#sorted.choice !== choice)
      this.#sorted = { rows, choice, shown: shownRows(rows, choice) };
    return this.#sorted.shown;
  }

  #renderOnlyChanges(): unknown {
    return html`<label
      ><input
        type="checkbox"
        .checked=${this.choice.onlyChanges}
        @change=${(event: Event) => {
          this.choice = { ...this.choice, onlyChanges: (event.target as HTMLInputElement).checked };
        }}
      />${t('Only changes')}</label
    >`;
  }

  #renderDetails(): unknown {
    const { rows, assetId, bank, bytesOfBank, linked } = this.#session;
    const row = rows.find((each) => each.assetId === assetId);
    if (row === undefined)
      return html`<p class="dim">
        ${assetId === undefined ? t('Choose a bank to look into it') : t('This archive has no bank of asset {0}', assetId)}
      </p>`;
    return html`<bank-details
      .row=${row}
      .bank=${bank}
      .bytes=${bytesOfBank}
      .changes=${this.#changesOf(row.assetId)}
      .tab=${this.tab}
      .glyphState=${this.glyphState}
      .hasAsset=${linked.has(row.assetId)}
      @tab-chosen=${({ detail }: TabChosen) => this.#choose({ tab: detail.id as BankTab })}
      @bytes-wanted=${() => this.#showBytes(row.offset)}
      @asset-wanted=${() => rpc.notify(BANK_OPEN_ASSET, { assetId: row.assetId })}
      @glyph-revealed=${({ detail }: GlyphRevealed) => this.#showGlyph(detail.glyph)}
      @state-changed=${({ detail }: StateChanged) => {
        this.glyphState = detail.state;
      }}
    ></bank-details>`;
  }

  #changesOf(assetId: number): ShownChanges | undefined {
    const { compared, difference } = this.#session;
    if (compared === undefined) return undefined;
    const { side, own, other } = compared;
    const sides = side === 'left' ? ([own, other] as const) : ([other, own] as const);
    return { bank: this.#session.changeOf(assetId), detail: difference, sides };
  }

  /** Somebody chose what to look at: the other side of a comparison is told. */
  #choose(look: BankLook): void {
    this.#look(look);
    rpc.notify(BANK_LOOK, look);
  }

  #follow(look: BankLook): void {
    this.#look(look);
    if (look.top !== undefined)
      this.renderRoot.querySelector<DataGrid<BankRow>>('data-grid')?.scrollToTop(look.top);
  }

  #look({ view, assetId, tab }: BankLook): void {
    if (view !== undefined) this.view = view;
    if (tab !== undefined) this.tab = tab;
    if (assetId === undefined) return;
    if (this.#session.archive === null) this.#wanted = assetId;
    else void this.#session.choose(assetId);
  }

  #sessionChanged(): void {
    this.requestUpdate();
    const { archive, assetId } = this.#session;
    if (archive === null || archive.prelude === null) return;
    const first = this.#wanted ?? (assetId === undefined ? archive.entries[0]?.assetId : undefined);
    this.#wanted = undefined;
    if (first !== undefined) void this.#session.choose(first);
  }

  #showBytes(offset: number): void {
    this.cursor = offset;
    this.view = 'bytes';
  }

  #showGlyph(glyph: number): void {
    this.glyphState = withCell(this.glyphState, glyph, 'alone');
    this.#choose({ tab: 'content' });
  }

  #filter(filter: string): void {
    this.choice = { ...this.choice, filter };
  }

  #sort(key: string): void {
    if (!isSortKey(key)) return;
    const { sort } = this.choice;
    // Sizes are of interest from the largest down.
    const isSize = key === 'size' || key === 'decodedSize';
    this.choice = {
      ...this.choice,
      sort: { key, descending: sort.key === key ? !sort.descending : isSize },
    };
  }

  static override styles = pageStyles;
}

customElements.define('bank-page', BankPage);

interface Sorted {
  readonly rows: readonly BankRow[];
  readonly choice: RowChoice;
  readonly shown: readonly BankRow[];
}
