import { css, html, LitElement } from 'lit';
import type { BlobData } from '../../../protocol/bank-view.ts';
import { byteCount } from './byte-count.ts';
import { emit } from './emit.ts';
import { t } from './l10n.ts';

/** A bank's blobs by name, with their places and sizes. */
export class BlobList extends LitElement {
  static override properties = {
    blobs: { attribute: false },
    canOpen: { attribute: false },
    marked: { attribute: false },
  };

  declare blobs: readonly BlobData[];
  /** Whether there are sources to go to. */
  declare canOpen: boolean;
  /** Position of the blob that the cursor stands at in the text. */
  declare marked: number | undefined;

  constructor() {
    super();
    this.blobs = [];
    this.canOpen = false;
  }

  protected override render(): unknown {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('Name')}</th>
          <th scope="col" class="number">${t('Offset')}</th>
          <th scope="col" class="number">${t('Size')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.blobs.map((blob, position) => this.#renderBlob(blob, position))}
      </tbody>
    </table>`;
  }

  #renderBlob({ name, offset, size }: BlobData, position: number): unknown {
    return html`<tr class=${position === this.marked ? 'marked' : ''}>
      <th scope="row">${this.canOpen ? this.#renderLink(name, position) : name}</th>
      <td class="number">${offset}</td>
      <td class="number" title=${t('{0} bytes', size)}>${byteCount(size)}</td>
    </tr>`;
  }

  #renderLink(name: string, position: number): unknown {
    return html`<button
      title=${t('Show {0} in the text', name)}
      @click=${() => emit(this, 'source-revealed', { source: position })}
    >
      ${name}
    </button>`;
  }

  static override styles = css`
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 3px 12px 3px 6px;
      text-align: start;
      font-weight: normal;
    }
    thead th {
      color: var(--vscode-descriptionForeground);
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    .number {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .marked {
      background: var(--vscode-list-inactiveSelectionBackground);
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--vscode-textLink-foreground);
      font: inherit;
      cursor: pointer;
      border-radius: 2px;
    }
    button:hover {
      text-decoration: underline;
    }
    button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
  `;
}

customElements.define('blob-list', BlobList);
