import '@vscode-elements/elements/dist/vscode-button/index.js';
import './glyph-picture.ts';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import {
  type AnimationRange,
  boundedRange,
  cellAtTime,
  frameAtTime,
  framesOf,
  MAX_RATE,
} from './animation-clock.ts';
import { frameWindow, type GlyphBank, type PaletteChoice } from './glyph-bank.ts';

/** Another range or rate was entered. */
export type RangeChosen = CustomEvent<{ readonly range: AnimationRange }>;

/** Shows cells, or the frames of a named animation, one after the other. Never starts by itself. */
export class GlyphAnimation extends LitElement {
  static override properties = {
    bank: { attribute: false },
    palette: { attribute: false },
    range: { attribute: false },
    chosen: { state: true },
    startedAt: { state: true },
    now: { state: true },
  };

  declare bank: GlyphBank | undefined;
  declare palette: PaletteChoice;
  declare range: AnimationRange;
  /** Position of a named animation; undefined where the range is played. */
  declare protected chosen: number | undefined;
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
    if (!changed.has('bank') || this.bank === undefined) return;
    this.range = boundedRange(this.range, this.bank.cells.length);
    if (this.bank.animations[this.chosen ?? 0] === undefined) this.chosen = undefined;
  }

  protected override render(): unknown {
    const { bank, chosen } = this;
    if (bank === undefined) return undefined;
    const isPlaying = this.startedAt !== undefined;
    return html`<h2>${t('Animation')}</h2>
      <div class="columns">
        ${this.#renderPicture(bank)}
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${bank.animations.length === 0 ? nothing : this.#renderChoice(bank)}
          ${chosen === undefined ? this.#renderRange(bank) : nothing}
          <vscode-button
            secondary
            icon=${isPlaying ? 'debug-stop' : 'play'}
            @click=${() => (isPlaying ? this.#stop() : this.#play())}
            >${isPlaying ? t('Stop') : t('Play')}</vscode-button
          >
        </form>
      </div>`;
  }

  #renderPicture(bank: GlyphBank): unknown {
    const elapsed = this.startedAt === undefined ? 0 : this.now - this.startedAt;
    const animation = bank.animations[this.chosen ?? -1];
    const durations = bank.sources[animation?.source ?? -1]?.durations ?? [];
    const frame = animation && frameAtTime(framesOf(animation), durations, elapsed);
    const window = animation && frame !== undefined ? frameWindow(bank, animation.source, frame) : undefined;
    const side =
      bank.tileSize * (window === undefined ? 1 : Math.max(window.columns, window.toRow - window.fromRow));
    return html`<glyph-picture
      .bank=${bank}
      .cell=${cellAtTime(this.range, elapsed)}
      .window=${window}
      .palette=${this.palette}
      .zoom=${Math.max(1, Math.floor(64 / Math.max(1, side)))}
    ></glyph-picture>`;
  }

  #renderRange(bank: GlyphBank): unknown {
    const most = bank.cells.length - 1;
    return html`${this.#field(t('First'), 'first', most)} ${this.#field(t('Last'), 'last', most)}
    ${this.#field(t('Per second'), 'rate', MAX_RATE)}`;
  }

  #renderChoice({ animations }: GlyphBank): unknown {
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.chosen = value === '' ? undefined : Number(value);
      if (this.startedAt !== undefined) this.startedAt = performance.now();
    };
    return html`<label>
      <span>${t('Name')}</span>
      <select @change=${choose}>
        <option value="" ?selected=${this.chosen === undefined}>${t('From first to last')}</option>
        ${animations.map(
          ({ name }, position) =>
            html`<option value=${position} ?selected=${position === this.chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #field(label: string, name: keyof AnimationRange, most: number): unknown {
    const change = (event: Event) => {
      const { valueAsNumber } = event.target as HTMLInputElement;
      this.range = boundedRange({ ...this.range, [name]: valueAsNumber }, this.bank?.cells.length ?? 0);
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
    input,
    select {
      font: inherit;
      color: var(--vscode-input-foreground);
      background: var(--vscode-input-background);
      border: 1px solid var(--vscode-input-border, var(--vscode-settings-numberInputBorder, transparent));
      border-radius: 2px;
      padding: 2px 4px;
    }
    input {
      width: 4.5em;
    }
    select {
      max-width: 14em;
    }
    input:focus-visible,
    select:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: -1px;
    }
  `;
}

customElements.define('glyph-animation', GlyphAnimation);
