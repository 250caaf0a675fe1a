import './blob-list.ts';
import './glyphs/glyph-bank-view.ts';
import './sounds/sound-list.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import type { BankViewData } from '../../../protocol/bank-view.ts';
import type { ByteStore } from './byte-store.ts';
import { type GlyphBank, glyphBankOf } from './glyphs/glyph-bank.ts';
import type { GlyphBankView } from './glyphs/glyph-bank-view.ts';
import { FRESH_STATE, type GlyphViewState } from './glyphs/glyph-view-state.ts';

/**
 * What a bank holds, whatever that is. Tells by `source-revealed`, `pixel-opened` and `palette-revealed` where somebody
 * wants to go, and by `state-changed` how glyphs are looked at.
 */
export class BankView extends LitElement {
  static override properties = {
    data: { attribute: false },
    bytes: { attribute: false },
    state: { attribute: false },
    sourceNames: { attribute: false },
    canOpen: { attribute: false },
    declaredPalettes: { attribute: false },
    markedSource: { attribute: false },
    markedPalette: { attribute: false },
  };

  declare data: BankViewData | undefined;
  /** Has taken `data`. */
  declare bytes: ByteStore | undefined;
  /** How glyphs are looked at. */
  declare state: GlyphViewState;
  /** What each source is called, in the order of the bank. */
  declare sourceNames: readonly string[];
  /** Whether there are sources to go to. */
  declare canOpen: boolean;
  /** Indices of the palettes that a text declares. */
  declare declaredPalettes: ReadonlySet<number>;
  /** The source and the palette that a cursor stands at in the text. */
  declare markedSource: number | undefined;
  declare markedPalette: number | undefined;
  #glyphs: GlyphBank | undefined;

  constructor() {
    super();
    this.state = FRESH_STATE;
    this.sourceNames = [];
    this.canOpen = false;
    this.declaredPalettes = new Set();
  }

  /** Brings a source into view. */
  scrollToSource(source: number): void {
    this.renderRoot.querySelector<GlyphBankView>('glyph-bank-view')?.scrollToSource(source);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('data')) return;
    const { data, bytes } = this;
    this.#glyphs = data?.kind === 'glyphs' && bytes !== undefined ? glyphBankOf(data, bytes) : undefined;
  }

  protected override render(): unknown {
    const { data } = this;
    switch (data?.kind) {
      case 'glyphs':
        return this.#renderGlyphs();
      case 'sounds':
        return html`<div class="list">
          <sound-list
            .sounds=${data.sounds}
            .bytes=${this.bytes}
            .canOpen=${this.canOpen}
            .marked=${this.markedSource}
          ></sound-list>
        </div>`;
      case 'blobs':
        return html`<div class="list">
          <blob-list .blobs=${data.blobs} .canOpen=${this.canOpen} .marked=${this.markedSource}></blob-list>
        </div>`;
      default:
        return undefined;
    }
  }

  #renderGlyphs(): unknown {
    return html`<glyph-bank-view
      .bank=${this.#glyphs}
      .state=${this.state}
      .sourceNames=${this.sourceNames}
      .canOpen=${this.canOpen}
      .declaredPalettes=${this.declaredPalettes}
      .markedSource=${this.markedSource}
      .markedPalette=${this.markedPalette}
    ></glyph-bank-view>`;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    glyph-bank-view {
      flex: 1;
    }
    .list {
      flex: 1;
      overflow: auto;
      padding: 4px 8px;
    }
  `;
}

customElements.define('bank-view', BankView);
