import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, type PropertyValues } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { cellName } from './cell-name.ts';
import { drawGrid } from './draw-grid.ts';
import { type GlyphBank, originOf, type PaletteChoice } from './glyph-bank.ts';
import {
  cellAt,
  fittingZoom,
  type GridBlock,
  type GridLayout,
  type GridStep,
  layOutGrid,
  MAX_ZOOM,
  type Rect,
  rectOf,
  stepFrom,
  visibleHeadings,
} from './grid-layout.ts';
import { gridStyles } from './grid-styles.ts';
import { gridTheme } from './grid-theme.ts';
import { GlyphPainter } from './paint-glyphs.ts';

/** How many screen pixels a pixel has on a side, or as many as there is room for. */
export type Zoom = number | 'fit';

/** A cell was chosen, by itself or (`extends`) with all up to the one chosen before. */
export type CellChosen = CustomEvent<{ readonly cell: number; readonly extends: boolean }>;
/** A source’s heading was clicked. */
export type SourceChosen = CustomEvent<{ readonly source: number }>;
/** Another zoom is shown: one that was set, or that fits. */
export type ZoomShown = CustomEvent<{ readonly zoom: number }>;
/** Another zoom is wanted: by keys or the wheel. */
export type ZoomChosen = CustomEvent<{ readonly zoom: number }>;

const STEPS: ReadonlyMap<string, GridStep> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
]);

/** The cells of a bank, source by source. Only those in view are drawn, so that any number of them can be scrolled. */
export class GlyphGrid extends LitElement {
  static override styles = gridStyles;
  static override properties = {
    bank: { attribute: false },
    zoom: { attribute: false },
    palette: { attribute: false },
    hasNumbers: { attribute: false },
    selection: { attribute: false },
    focused: { attribute: false },
    sourceNames: { attribute: false },
    markedSource: { attribute: false },
    view: { state: true },
    hovered: { state: true },
  };

  declare bank: GlyphBank | undefined;
  declare zoom: Zoom;
  declare palette: PaletteChoice;
  declare hasNumbers: boolean;
  /** First and last cell of those selected. */
  declare selection: readonly [number, number];
  declare focused: number;
  /** What headings say, by source. */
  declare sourceNames: readonly string[];
  /** The source that the cursor stands at in the text. */
  declare markedSource: number | undefined;
  /** The part that is scrolled to. */
  declare protected view: Rect;
  declare protected hovered: number | undefined;

