import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { type ByteRegion, regionAt } from './byte-regions.ts';
import type { FileBytes } from './file-bytes.ts';
import {
  BYTES_A_ROW,
  boundedTop,
  character,
  type HexScroll,
  hex,
  movedBy,
  offsetIn,
  topShowing,
} from './hex-rows.ts';
import { hexStyles } from './hex-view-styles.ts';
import { regionStyles } from './region-styles.ts';
import { regionText } from './region-text.ts';

/** Somebody stands at another byte. */
export type CursorMoved = CustomEvent<{ readonly offset: number }>;

/** Pixels. */
const ROW = 18;
/** Elements cannot be as high as a large file has rows: from here on the scroll bar goes by share. */
const MAX_HEIGHT = 4_000_000;

/** The bytes of a file of any size, coloured by what they are; those that are seen are asked for, and no others. */
export class HexView extends LitElement {
  static override properties = {
    size: { attribute: false },
    bytes: { attribute: false },
    revision: { attribute: false },
    regions: { attribute: false },
    cursor: { attribute: false },
    marked: { attribute: false },
    top: { state: true },
    seen: { state: true },
  };

  /** Of the file. */
  declare size: number;
  declare bytes: FileBytes | undefined;
  /** Of `bytes`: another one whenever there are more to show. */
  declare revision: number;
  declare regions: readonly ByteRegion[];
  /** Where the cursor is; it is brought into view when it is set. */
  declare cursor: number;
  /** Bytes that are pointed out, such as those that are damaged. */
  declare marked: { readonly offset: number; readonly length: number } | undefined;
  declare protected top: number;
  declare protected seen: number;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  /** Pixels that the wheel was turned and that made no whole row yet. */
  #turned = 0;

  constructor() {
    super();
    this.size = 0;
    this.revision = 0;
    this.regions = [];
    this.cursor = 0;
    this.top = 0;
    this.seen = 20;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Shows the row of an offset as the first one, and puts the cursor there. */
  goTo(offset: number): void {
    this.cursor = offset;
    this.top = boundedTop(Math.floor(offset / BYTES_A_ROW), this.#scroll);
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this);
    this.#measure();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('size')) this.cursor = Math.max(0, Math.min(this.cursor, this.size - 1));
    if (changed.has('cursor') || changed.has('seen') || changed.has('size'))
      this.top = topShowing(Math.floor(this.cursor / BYTES_A_ROW), this.top, this.#scroll);
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const spacer = this.renderRoot.querySelector<HTMLElement>('.spacer');
    if (bar === null || spacer === null) return;
    spacer.style.height = `${this.#spacerHeight}px`;
    const wanted = this.#barPlace(this.top);
    if (Math.abs(bar.scrollTop - wanted) >= 1) bar.scrollTop = wanted;
  }

  protected override render(): unknown {
    const rows = Array.from({ length: Math.max(0, this.seen) }, (_, row) => this.top + row);
    return html`${this.#renderStatus()}
      <div class="body" @wheel=${this.#turn}>
        <div
          class="rows"
          tabindex="0"
          role="group"
          aria-label=${t('Bytes')}
          aria-describedby="status"
          @keydown=${this.#press}
          @pointerdown=${this.#point}
        >
          ${rows.map((row) => this.#renderRow(row))}
        </div>
        <div class="bar" tabindex="-1" aria-hidden="true" @scroll=${this.#scrolled}>
          <div class="spacer"></div>
        </div>
      </div>`;
  }

  #renderStatus(): unknown {
    const { cursor } = this;
    const region = this.regions[regionAt(this.regions, cursor)];
    const byte = this.bytes?.at(cursor);
    const word = [0, 1, 2, 3].map((n) => this.bytes?.at(cursor + n));
    const [b0 = 0, b1, b2 = 0, b3] = word;
    return html`<div class="status">
      <label>
        ${t('Offset')}
        <input .value=${hex(cursor, this.#digits)} spellcheck="false" @change=${this.#typed} />
      </label>
      <span id="status" role="status">
        ${region === undefined ? nothing : html`<b>${regionText(region)}</b>`}
        ${byte === undefined ? nothing : html`<span>u8 ${byte}</span>`}
        ${b1 === undefined ? nothing : html`<span>u16 ${b0 | (b1 << 8)}</span>`}
        ${b1 === undefined || b3 === undefined ? nothing : html`<span>u32 ${(b0 | (b1 << 8) | (b2 << 16) | (b3 << 24)) >>> 0}</span>`}
      </span>
    </div>`;
  }

  #renderRow(row: number): unknown {
    const start = row * BYTES_A_ROW;
    if (start >= this.size) return nothing;
    const offsets = Array.from({ length: Math.min(BYTES_A_ROW, this.size - start) }, (_, n) => start + n);
    const cells = offsets.map((offset) => ({
      offset,
      byte: this.bytes?.at(offset),
      style: this.#styleOf(offset),
    }));
    return html`<div class="row">
      <span class="offset">${hex(start, this.#digits)}</span>
      <span class="hex"
        >${cells.map(({ offset, byte, style }) => html`<span class=${style} data-at=${offset}>${byte === undefined ? '··' : hex(byte, 2)}</span>`)}</span
      >
      <span class="text"
        >${cells.map(({ offset, byte, style }) => html`<span class=${style} data-at=${offset}>${byte === undefined ? ' ' : character(byte)}</span>`)}</span
      >
    </div>`;
  }

