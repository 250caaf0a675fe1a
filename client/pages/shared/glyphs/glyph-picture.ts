import { css, html, LitElement, type PropertyValues } from 'lit';
import type { CellWindow } from './cell-window.ts';
import { type GlyphBank, originOf, type PaletteChoice } from './glyph-bank.ts';
import { GlyphPainter } from './paint-glyphs.ts';

/** What cells show, drawn large. */
export class GlyphPicture extends LitElement {
  static override properties = {
    bank: { attribute: false },
    cell: { attribute: false },
    window: { attribute: false },
    palette: { attribute: false },
    zoom: { attribute: false },
  };

  declare bank: GlyphBank | undefined;
  declare cell: number;
  /** Several cells instead, as they lie in their source. */
  declare window: CellWindow | undefined;
  declare palette: PaletteChoice;
  declare zoom: number;
  #painter: GlyphPainter | undefined;

  constructor() {
    super();
    this.cell = 0;
    this.palette = 0;
    this.zoom = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('bank')) this.#painter = this.bank && new GlyphPainter(this.bank);
  }

  /** One cell, where no more are wanted. */
  get #shown(): CellWindow {
    const only = { firstCell: this.cell, columns: 1, fromColumn: 0, toColumn: 1, fromRow: 0, toRow: 1 };
    return this.window ?? only;
  }

  protected override render(): unknown {
    const { width, height } = sizeOf(this.#shown, this.bank?.tileSize ?? 8);
    return html`<canvas width=${width} height=${height} aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (canvas === null || !context || this.bank === undefined || this.#painter === undefined) return;
    const { width, height } = sizeOf(this.#shown, this.bank.tileSize);
    // A whole number of the screen's own pixels.
    const scale = Math.max(1, Math.round(this.zoom * devicePixelRatio)) / devicePixelRatio;
    canvas.style.width = `${width * scale}px`;
    canvas.style.height = `${height * scale}px`;
    context.clearRect(0, 0, width, height);
    if (width * height === 0 || originOf(this.bank, this.#shown.firstCell) === undefined) return;
    const pixels = this.#painter.paint(this.#shown, this.palette);
    context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width), 0, 0);
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

/** In pixels of the glyphs. */
function sizeOf(
  { fromColumn, toColumn, fromRow, toRow }: CellWindow,
  tileSize: number,
): { width: number; height: number } {
  return { width: (toColumn - fromColumn) * tileSize, height: (toRow - fromRow) * tileSize };
}
