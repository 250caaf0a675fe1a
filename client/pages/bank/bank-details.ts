import '@vscode-elements/elements/dist/vscode-button/index.js';
import '../shared/bank-view.ts';
import '../shared/tab-strip.ts';
import './bank-changes.ts';
import './metadata-tree.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { ArchiveBank, BankComparison, ComparedBank } from '../../../protocol/archive.ts';
import type { BankTab } from '../../../protocol/webviews/bank.ts';
import { byteCount } from '../shared/byte-count.ts';
import type { ByteStore } from '../shared/byte-store.ts';
import { emit } from '../shared/emit.ts';
import type { GlyphViewState } from '../shared/glyphs/glyph-view-state.ts';
import { t } from '../shared/l10n.ts';
import type { BankRow } from './bank-rows.ts';

/** Between which archives a bank is compared, and what is known of it. */
export interface ShownChanges {
  readonly bank: ComparedBank | undefined;
  readonly detail: BankComparison | undefined;
  readonly sides: readonly [left: string, right: string];
}

/** One bank: what it is, what it holds, its metadata, and how it differs from another. */
export class BankDetails extends LitElement {
  static override properties = {
    row: { attribute: false },
    bank: { attribute: false },
    bytes: { attribute: false },
    changes: { attribute: false },
    tab: { attribute: false },
    glyphState: { attribute: false },
    hasAsset: { attribute: false },
  };

  declare row: BankRow;
  /** Undefined while it is not known. */
  declare bank: ArchiveBank | undefined;
  declare bytes: ByteStore;
  declare changes: ShownChanges | undefined;
  declare tab: BankTab;
  declare glyphState: GlyphViewState;
  /** Whether its asset.json is known. */
  declare hasAsset: boolean;

  protected override render(): unknown {
    const { bank, row } = this;
    const problem = bank?.problem ?? row.problem ?? null;
    return html`<header>
        <div class="title">
          <h2>${row.name}</h2>
          ${this.#renderActions()}
        </div>
        ${this.#renderFacts()}
        ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
        <tab-strip .label=${t('Parts of the bank')} .tabs=${this.#tabs()} .chosen=${this.#shownTab}></tab-strip>
      </header>
      <div class="panel" role="tabpanel" tabindex="-1" aria-label=${t('Bank {0}', row.name)}>${this.#renderTab()}</div>`;
  }

  #renderActions(): unknown {
    return html`<vscode-button secondary icon="file-binary" @click=${() => emit(this, 'bytes-wanted', undefined)}
        >${t('Show bytes')}</vscode-button
      >
      ${
        this.hasAsset
          ? html`<vscode-button secondary icon="go-to-file" @click=${() => emit(this, 'asset-wanted', undefined)}
              >${t('Open asset.json')}</vscode-button
            >`
          : nothing
      }`;
  }

  #renderFacts(): unknown {
    const { row, bank } = this;
    const { assetId, format, codec, size, decodedSize, preload } = row;
    const share = decodedSize === 0 ? 100 : Math.round((size / decodedSize) * 100);
    return html`<dl>
      ${fact(t('Asset'), String(assetId))} ${fact(t('Format'), format)} ${fact(t('Codec'), codec)}
      ${fact(t('Stored'), size === decodedSize ? byteCount(size) : t('{0} ({1} % of {2})', byteCount(size), share, byteCount(decodedSize)))}
      ${fact(t('Preload'), preload ? t('yes') : t('no'))}
      ${bank === undefined ? nothing : fact('SHA-256', html`<code title=${bank.sha256}>${bank.sha256.slice(0, 16)}…</code>`)}
    </dl>`;
  }

  #tabs(): readonly { id: BankTab; title: string }[] {
    return [
      { id: 'content', title: t('Content') },
      { id: 'metadata', title: t('Metadata') },
      ...(this.changes === undefined ? [] : [{ id: 'changes', title: t('Changes') } as const]),
    ];
  }

  get #shownTab(): BankTab {
    return this.tab === 'changes' && this.changes === undefined ? 'content' : this.tab;
  }

  #renderTab(): unknown {
    const { bank, changes } = this;
    if (this.#shownTab === 'changes')
      return html`<bank-changes .bank=${changes?.bank} .detail=${changes?.detail} .sides=${changes?.sides}></bank-changes>`;
    if (bank === undefined) return html`<p class="dim">${t('Reading the bank…')}</p>`;
    if (this.#shownTab === 'metadata') return renderMetadata(bank);
    if (bank.view === null)
      return html`<p class="dim">${t('Its bytes can be looked at, and nothing more')}</p>`;
    return html`<bank-view .data=${bank.view} .bytes=${this.bytes} .state=${this.glyphState}></bank-view>`;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
    }
    header {
      padding: 8px 12px 0;
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 10px;
    }
    h2 {
      flex: 1;
      margin: 0;
      font-size: 1.2em;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 18px;
      margin: 6px 0;
    }
    dl div {
      display: flex;
      gap: 6px;
    }
    dt {
      color: var(--vscode-descriptionForeground);
    }
    dd {
      margin: 0;
    }
    code {
      font-family: var(--vscode-editor-font-family);
      color: inherit;
    }
    .panel {
      display: flex;
      flex-direction: column;
      flex: 1;
      min-height: 0;
      outline: none;
    }
    bank-view {
      flex: 1;
    }
    .metadata {
      overflow: auto;
      padding: 8px 12px;
    }
    .problem {
      margin: 4px 0;
      color: var(--vscode-errorForeground);
      overflow-wrap: anywhere;
    }
    .dim {
      margin: 8px 12px;
      color: var(--vscode-descriptionForeground);
    }
  `;
}

customElements.define('bank-details', BankDetails);

function fact(name: string, value: unknown): unknown {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderMetadata({ metadata }: ArchiveBank): unknown {
  return metadata === null
    ? html`<p class="dim">${t('The metadata is too much to show: look at the bytes of the header')}</p>`
    : html`<div class="metadata" tabindex="0" role="group" aria-label=${t('Metadata')}><metadata-tree .value=${metadata}></metadata-tree></div>`;
}
