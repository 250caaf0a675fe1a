import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import '../shared/bank-view.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { ShownAsset } from '../../../protocol/bank-view.ts';
import {
  PREVIEW_CURSOR,
  PREVIEW_LOCK,
  PREVIEW_OPEN_INPUT,
  PREVIEW_READY,
  PREVIEW_REVEAL,
  PREVIEW_SHOW,
  type PreviewMemory,
  type PreviewShown,
  type PreviewTrouble,
  type TextPlace,
} from '../../../protocol/webviews/preview.ts';
import type { BankView } from '../shared/bank-view.ts';
import { byteCount } from '../shared/byte-count.ts';
import { ByteStore } from '../shared/byte-store.ts';
import type { StateChanged } from '../shared/glyphs/glyph-bank-view.ts';
import type { PixelOpened, SourceRevealed } from '../shared/glyphs/glyph-details.ts';
import { FRESH_STATE, type GlyphViewState, glyphViewStateFrom } from '../shared/glyphs/glyph-view-state.ts';
import type { PaletteRevealed } from '../shared/glyphs/palette-switcher.ts';
import { rpc, savedState, saveState } from '../shared/host.ts';
import { t } from '../shared/l10n.ts';

/** Everything that the preview shows of one document. */
export class PreviewPage extends LitElement {
  static override properties = {
    label: { state: true },
    isLocked: { state: true },
    asset: { state: true },
    trouble: { state: true },
    cursor: { state: true },
    glyphState: { state: true },
  };

  declare protected label: string;
  declare protected isLocked: boolean;
  declare protected asset: ShownAsset | undefined;
  declare protected trouble: PreviewTrouble | undefined;
  declare protected cursor: TextPlace | undefined;
  declare protected glyphState: GlyphViewState;
  readonly #bytes = new ByteStore();
  #uri = '';

  constructor() {
    super();
    const memory = savedState() as Partial<PreviewMemory & { glyphState: unknown }> | undefined;
    this.label = '';
    this.#uri = memory?.uri ?? '';
    this.isLocked = memory?.isLocked === true;
    this.glyphState = glyphViewStateFrom(memory?.glyphState);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    rpc.handle(PREVIEW_SHOW, (shown) => this.#show(shown));
    rpc.handle(PREVIEW_CURSOR, (place) => this.#follow(place ?? undefined));
    rpc.notify(PREVIEW_READY, undefined);
  }

  protected override render(): unknown {
    return html`<main>
      ${
        this.#uri === ''
          ? html`<p class="hint">${t('Open an asset.json to see what it packs to')}</p>`
          : [this.#renderHead(), this.#renderBank(), this.#renderTrouble()]
      }
    </main>`;
  }

  #renderHead(): unknown {
    const lock = this.isLocked ? t('Follow the active editor') : t('Stay with this asset');
    return html`<header>
      <h1>${this.asset?.name || this.label}</h1>
      <span class="facts">${this.#facts()}</span>
      <vscode-toolbar-button
        icon=${this.isLocked ? 'lock' : 'unlock'}
        label=${lock}
        title=${lock}
        @click=${this.#toggleLock}
      ></vscode-toolbar-button>
    </header>`;
  }

  #facts(): string {
    const { asset } = this;
    if (asset === undefined) return '';
    const { format, codec, storedSize, decodedSize } = asset;
    const size =
      storedSize === null || storedSize === decodedSize
        ? byteCount(decodedSize)
        : t('{0} of {1}', byteCount(storedSize), byteCount(decodedSize));
    return [format, codec ?? '', size].filter((fact) => fact !== '').join(' · ');
  }

  #renderTrouble(): unknown {
    const { trouble } = this;
    return html`<div role="status">
      ${
        trouble === undefined
          ? nothing
          : html`<div class="trouble">
              <vscode-icon name="error"></vscode-icon>
              <span>
                ${trouble.message}
                ${this.asset === undefined ? nothing : html`<br /><span class="facts">${t('What is shown is as it was before')}</span>`}
              </span>
              ${trouble.hasPlace ? this.#renderShowTrouble() : nothing}
            </div>`
      }
    </div>`;
  }

