import { css, html, LitElement, type PropertyValues } from 'lit';
import { type GlyphBank, originOf, type PaletteChoice } from './glyph-bank.ts';
import { GlyphPainter } from './paint-glyphs.ts';

/** One glyph, drawn large. */
export class GlyphPicture extends LitElement {
  static override properties = {
    bank: { attribute: false },
    glyph: { attribute: false },
    palette: { attribute: false },
    zoom: { attribute: false },
  };

  declare bank: GlyphBank | undefined;
  declare glyph: number;
  declare palette: PaletteChoice;
  declare zoom: number;
  #painter: GlyphPainter | undefined;

  constructor() {
    super();
    this.glyph = 0;
    this.palette = 0;
    this.zoom = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('bank')) this.#painter = this.bank && new GlyphPainter(this.bank);
  }

  protected override render(): unknown {
    const side = this.bank?.tileSize ?? 8;
    return html`<canvas width=${side} height=${side} aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (canvas === null || !context || this.bank === undefined || this.#painter === undefined) return;
    const { tileSize } = this.bank;
    // A whole number of the screen's own pixels.
    const side = (tileSize * Math.round(this.zoom * devicePixelRatio)) / devicePixelRatio;
    canvas.style.width = `${side}px`;
    canvas.style.height = `${side}px`;
    context.clearRect(0, 0, tileSize, tileSize);
    if (originOf(this.bank, this.glyph) === undefined) return;
    const only = { columns: 1, fromColumn: 0, toColumn: 1, fromRow: 0, toRow: 1 };
    const pixels = this.#painter.paint({ ...only, firstGlyph: this.glyph }, this.palette);
    context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), tileSize), 0, 0);
  }

  static override styles = css`
    canvas {
      display: block;
      image-rendering: pixelated;
      background: repeating-conic-gradient(var(--checker-dark) 0 25%, var(--checker-light) 0 50%) 0 0 / 16px 16px;
    }
  `;
}

customElements.define('glyph-picture', GlyphPicture);
