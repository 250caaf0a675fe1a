import '@vscode-elements/elements/dist/vscode-icon/index.js';
import './glyph-picture.ts';
import { css, html, LitElement, nothing } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { FLIP_X, FLIP_Y } from './cell-word.ts';
import {
  bytesPerGlyph,
  type CellOrigin,
  type GlyphBank,
  glyphIn,
  hexRows,
  originOf,
  type PaletteChoice,
  paletteIn,
  usesOf,
} from './glyph-bank.ts';

/** The source is wanted where the text names it. */
export type SourceRevealed = CustomEvent<{ readonly source: number }>;
/** The source itself is wanted, because of that pixel. */
export type PixelOpened = CustomEvent<{ readonly source: number; readonly x: number; readonly y: number }>;

/** All there is to know of one cell and of the glyph that it shows. */
export class GlyphDetails extends LitElement {
  static override properties = {
    bank: { attribute: false },
    cell: { attribute: false },
    palette: { attribute: false },
    sourceNames: { attribute: false },
    canOpen: { attribute: false },
  };

  declare bank: GlyphBank | undefined;
  declare cell: number;
  declare palette: PaletteChoice;
  declare sourceNames: readonly string[];
  /** Whether there are sources to go to. */
  declare canOpen: boolean;

  constructor() {
    super();
    this.cell = 0;
    this.palette = 0;
    this.sourceNames = [];
    this.canOpen = false;
  }

  protected override render(): unknown {
    const { bank, cell, palette } = this;
    const origin = bank && originOf(bank, cell);
    if (bank === undefined || origin === undefined) return html`<p>${t('There is no glyph')}</p>`;
    const zoom = Math.max(1, Math.floor(64 / bank.tileSize));
    const glyph = glyphIn(bank, cell);
    const title = bank.isMapped ? t('Cell {0}', cell) : t('Glyph {0}', cell);
    return html`<h2>${title} <span class="dim">0x${cell.toString(16)}</span></h2>
      <div class="columns">
        <glyph-picture .bank=${bank} .cell=${cell} .palette=${palette} .zoom=${zoom}></glyph-picture>
        <dl>
          ${bank.isMapped ? this.#renderStored(bank, glyph) : nothing}
          <dt>${t('Palette')}</dt>
          <dd>${paletteIn(bank, cell, palette)}</dd>
          <dt>${t('Offset')}</dt>
          <dd>${bank.offset + glyph * bytesPerGlyph(bank)}</dd>
          <dt>${t('Source')}</dt>
          <dd>${this.#renderSource(origin)}</dd>
          <dt>${t('Pixel')}</dt>
          <dd>${this.#renderPixel(origin)}</dd>
        </dl>
        <pre tabindex="0" role="group" aria-label=${t('Bytes')}>${hexRows(bank, glyph).join('\n')}</pre>
      </div>`;
  }

  /** Which glyph it is that cells share. */
  #renderStored(bank: GlyphBank, glyph: number): unknown {
    const uses = usesOf(bank, glyph);
    return html`<dt>${t('Glyph')}</dt>
      <dd>${glyph} ${uses > 1 ? html`<span class="dim">${t('stored once for {0} cells', uses)}</span>` : nothing}</dd>
      <dt>${t('Mirrored')}</dt>
      <dd>${flipText(bank.cells[this.cell] ?? 0)}</dd>`;
  }

  #renderSource({ source }: CellOrigin): unknown {
    const name = this.sourceNames[source] ?? t('Source {0}', source);
    if (!this.canOpen) return name;
    return html`<button
      class="link"
      title=${t('Show {0} in the text', name)}
      @click=${() => emit(this, 'source-revealed', { source })}
    >
      ${name}
    </button>`;
  }

  #renderPixel({ source, x, y }: CellOrigin): unknown {
    const title = t('Open the image, to look at pixel {0}, {1}', x, y);
    return html`${x}, ${y}
    ${
      this.canOpen
        ? html`<button
            class="link"
            title=${title}
            aria-label=${title}
            @click=${() => emit(this, 'pixel-opened', { source, x, y })}
          >
            <vscode-icon name="file-media"></vscode-icon>
          </button>`
        : nothing
    }`;
  }

  static override styles = css`
    h2 {
      margin: 0 0 6px;
      font-size: var(--vscode-font-size);
      font-weight: 600;
    }
    p {
      margin: 0;
    }
    .dim,
    dt {
      color: var(--vscode-descriptionForeground);
    }
    .dim {
      font-weight: normal;
    }
    .columns {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: flex-start;
    }
    dl {
      display: grid;
      grid-template-columns: auto auto;
      gap: 2px 12px;
      margin: 0;
    }
    dd {
      margin: 0;
      display: flex;
      align-items: center;
      gap: 4px;
    }
    pre {
      margin: 0;
      font-family: var(--vscode-editor-font-family);
      font-size: calc(var(--vscode-editor-font-size) * 0.9);
      line-height: 1.2;
      max-height: 9.6em;
      overflow: auto;
      user-select: text;
    }
    .link {
      display: inline-flex;
      padding: 0;
      border: 0;
      background: none;
      color: var(--vscode-textLink-foreground);
      font: inherit;
      cursor: pointer;
      border-radius: 2px;
    }
    .link:hover {
      text-decoration: underline;
    }
    .link:focus-visible,
    pre:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: 1px;
    }
  `;
}

customElements.define('glyph-details', GlyphDetails);

function flipText(word: number): string {
  const isUpDown = (word & FLIP_Y) !== 0;
  if ((word & FLIP_X) === 0) return isUpDown ? t('up and down') : t('no');
  return isUpDown ? t('both ways') : t('left and right');
}
