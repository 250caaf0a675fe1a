import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { gridStyles } from './data-grid-styles.ts';
import { emit } from './emit.ts';

export interface GridColumn<T> {
  readonly key: string;
  readonly title: string;
  /** Of `grid-template-columns`. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
  cell(row: T): unknown;
}

export interface GridSort {
  readonly key: string;
  readonly descending: boolean;
}

/** A row was chosen, or opened by a double click or Enter. */
export type RowChosen<T> = CustomEvent<{ readonly row: T }>;
/** The head of a column was clicked. */
export type SortChosen = CustomEvent<{ readonly key: string }>;
/** So many rows were scrolled past, by hand. */
export type GridScrolled = CustomEvent<{ readonly top: number }>;

/** Pixels. */
const ROW = 24;
/** The head's, which stays on top of the rows. */
const HEAD = 25;
/** Rows beyond the seen ones, so that scrolling does not show gaps. */
const MARGIN = 6;

/** A table of any number of rows, of which only those that are seen are drawn; one of them is selected. */
export class DataGrid<T> extends LitElement {
  static override properties = {
    label: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    selected: { attribute: false },
    sort: { attribute: false },
    rowClass: { attribute: false },
    first: { state: true },
    seen: { state: true },
  };

  /** What it is called. */
  declare label: string;
  declare columns: readonly GridColumn<T>[];
  declare rows: readonly T[];
  declare selected: T | undefined;
  declare sort: GridSort | undefined;
  declare rowClass: (row: T) => string;
  declare protected first: number;
  declare protected seen: number;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #expectedScroll = -1;

  constructor() {
    super();
    this.label = '';
    this.columns = [];
    this.rows = [];
    this.rowClass = () => '';
    this.first = 0;
    this.seen = 20;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Scrolls past so many rows, without telling. */
  scrollToTop(top: number): void {
    const grid = this.#grid;
    if (grid === null) return;
    grid.scrollTop = top * ROW;
    this.#expectedScroll = grid.scrollTop;
  }

  /** Brings the selected row into view. */
  reveal(): void {
    const grid = this.#grid;
    const position = this.selected === undefined ? -1 : this.rows.indexOf(this.selected);
    if (grid === null || position < 0) return;
    const top = position * ROW;
    const height = grid.clientHeight - HEAD;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + ROW > grid.scrollTop + height) grid.scrollTop = top + ROW - height;
  }

  protected override firstUpdated(): void {
    if (this.#grid !== null) this.#sizes.observe(this.#grid);
    this.#measure();
  }

  protected override updated(changed: PropertyValues): void {
    const spacer = this.renderRoot.querySelector<HTMLElement>('.spacer');
    const shown = this.renderRoot.querySelector<HTMLElement>('.shown');
    this.style.setProperty('--columns', this.columns.map(({ width }) => width).join(' '));
    if (spacer !== null) spacer.style.height = `${this.rows.length * ROW}px`;
    if (shown !== null) shown.style.transform = `translateY(${this.#from * ROW}px)`;
    if (changed.has('selected')) this.reveal();
  }

  protected override render(): unknown {
    const { rows, label } = this;
    const to = Math.min(rows.length, this.first + this.seen + MARGIN);
    const active = this.selected === undefined ? -1 : rows.indexOf(this.selected);
    const isActiveDrawn = active >= this.#from && active < to;
    return html`<div
      class="grid"
      role="grid"
      aria-label=${label}
      aria-rowcount=${rows.length + 1}
      tabindex="0"
      aria-activedescendant=${isActiveDrawn ? `row-${active}` : nothing}
      @keydown=${this.#press}
      @scroll=${this.#scrolled}
    >
      <div role="rowgroup" class="head">
        <div role="row" aria-rowindex="1" class="row">${this.columns.map((column) => this.#renderHead(column))}</div>
      </div>
      <div role="rowgroup">
        <div class="spacer" role="presentation">
          <div class="shown" role="presentation">
            ${rows.slice(this.#from, to).map((row, n) => this.#renderRow(row, this.#from + n))}
          </div>
        </div>
      </div>
    </div>`;
  }

  #renderHead({ key, title, isNumber = false, isSortable = false }: GridColumn<T>): unknown {
    const { sort } = this;
    const order = sort?.key !== key ? 'none' : sort.descending ? 'descending' : 'ascending';
    const arrow =
      order === 'none'
        ? nothing
        : html`<vscode-icon name=${order === 'ascending' ? 'arrow-small-up' : 'arrow-small-down'}></vscode-icon>`;
    const style = isNumber ? 'cell number' : 'cell';
    if (!isSortable) return html`<span role="columnheader" class=${style}>${title}</span>`;
    return html`<span role="columnheader" class=${style} aria-sort=${order}>
      <button tabindex="-1" @click=${() => emit(this, 'sort-chosen', { key })}>${title}${arrow}</button>
    </span>`;
  }

  #renderRow(row: T, position: number): unknown {
    const isSelected = row === this.selected;
    return html`<div
      role="row"
      id="row-${position}"
      aria-rowindex=${position + 2}
      aria-selected=${isSelected ? 'true' : 'false'}
      class="row ${this.rowClass(row)} ${isSelected ? 'selected' : ''}"
      @click=${() => this.#choose(row)}
      @dblclick=${() => emit(this, 'row-opened', { row })}
    >
      ${this.columns.map(({ cell, isNumber = false }) => html`<span role="gridcell" class=${isNumber ? 'cell number' : 'cell'}>${cell(row)}</span>`)}
    </div>`;
  }

  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.grid');
  }

  get #from(): number {
    return Math.max(0, Math.min(this.first - MARGIN, this.rows.length - this.seen));
  }

  #measure(): void {
    const grid = this.#grid;
    if (grid !== null) this.seen = Math.max(1, Math.ceil((grid.clientHeight - HEAD) / ROW) + 1);
  }

  #choose(row: T): void {
    this.selected = row;
    emit(this, 'row-chosen', { row });
  }

  readonly #scrolled = (): void => {
    const top = this.#grid?.scrollTop ?? 0;
    this.first = Math.floor(top / ROW);
    if (top !== this.#expectedScroll) emit(this, 'grid-scrolled', { top: this.first });
    this.#expectedScroll = -1;
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { rows, selected, seen } = this;
    const at = selected === undefined ? -1 : rows.indexOf(selected);
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - seen + 2,
      PageDown: at + seen - 2,
      Home: 0,
      End: rows.length - 1,
    };
    if (event.key === 'Enter' && selected !== undefined) emit(this, 'row-opened', { row: selected });
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const row = rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (row !== undefined) this.#choose(row);
  };

  static override styles = gridStyles;
}

customElements.define('data-grid', DataGrid);