  #styleOf(offset: number): string {
    const region = this.regions[regionAt(this.regions, offset)];
    const { marked } = this;
    const isMarked =
      marked !== undefined && offset >= marked.offset && offset < marked.offset + marked.length;
    const kind = `${region?.kind ?? 'unknown'}${region?.isOdd === true ? ' odd' : ''}`;
    return `${kind}${isMarked ? ' marked' : ''}${offset === this.cursor ? ' cursor' : ''}`;
  }

  get #digits(): number {
    return Math.max(8, Math.ceil(Math.log2(Math.max(2, this.size)) / 4));
  }

  get #scroll(): HexScroll {
    return { rows: Math.ceil(this.size / BYTES_A_ROW), seen: this.seen };
  }

  get #spacerHeight(): number {
    return Math.min(MAX_HEIGHT, this.#scroll.rows * ROW);
  }

  #barPlace(top: number): number {
    const { rows, seen } = this.#scroll;
    const room = this.#spacerHeight - seen * ROW;
    return rows <= seen ? 0 : (top / (rows - seen)) * room;
  }

  #measure(): void {
    const body = this.renderRoot.querySelector('.body');
    if (body !== null) this.seen = Math.max(1, Math.floor(body.clientHeight / ROW));
  }

  readonly #scrolled = (event: Event): void => {
    const { scrollTop } = event.target as HTMLElement;
    if (Math.abs(scrollTop - this.#barPlace(this.top)) < 1.5) return;
    const { rows, seen } = this.#scroll;
    const room = Math.max(1, this.#spacerHeight - seen * ROW);
    this.top = boundedTop((scrollTop / room) * (rows - seen), this.#scroll);
  };

  readonly #turn = (event: WheelEvent): void => {
    event.preventDefault();
    this.#turned += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * ROW : event.deltaY;
    const rows = Math.trunc(this.#turned / ROW);
    this.#turned -= rows * ROW;
    if (rows !== 0) this.top = boundedTop(this.top + rows, this.#scroll);
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const to = movedBy(event, this.cursor, { size: this.size, seen: this.seen });
    if (to === undefined) return;
    event.preventDefault();
    this.#moveTo(to);
  };

  readonly #point = (event: PointerEvent): void => {
    const { at } = (event.target as HTMLElement).dataset;
    if (at !== undefined) this.#moveTo(Number(at));
  };

  readonly #typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const offset = offsetIn(input.value, this.size);
    if (offset === undefined) input.value = hex(this.cursor, this.#digits);
    else {
      this.goTo(offset);
      this.#moveTo(offset);
    }
  };

  #moveTo(offset: number): void {
    this.cursor = offset;
    emit(this, 'cursor-moved', { offset });
  }

  static override styles = [regionStyles, hexStyles];
}

customElements.define('hex-view', HexView);
