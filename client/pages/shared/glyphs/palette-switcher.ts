import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { css, html, LitElement, nothing } from 'lit';
import type { ColorData, PaletteData } from '../../../../protocol/bank-view.ts';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { isUsed, type PaletteChoice } from './glyph-bank.ts';

export type PaletteChosen = CustomEvent<{ readonly palette: PaletteChoice }>;
/** The palette is wanted where the text declares it. */
export type PaletteRevealed = CustomEvent<{ readonly index: number }>;

/** A bank's palettes with their colours, one of which the glyphs are shown in. */
export class PaletteSwitcher extends LitElement {
  static override properties = {
    palettes: { attribute: false },
    chosen: { attribute: false },
    hasOwn: { attribute: false },
    revealable: { attribute: false },
    marked: { attribute: false },
  };

  declare palettes: readonly PaletteData[];
  declare chosen: PaletteChoice;
  /** Whether glyphs have palettes of their own. */
  declare hasOwn: boolean;
  /** Indices of those that the text declares. */
  declare revealable: ReadonlySet<number>;
  /** The one that the cursor stands in in the text. */
  declare marked: number | undefined;

  constructor() {
    super();
    this.palettes = [];
    this.chosen = 0;
    this.hasOwn = false;
    this.revealable = new Set();
  }

  protected override render(): unknown {
    const shown = this.palettes.filter((palette) => isUsed(palette) || this.revealable.has(palette.index));
    return html`<div class="palettes" role="radiogroup" aria-label=${t('Palette')}>
      ${this.hasOwn ? this.#renderOwn() : nothing} ${shown.map((palette) => this.#renderPalette(palette))}
    </div>`;
  }

  #renderOwn(): unknown {
    return html`<label class="palette">
      ${this.#radio('own')}
      <span>${t('Each glyph’s own')}</span>
    </label>`;
  }

  #renderPalette({ index, colors }: PaletteData): unknown {
    return html`<div class=${index === this.marked ? 'palette marked' : 'palette'}>
      <label>
        ${this.#radio(index)}
        <span class="index">${index}</span>
        <span class="visually-hidden">${t('Palette {0}', index)}</span>
        <span class="colors" aria-hidden="true">${colors.map(swatch)}</span>
      </label>
      ${this.revealable.has(index) ? this.#renderReveal(index) : nothing}
    </div>`;
  }

  #renderReveal(index: number): unknown {
    const title = t('Show palette {0} in the text', index);
    return html`<button
      title=${title}
      aria-label=${title}
      @click=${() => emit(this, 'palette-revealed', { index })}
    >
      <vscode-icon name="go-to-file"></vscode-icon>
    </button>`;
  }

  #radio(palette: PaletteChoice): unknown {
    return html`<input
      type="radio"
      name="palette"
      .checked=${palette === this.chosen}
      @change=${() => emit(this, 'palette-chosen', { palette })}
    />`;
  }

  static override styles = css`
    .palettes {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
    }
    .palette {
      display: flex;
      align-items: center;
      min-height: 22px;
      border-radius: 3px;
      padding: 0 2px;
    }
    .palette.marked {
      background: var(--vscode-list-inactiveSelectionBackground);
    }
    label {
      display: flex;
      align-items: center;
      gap: 4px;
      cursor: pointer;
    }
    input {
      margin: 0;
      accent-color: var(--vscode-focusBorder);
    }
    input:focus-visible,
    button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: 1px;
    }
    .index {
      min-width: 1.2em;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .colors {
      display: flex;
      border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, rgb(128 128 128 / 35%)));
    }
    .colors span {
      width: 9px;
      height: 14px;
    }
    .transparent {
      background: repeating-conic-gradient(var(--checker-dark) 0 25%, var(--checker-light) 0 50%) 0 0 / 6px 6px;
    }
    button {
      display: flex;
      padding: 2px;
      border: 0;
      border-radius: 3px;
      background: none;
      color: var(--vscode-icon-foreground);
      cursor: pointer;
    }
    button:hover {
      background: var(--vscode-toolbar-hoverBackground);
    }
  `;
}

customElements.define('palette-switcher', PaletteSwitcher);

/** Its colour is set as a property: the page's policy takes no style attributes. */
function swatch({ css: color, rgb565 }: ColorData, entry: number): unknown {
  if (entry === 0) return html`<span class="transparent" title=${t('0: transparent')}></span>`;
  const title = `${entry}: ${color}, 0x${rgb565.toString(16).padStart(4, '0')}`;
  return html`<span title=${title} .style=${`background: ${color}`}></span>`;
}
