import { css, html, LitElement, nothing, svg } from 'lit';
import { byteCount } from '../byte-count.ts';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { type ByteRegion, type MapSegment, mapSegments } from './byte-regions.ts';
import { regionText } from './region-text.ts';

/** A place of the file was chosen. */
export type PlaceChosen = CustomEvent<{ readonly offset: number }>;

/** Units of the drawing's width; thinner parts of the file are shown as one. */
const WIDTH = 1000;
const HEIGHT = 30;

/** All of a file to scale, in its regions. A click leads to the bytes; a list beside it says the same to the keyboard. */
export class ByteMap extends LitElement {
  static override properties = {
    regions: { attribute: false },
    size: { attribute: false },
    cursor: { attribute: false },
    marked: { attribute: false },
  };

  declare regions: readonly ByteRegion[];
  /** Of the file. */
  declare size: number;
  declare cursor: number;
  /** Bytes that are pointed out, such as those that are damaged. */
  declare marked: { readonly offset: number; readonly length: number } | undefined;

  constructor() {
    super();
    this.regions = [];
    this.size = 0;
    this.cursor = 0;
  }

  protected override render(): unknown {
    const { size, marked } = this;
    if (size === 0) return nothing;
    const at = (offset: number) => (Math.min(offset, size) / size) * WIDTH;
    return html`<svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${t('Map of the file, to scale')}
      @click=${this.#chosen}
    >
      ${mapSegments(this.regions, size, WIDTH / 2).map(drawSegment)}
      ${
        marked === undefined
          ? nothing
          : svg`<rect class="marked" x=${at(marked.offset)} y="0" width=${Math.max(3, at(marked.length))} height="4" />`
      }
      <line class="cursor" x1=${at(this.cursor)} x2=${at(this.cursor)} y1="0" y2=${HEIGHT} />
    </svg>`;
  }

  readonly #chosen = (event: MouseEvent): void => {
    const { left, width } = (event.currentTarget as SVGElement).getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - left) / Math.max(1, width)));
    emit(this, 'place-chosen', { offset: Math.min(this.size - 1, Math.floor(share * this.size)) });
  };

  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 30px;
      cursor: pointer;
      background: var(--vscode-editorWidget-background);
      outline: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    .prelude {
      fill: var(--vscode-charts-purple, #b180d7);
    }
    .header {
      fill: var(--vscode-charts-yellow, #cca700);
    }
    .payload {
      fill: var(--vscode-charts-blue, #3794ff);
    }
    .payload.odd {
      fill: var(--vscode-charts-green, #89d185);
    }
    .padding {
      fill: transparent;
    }
    .unknown {
      fill: var(--vscode-charts-red, #f14c4c);
    }
    .marked {
      fill: var(--vscode-editorError-foreground, red);
    }
    .cursor {
      stroke: var(--vscode-foreground);
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }
  `;
}

customElements.define('byte-map', ByteMap);

function drawSegment({ first, count, start, end }: MapSegment): unknown {
  const width = Math.max(0.5, (end - start) * WIDTH);
  const title =
    count === 1
      ? t('{0}: {1}', regionText(first), byteCount(first.length))
      : t('{0} and {1} more', regionText(first), count - 1);
  return svg`<rect class="${first.kind}${first.isOdd ? ' odd' : ''}" x=${start * WIDTH} y="0" width=${width} height=${HEIGHT}>
    <title>${title}</title>
  </rect>`;
}