  #painter: GlyphPainter | undefined;
  #layout: GridLayout = layOutGrid({ sources: [] }, 1);
  #toldZoom = 0;
  readonly #resized = new ResizeObserver(() => this.#look());
  readonly #themed = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.zoom = 'fit';
    this.palette = 0;
    this.hasNumbers = false;
    this.selection = [0, 0];
    this.focused = 0;
    this.sourceNames = [];
    this.view = { x: 0, y: 0, width: 0, height: 0 };
  }

  /** The zoom that is shown. */
  get shownZoom(): number {
    if (this.bank === undefined) return 1;
    return this.zoom === 'fit' ? fittingZoom(this.bank, this.view) : this.zoom;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#themed.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#themed.disconnect();
    this.#resized.disconnect();
  }

  scrollToCell(cell: number): void {
    const rect = rectOf(this.#layout, cell);
    if (rect !== undefined) this.#scrollTo(rect);
  }

  scrollToSource(source: number): void {
    const block = this.#layout.blocks[source];
    if (block === undefined) return;
    const height = Math.min(block.height + block.cellsTop - block.top, this.view.height);
    this.#scrollTo({ x: 0, y: block.top, width: 1, height });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('bank')) this.#painter = this.bank && new GlyphPainter(this.bank);
    if (this.bank === undefined) return;
    // A whole number of the screen's own pixels, so that all are of one size.
    const scale = Math.max(1, Math.round(this.shownZoom * devicePixelRatio));
    this.#layout = layOutGrid(this.bank, (this.bank.tileSize * scale) / devicePixelRatio);
  }

  // Styles are set as properties: the page's policy takes no style attributes.
  protected override render(): unknown {
    const { width, height } = this.#layout;
    const size = `width: ${Math.max(width, 1)}px; height: ${Math.max(height, 1)}px`;
    return html`<div class="scroller" @scroll=${this.#look} @wheel=${this.#onWheel}>
      <div class="space" .style=${size}>
        <div
          class="glyphs"
          role="listbox"
          tabindex="0"
          aria-label=${t('Glyphs')}
          aria-activedescendant="focused"
          aria-multiselectable="true"
          @keydown=${this.#onKey}
          @pointermove=${this.#onMove}
          @pointerleave=${() => this.#hover(undefined)}
          @click=${this.#onClick}
        >
          <canvas aria-hidden="true"></canvas>
          ${this.#renderFocused()}
        </div>
        ${visibleHeadings(this.#layout, this.view).map((block) => this.#renderHeading(block))}
      </div>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.#scroller);
    this.#look();
  }

  protected override updated(): void {
    this.#draw();
    if (this.#toldZoom === this.shownZoom) return;
    this.#toldZoom = this.shownZoom;
    emit(this, 'zoom-shown', { zoom: this.shownZoom });
  }

  /** The only glyph that is there for assistive technology: the one that the keys lead to. */
  #renderFocused(): unknown {
    return html`<div
      id="focused"
      role="option"
      aria-selected="true"
      aria-setsize=${this.bank?.cells.length ?? 0}
      aria-posinset=${this.focused + 1}
      aria-label=${this.#nameOf(this.focused)}
    ></div>`;
  }

  #renderHeading({ source, top }: GridBlock): unknown {
    const name = this.sourceNames[source] ?? t('Source {0}', source);
    return html`<button
      class=${source === this.markedSource ? 'source marked' : 'source'}
      .style=${`top: ${top}px`}
      title=${t('Show {0} in the text', name)}
      @click=${() => emit(this, 'source-chosen', { source })}
    >
      <vscode-icon name="file-media"></vscode-icon>${name}
    </button>`;
  }

  #nameOf(cell: number): string {
    const { bank, palette, sourceNames } = this;
    return bank === undefined ? t('No glyph') : cellName(bank, cell, { palette, sourceNames });
  }

  get #scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  readonly #look = (): void => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#scroller;
    this.view = { x: scrollLeft, y: scrollTop, width: clientWidth, height: clientHeight };
  };

  #scrollTo({ x, y, width, height }: Rect): void {
    const scroller = this.#scroller;
    const { view } = this;
    if (y < view.y) scroller.scrollTop = y;
    else if (y + height > view.y + view.height) scroller.scrollTop = y + height - view.height;
    if (x < view.x) scroller.scrollLeft = x;
    else if (x + width > view.x + view.width) scroller.scrollLeft = x + width - view.width;
  }

  #draw(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (canvas === null || !context || this.#painter === undefined) return;
    const { view } = this;
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${width / ratio}px`;
      canvas.style.height = `${height / ratio}px`;
    }
    drawGrid(context, {
      painter: this.#painter,
      layout: this.#layout,
      palette: this.palette,
      view,
      ratio,
      hasNumbers: this.hasNumbers,
      selection: this.selection,
      focus: this.focused,
      hovered: this.hovered,
      theme: gridTheme(this),
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === '+' || event.key === '-') this.#zoomBy(event.key === '+' ? 1 : -1);
    else if (event.key === 'Enter') this.#chooseSourceOf(this.focused);
    else {
      const step = STEPS.get(event.key);
      if (step === undefined) return;
      const rowsPerPage = Math.floor(this.view.height / this.#layout.side);
      this.#choose(stepFrom(this.#layout, this.focused, step, { rowsPerPage }), event.shiftKey);
    }
    event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const cell = this.#cellUnder(event);
    if (cell !== undefined) this.#choose(cell, event.shiftKey);
  };

  readonly #onMove = (event: PointerEvent): void => this.#hover(this.#cellUnder(event));

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoomBy(event.deltaY < 0 ? 1 : -1);
  };

  #hover(cell: number | undefined): void {
    this.hovered = cell;
    this.title = cell === undefined ? '' : this.#nameOf(cell);
  }

  #choose(cell: number, isExtending: boolean): void {
    emit(this, 'cell-chosen', { cell, extends: isExtending });
    this.scrollToCell(cell);
  }

  #chooseSourceOf(cell: number): void {
    const origin = this.bank && originOf(this.bank, cell);
    if (origin !== undefined) emit(this, 'source-chosen', { source: origin.source });
  }

  #zoomBy(by: number): void {
    emit(this, 'zoom-chosen', { zoom: Math.min(MAX_ZOOM, Math.max(1, this.shownZoom + by)) });
  }

  #cellUnder({ clientX, clientY }: MouseEvent): number | undefined {
    const { left, top } = this.#scroller.getBoundingClientRect();
    return cellAt(this.#layout, clientX - left + this.view.x, clientY - top + this.view.y);
  }
}

customElements.define('glyph-grid', GlyphGrid);
