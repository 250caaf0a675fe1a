import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { css, html, LitElement, nothing, svg } from 'lit';
import type { SoundData } from '../../../../protocol/bank-view.ts';
import type { ByteStore } from '../byte-store.ts';
import { emit } from '../emit.ts';
import { t } from '../l10n.ts';
import { SoundPlayer } from './sound-player.ts';
import { durationText, WAVE_HEIGHT, waveformPath } from './waveform-path.ts';

/** A bank's sounds with their waveforms, to be played. */
export class SoundList extends LitElement {
  static override properties = {
    sounds: { attribute: false },
    bytes: { attribute: false },
    canOpen: { attribute: false },
    marked: { attribute: false },
    progress: { state: true },
  };

  declare sounds: readonly SoundData[];
  declare bytes: ByteStore | undefined;
  /** Whether there are sources to go to. */
  declare canOpen: boolean;
  /** Position of the sound that the cursor stands at in the text. */
  declare marked: number | undefined;
  declare protected progress: number;
  readonly #player = new SoundPlayer(() => this.#follow());

  constructor() {
    super();
    this.sounds = [];
    this.canOpen = false;
    this.progress = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#player.stop();
  }

  protected override render(): unknown {
    return html`<ul>
      ${this.sounds.map((sound, position) => this.#renderSound(sound, position))}
    </ul>`;
  }

  #renderSound(sound: SoundData, position: number): unknown {
    const { name, frames, sampleRate, channels, loop } = sound;
    const length = durationText(frames, sampleRate);
    const width = channels === 1 ? t('mono') : t('stereo');
    return html`<li class=${position === this.marked ? 'marked' : ''}>
      <div class="head">
        ${this.#renderPlay(sound)}
        <h2>${this.canOpen ? this.#renderLink(name, position) : name}</h2>
        <span class="dim">${length} · ${t('{0} Hz', sampleRate)} · ${width}</span>
        ${loop === null ? nothing : html`<span class="dim">${t('loops from {0} to {1}', loop.start, loop.end)}</span>`}
      </div>
      ${this.#renderWaves(sound)}
    </li>`;
  }

  #renderPlay(sound: SoundData): unknown {
    const isPlaying = this.#player.playing === sound.name;
    const samples = this.bytes?.of(sound.samples);
    const title = isPlaying ? t('Stop {0}', sound.name) : t('Play {0}', sound.name);
    if (samples === undefined)
      return html`<span class="dim" title=${t('This sound is too large to be played here')}>–</span>`;
    return html`<button
      class="play"
      title=${title}
      aria-label=${title}
      @click=${() => (isPlaying ? this.#player.stop() : this.#player.play(sound, samples))}
    >
      <vscode-icon name=${isPlaying ? 'debug-stop' : 'play'}></vscode-icon>
    </button>`;
  }

  #renderLink(name: string, position: number): unknown {
    return html`<button
      class="link"
      title=${t('Show {0} in the text', name)}
      @click=${() => emit(this, 'source-revealed', { source: position })}
    >
      ${name}
    </button>`;
  }

  #renderWaves(sound: SoundData): unknown {
    const { peaks, frames, loop, name } = sound;
    const stretches = Math.max(1, (peaks[0]?.length ?? 0) / 2);
    const at = (frame: number) => (frame / Math.max(1, frames)) * stretches;
    const height = WAVE_HEIGHT * peaks.length;
    const head = this.#player.playing === name ? this.progress * stretches : undefined;
    return html`<svg
      role="img"
      aria-label=${t('Waveform of {0}', name)}
      viewBox="0 0 ${stretches} ${height}"
      height=${height}
      preserveAspectRatio="none"
    >
      ${
        loop === null
          ? nothing
          : svg`<rect class="loop" x=${at(loop.start)} y="0" width=${at(loop.end - loop.start)} height=${height} />`
      }
      ${peaks.map(
        (channel, n) =>
          svg`<path class="wave" transform="translate(0 ${n * WAVE_HEIGHT})" d=${waveformPath(channel)} />`,
      )}
      ${head === undefined ? nothing : svg`<line class="head" x1=${head} x2=${head} y1="0" y2=${height} />`}
    </svg>`;
  }

  #follow(): void {
    this.progress = this.#player.progress;
    this.requestUpdate();
    if (this.#player.playing !== undefined) requestAnimationFrame(() => this.#follow());
  }

  static override styles = css`
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      padding: 8px;
      border-radius: 3px;
    }
    li.marked {
      background: var(--vscode-list-inactiveSelectionBackground);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    h2 {
      margin: 0;
      font-size: var(--vscode-font-size);
      font-weight: 600;
    }
    .dim {
      color: var(--vscode-descriptionForeground);
    }
    button {
      border: 0;
      background: none;
      font: inherit;
      cursor: pointer;
      border-radius: 3px;
    }
    button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
    .play {
      display: flex;
      padding: 4px;
      color: var(--vscode-icon-foreground);
    }
    .play:hover {
      background: var(--vscode-toolbar-hoverBackground);
    }
    .link {
      padding: 0;
      color: var(--vscode-textLink-foreground);
    }
    .link:hover {
      text-decoration: underline;
    }
    svg {
      display: block;
      opacity: var(--bank-opacity, 1);
      transition: opacity 150ms 350ms;
      width: 100%;
      margin-top: 4px;
    }
    .wave {
      fill: var(--vscode-charts-blue, var(--vscode-foreground));
    }
    .loop {
      fill: var(--vscode-charts-yellow, var(--vscode-foreground));
      opacity: 0.2;
    }
    line {
      stroke: var(--vscode-foreground);
      vector-effect: non-scaling-stroke;
      stroke-width: 1.5px;
    }
  `;
}

customElements.define('sound-list', SoundList);
