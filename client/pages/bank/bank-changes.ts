import { css, html, LitElement, nothing } from 'lit';
import type { BankComparison, ComparedBank } from '../../../protocol/archive.ts';
import { byteCount } from '../shared/byte-count.ts';
import { emit } from '../shared/emit.ts';
import { t } from '../shared/l10n.ts';

/** A glyph that differs was clicked. */
export type GlyphRevealed = CustomEvent<{ readonly glyph: number }>;

/** Glyphs that are named one by one. */
const MAX_NAMED = 200;

/** How one bank differs from that of the same asset in another archive. */
export class BankChanges extends LitElement {
  static override properties = {
    bank: { attribute: false },
    detail: { attribute: false },
    sides: { attribute: false },
  };

  /** Undefined where nothing differs. */
  declare bank: ComparedBank | undefined;
  /** Undefined while it is not known. */
  declare detail: BankComparison | undefined;
  /** What the two archives are called. */
  declare sides: readonly [left: string, right: string];

  constructor() {
    super();
    this.sides = ['', ''];
  }

  protected override render(): unknown {
    const { bank, sides } = this;
    const [left, right] = sides;
    switch (bank?.change) {
      case undefined:
        return html`<p>${t('The same in both archives')}</p>`;
      case 'added':
        return html`<p>${t('Only in {0}', right)}</p>`;
      case 'removed':
        return html`<p>${t('Only in {0}', left)}</p>`;
      default:
        return html`${this.#renderFields(bank)} ${bank?.samePayload === true ? samePayload() : this.#renderDetail()}`;
    }
  }

  #renderFields(bank: ComparedBank | undefined): unknown {
    if (bank === undefined || bank.fields.length === 0) return nothing;
    const [left, right] = this.sides;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('Field')}</th>
          <th scope="col">${left}</th>
          <th scope="col">${right}</th>
        </tr>
      </thead>
      <tbody>
        ${bank.fields.map(
          (field) => html`<tr>
            <th scope="row"><code>${field.path}</code></th>
            <td class="removed"><code>${field.left ?? '–'}</code></td>
            <td class="added"><code>${field.right ?? '–'}</code></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderDetail(): unknown {
    const { detail } = this;
    if (detail === undefined) return html`<p class="dim">${t('Comparing the banks…')}</p>`;
    const { problem, firstDifference, differingBytes, palettes, members } = detail;
    return html`${problem === null ? nothing : html`<p class="problem">${problem}</p>`}
    ${
      firstDifference === null
        ? nothing
        : html`<p>
            ${t('{0} differ, the first at byte {1} of the decoded bank', byteCount(differingBytes), `0x${firstDifference.toString(16)}`)}
          </p>`
    }
    ${this.#renderGlyphs(detail)}
    ${palettes.length === 0 ? nothing : html`<p>${t('Palettes that differ: {0}', palettes.join(', '))}</p>`}
    ${members.length === 0 ? nothing : html`<p>${t('Parts that differ: {0}', members.join(', '))}</p>`}`;
  }

  #renderGlyphs({ glyphs, differingGlyphs }: BankComparison): unknown {
    if (differingGlyphs === 0) return nothing;
    const named = glyphs.slice(0, MAX_NAMED);
    return html`<p>${t('Glyphs that differ: {0}', differingGlyphs)}</p>
      <ul class="glyphs">
        ${named.map(
          (glyph) => html`<li>
            <button @click=${() => emit(this, 'glyph-revealed', { glyph })}>${glyph}</button>
          </li>`,
        )}
        ${differingGlyphs > named.length ? html`<li class="dim">${t('and {0} more', differingGlyphs - named.length)}</li>` : nothing}
      </ul>`;
  }

  static override styles = css`
    :host {
      display: block;
      padding: 8px 12px;
      overflow: auto;
    }
    p {
      margin: 6px 0;
    }
    table {
      border-collapse: collapse;
      margin-bottom: 8px;
    }
    th,
    td {
      padding: 3px 12px 3px 6px;
      text-align: start;
      font-weight: normal;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    thead th {
      color: var(--vscode-descriptionForeground);
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
    code {
      font-family: var(--vscode-editor-font-family);
      color: inherit;
    }
    .removed {
      background: var(--vscode-diffEditor-removedTextBackground);
    }
    .added {
      background: var(--vscode-diffEditor-insertedTextBackground);
    }
    .dim {
      color: var(--vscode-descriptionForeground);
    }
    .problem {
      color: var(--vscode-errorForeground);
    }
    .glyphs {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--vscode-textLink-foreground);
      font: inherit;
      font-variant-numeric: tabular-nums;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
    }
    button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
  `;
}

customElements.define('bank-changes', BankChanges);

function samePayload(): unknown {
  return html`<p>${t('The decoded banks are the same')}</p>`;
}