  #renderShowTrouble(): unknown {
    return html`<button @click=${() => this.#reveal({ kind: 'trouble' })}>${t('Show in the text')}</button>`;
  }

  #renderBank(): unknown {
    const { asset, cursor } = this;
    if (asset === undefined) return nothing;
    return html`<bank-view
      class=${this.trouble === undefined ? '' : 'past'}
      .data=${asset.view}
      .bytes=${this.#bytes}
      .state=${this.glyphState}
      .sourceNames=${asset.inputs.map(({ path }) => path)}
      .canOpen=${true}
      .declaredPalettes=${new Set(asset.palettes.map(({ index }) => index))}
      .markedSource=${cursor?.kind === 'input' ? cursor.position : undefined}
      .markedPalette=${cursor?.kind === 'palette' ? cursor.index : undefined}
      @state-changed=${({ detail }: StateChanged) => this.#keep(detail.state)}
      @source-revealed=${({ detail }: SourceRevealed) => this.#reveal({ kind: 'input', position: detail.source })}
      @palette-revealed=${({ detail }: PaletteRevealed) => this.#reveal({ kind: 'palette', index: detail.index })}
      @pixel-opened=${({ detail }: PixelOpened) =>
        rpc.notify(PREVIEW_OPEN_INPUT, { kind: 'input', position: detail.source })}
    ></bank-view>`;
  }

  #show({ uri, label, isLocked, asset, trouble }: PreviewShown): void {
    if (uri !== this.#uri) {
      this.#uri = uri;
      this.asset = undefined;
      this.cursor = undefined;
      this.glyphState = FRESH_STATE;
    }
    this.label = label;
    this.isLocked = isLocked;
    this.trouble = trouble ?? undefined;
    if (asset !== null) {
      this.#bytes.take(asset.view);
      this.asset = asset;
    }
    this.#remember();
  }

  #follow(place: TextPlace | undefined): void {
    this.cursor = place;
    if (place?.kind === 'palette' && this.#canSwitchTo(place.index))
      this.#keep({ ...this.glyphState, palette: place.index });
    if (place?.kind !== 'input') return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<BankView>('bank-view')?.scrollToSource(place.position),
    );
  }

  /** Where glyphs have palettes of their own, no cursor takes these away. */
  #canSwitchTo(index: number): boolean {
    const view = this.asset?.view;
    return view?.kind === 'glyphs' && !view.hasPaletteNumbers && index < view.palettes.length;
  }

  #reveal(place: Parameters<typeof rpc.notify<TextPlace | { kind: 'trouble' }>>[1]): void {
    rpc.notify(PREVIEW_REVEAL, place);
  }

  readonly #toggleLock = (): void => {
    this.isLocked = !this.isLocked;
    rpc.notify(PREVIEW_LOCK, { isLocked: this.isLocked });
    this.#remember();
  };

  #keep(state: GlyphViewState): void {
    this.glyphState = state;
    this.#remember();
  }

  #remember(): void {
    saveState({ uri: this.#uri, isLocked: this.isLocked, glyphState: this.glyphState });
  }

  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }
    main {
      display: flex;
      flex-direction: column;
      height: 100%;
    }
    header {
      display: flex;
      align-items: center;
      gap: 4px 12px;
      padding: 6px 8px 2px 12px;
    }
    h1 {
      margin: 0;
      font-size: 1.1em;
      font-weight: 600;
      white-space: nowrap;
    }
    .facts {
      flex: 1;
      color: var(--vscode-descriptionForeground);
    }
    .hint {
      padding: 12px;
      margin: 0;
      color: var(--vscode-descriptionForeground);
    }
    /* Over the page, so that nothing in it moves, and only when it lasts: while one types much is wrong for a moment. */
    .trouble {
      position: absolute;
      inset: auto 0 0;
      display: flex;
      align-items: flex-start;
      gap: 8px;
      margin: 8px;
      padding: 6px 8px;
      animation: last 400ms;
      border: 1px solid var(--vscode-inputValidation-errorBorder, var(--vscode-contrastBorder, transparent));
      background: var(--vscode-inputValidation-errorBackground);
      color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground));
    }
    .trouble > span {
      flex: 1;
    }
    .trouble .facts {
      color: inherit;
    }
    .trouble button {
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
      white-space: nowrap;
    }
    .trouble button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
    bank-view {
      flex: 1;
      min-height: 0;
    }
    @keyframes last {
      from,
      99% {
        visibility: hidden;
      }
    }
    .past {
      --bank-opacity: 0.45;
    }
  `;
}

customElements.define('preview-page', PreviewPage);
