import '@vscode-elements/elements/dist/vscode-button/index.js';
import './glyph-picture.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { type AnimationRange, boundedRange, glyphAtTime, MAX_RATE } from './animation-clock.ts';
import type { GlyphBank, PaletteChoice } from './glyph-bank.ts';

/** Another range or rate was entered. */
export type RangeChosen = CustomEvent<{ readonly range: AnimationRange }>;

/** Shows glyphs one after the other. Never starts by itself. */
export class GlyphAnimation extends LitElement {
  static override properties = {
    bank: { attribute: false },
    palette: { attribute: false },
    range: { attribute: false },
    startedAt: { state: true },
    now: { state: true },
  };

  declare bank: GlyphBank | undefined;
  declare palette: PaletteChoice;
  declare range: AnimationRange;
  /** Undefined while it stands still. */
  declare protected startedAt: number | undefined;
  declare protected now: number;
  #frame = 0;

  constructor() {
    super();
    this.palette = 0;
    this.range = { first: 0, last: 0, rate: 8 };
    this.now = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('bank') && this.bank !== undefined)
      this.range = boundedRange(this.range, this.bank.count);
  }

  protected override render(): unknown {
    const { bank, palette, range } = this;
    if (bank === undefined) return undefined;
    const elapsed = this.startedAt === undefined ? 0 : this.now - this.startedAt;
    const zoom = Math.max(1, Math.floor(64 / bank.tileSize));
    const isPlaying = this.startedAt !== undefined;
    return html`<h2>${t('Animation')}</h2>
      <div class="columns">
        <glyph-picture .bank=${bank} .glyph=${glyphAtTime(range, elapsed)} .palette=${palette} .zoom=${zoom}>
        </glyph-picture>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#field(t('First'), 'first', bank.count - 1)} ${this.#field(t('Last'), 'last', bank.count - 1)}
          ${this.#field(t('Per second'), 'rate', MAX_RATE)}
          <vscode-button
            secondary
            icon=${isPlaying ? 'debug-stop' : 'play'}
            @click=${() => (isPlaying ? this.#stop() : this.#play())}
            >${isPlaying ? t('Stop') : t('Play')}</vscode-button
          >
        </form>
      </div>`;
  }

  #field(label: string, name: keyof AnimationRange, most: number): unknown {
    const change = (event: Event) => {
      const { valueAsNumber } = event.target as HTMLInputElement;
      this.range = boundedRange({ ...this.range, [name]: valueAsNumber }, this.bank?.count ?? 0);
      this.requestUpdate();
      emit(this, 'range-chosen', { range: this.range });
    };
    return html`<label>
      <span>${label}</span>
      <input
        type="number"
        min=${name === 'rate' ? 1 : 0}
        max=${Math.max(0, most)}
        .value=${String(this.range[name])}
        @change=${change}
      />
    </label>`;
  }

  #play(): void {
    this.startedAt = performance.now();
    this.#tick();
  }

  readonly #tick = (): void => {
    this.now = performance.now();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.startedAt = undefined;
  }

  static override styles = css`
    h2 {
      margin: 0 0 6px;
      font-size: var(--vscode-font-size);
      font-weight: 600;
    }
    .columns {
      display: flex;
      gap: 16px;
      align-items: flex-start;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      align-items: flex-end;
    }
    label {
      display: flex;
      flex-direction: column;
      gap: 2px;
    }
    label span {
      color: var(--vscode-descriptionForeground);
    }
    input {
      font: inherit;
      color: var(--vscode-input-foreground);
      background: var(--vscode-input-background);
      border: 1px solid var(--vscode-input-border, var(--vscode-settings-numberInputBorder, transparent));
      border-radius: 2px;
      padding: 2px 4px;
      width: 4.5em;
    }
    input:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: -1px;
    }
  `;
}

customElements.define('glyph-animation', GlyphAnimation);
