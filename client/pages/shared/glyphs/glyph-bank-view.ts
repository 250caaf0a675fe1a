import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import './glyph-animation.ts';
import './glyph-details.ts';
import './glyph-grid.ts';
import './palette-switcher.ts';
import { css, html, LitElement } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import type { RangeChosen } from './glyph-animation.ts';
import type { GlyphBank, PaletteChoice } from './glyph-bank.ts';
import type { CellChosen, GlyphGrid, SourceChosen, ZoomChosen, ZoomShown } from './glyph-grid.ts';
import {
  boundedState,
  FRESH_STATE,
  type GlyphViewState,
  selectionOf,
  shownPalette,
  withCell,
} from './glyph-view-state.ts';
import { MAX_ZOOM } from './grid-layout.ts';
import type { PaletteChosen } from './palette-switcher.ts';

/** Somebody looks at the bank in another way. */
export type StateChanged = CustomEvent<{ readonly state: GlyphViewState }>;

/** A bank of glyphs with all that one looks at it with. */
export class GlyphBankView extends LitElement {
  static override properties = {
    bank: { attribute: false },
    state: { attribute: false },
    sourceNames: { attribute: false },
    canOpen: { attribute: false },
    declaredPalettes: { attribute: false },
    markedSource: { attribute: false },
    markedPalette: { attribute: false },
    shownZoom: { state: true },
  };

  declare bank: GlyphBank | undefined;
  declare state: GlyphViewState;
  declare sourceNames: readonly string[];
  /** Whether there are sources to go to. */
  declare canOpen: boolean;
  /** Indices of the palettes that a text declares. */
  declare declaredPalettes: ReadonlySet<number>;
  declare markedSource: number | undefined;
  declare markedPalette: number | undefined;
  declare protected shownZoom: number;

  constructor() {
    super();
    this.state = FRESH_STATE;
    this.sourceNames = [];
    this.canOpen = false;
    this.declaredPalettes = new Set();
    this.shownZoom = 1;
  }

  scrollToSource(source: number): void {
    void this.updateComplete.then(() => this.#grid?.scrollToSource(source));
  }

  protected override render(): unknown {
    const { bank } = this;
    if (bank === undefined) return html`<p>${t('These glyphs are too many to be shown here')}</p>`;
    const state = boundedState(this.state, bank);
    const palette = shownPalette(state, bank);
    return html`<div class="bar">
        ${this.#renderToolbar(state)}
        <palette-switcher
          .palettes=${bank.palettes}
          .chosen=${palette}
          .hasOwn=${bank.hasPaletteNumbers}
          .revealable=${this.declaredPalettes}
          .marked=${this.markedPalette}
          @palette-chosen=${({ detail }: PaletteChosen) => this.#change({ palette: detail.palette })}
        ></palette-switcher>
      </div>
      <div class="panes">${this.#renderGrid(bank, state, palette)} ${this.#renderFoot(bank, state, palette)}</div>`;
  }

  #renderToolbar({ zoom, hasNumbers }: GlyphViewState): unknown {
    const shown = this.shownZoom;
    return html`<div class="toolbar" role="toolbar" aria-label=${t('View')}>
      <vscode-toolbar-button
        icon="zoom-out"
        label=${t('Zoom out')}
        title=${t('Zoom out')}
        @click=${() => this.#change({ zoom: Math.max(1, shown - 1) })}
      ></vscode-toolbar-button>
      <output class="zoom" aria-label=${t('Zoom')}>${t('{0}×', shown)}</output>
      <vscode-toolbar-button
        icon="zoom-in"
        label=${t('Zoom in')}
        title=${t('Zoom in')}
        @click=${() => this.#change({ zoom: Math.min(MAX_ZOOM, shown + 1) })}
      ></vscode-toolbar-button>
      <vscode-toolbar-button
        icon="screen-full"
        label=${t('Fit to the view')}
        title=${t('Fit to the view')}
        toggleable
        .checked=${zoom === 'fit'}
        @change=${() => this.#change({ zoom: zoom === 'fit' ? shown : 'fit' })}
      ></vscode-toolbar-button>
      <vscode-toolbar-button
        icon="symbol-number"
        label=${t('Glyph numbers')}
        title=${t('Glyph numbers, where there is room for them')}
        toggleable
        .checked=${hasNumbers}
        @change=${() => this.#change({ hasNumbers: !hasNumbers })}
      ></vscode-toolbar-button>
    </div>`;
  }

  #renderGrid(bank: GlyphBank, state: GlyphViewState, palette: PaletteChoice): unknown {
    return html`<glyph-grid
      .bank=${bank}
      .zoom=${state.zoom}
      .palette=${palette}
      .hasNumbers=${state.hasNumbers}
      .selection=${selectionOf(state)}
      .focused=${state.focused}
      .sourceNames=${this.sourceNames}
      .markedSource=${this.markedSource}
      @zoom-shown=${({ detail }: ZoomShown) => {
        this.shownZoom = detail.zoom;
      }}
      @zoom-chosen=${({ detail }: ZoomChosen) => this.#change({ zoom: detail.zoom })}
      @cell-chosen=${({ detail }: CellChosen) =>
        this.#change(withCell(state, detail.cell, detail.extends ? 'up-to' : 'alone'))}
      @source-chosen=${({ detail }: SourceChosen) => emit(this, 'source-revealed', detail)}
    ></glyph-grid>`;
  }

  #renderFoot(bank: GlyphBank, state: GlyphViewState, palette: PaletteChoice): unknown {
    return html`<div class="foot">
      <glyph-details
        .bank=${bank}
        .cell=${state.focused}
        .palette=${palette}
        .sourceNames=${this.sourceNames}
        .canOpen=${this.canOpen}
      ></glyph-details>
      <glyph-animation
        .bank=${bank}
        .palette=${palette}
        .range=${state.range}
        @range-chosen=${({ detail }: RangeChosen) => this.#change({ range: detail.range })}
      ></glyph-animation>
    </div>`;
  }

  #change(change: Partial<GlyphViewState>): void {
    this.state = { ...this.state, ...change };
    emit(this, 'state-changed', { state: this.state });
  }

  get #grid(): GlyphGrid | null {
    return this.renderRoot.querySelector('glyph-grid');
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
      container-type: size;
    }
    p {
      padding: 0 12px;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 4px 12px;
      padding: 4px 8px;
      max-height: 30cqh;
      overflow-y: auto;
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    .toolbar {
      display: flex;
      align-items: center;
    }
    .zoom {
      min-width: 2.2em;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    .panes {
      display: flex;
      flex-direction: column;
      flex: 1;
      min-height: 0;
    }
    glyph-grid {
      flex: 1;
      padding-inline-start: 8px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 32px;
      padding: 8px 12px;
      max-height: 45cqh;
      overflow: auto;
      border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    @container (min-width: 900px) {
      .panes {
        flex-direction: row;
      }
      .foot {
        flex-direction: column;
        flex-wrap: nowrap;
        max-height: none;
        border-top: 0;
        border-inline-start: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
      }
    }
  `;
}

customElements.define('glyph-bank-view', GlyphBankView);
