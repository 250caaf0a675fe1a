import { css, html, LitElement } from 'lit';
import { t } from '../shared/l10n.ts';

/** More items of one list or object are not drawn. */
const MAX_ITEMS = 200;

/** Any JSON, to be unfolded. */
export class MetadataTree extends LitElement {
  static override properties = { value: { attribute: false } };

  declare value: Readonly<Record<string, unknown>>;

  constructor() {
    super();
    this.value = {};
  }

  protected override render(): unknown {
    return renderItems(this.value);
  }

  static override styles = css`
    ul {
      list-style: none;
      margin: 0;
      padding: 0 0 0 18px;
    }
    :host > ul {
      padding-left: 2px;
    }
    li {
      line-height: 22px;
    }
    summary {
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
    code {
      font-family: var(--vscode-editor-font-family);
      color: var(--vscode-debugTokenExpression-name, var(--vscode-foreground));
    }
    .value {
      font-family: var(--vscode-editor-font-family);
      overflow-wrap: anywhere;
    }
    .number {
      color: var(--vscode-debugTokenExpression-number, var(--vscode-foreground));
    }
    .string {
      color: var(--vscode-debugTokenExpression-string, var(--vscode-foreground));
    }
    .boolean {
      color: var(--vscode-debugTokenExpression-boolean, var(--vscode-foreground));
    }
    .dim {
      color: var(--vscode-descriptionForeground);
    }
    :host-context(.vscode-high-contrast) code,
    :host-context(.vscode-high-contrast-light) code,
    :host-context(.vscode-high-contrast) .value,
    :host-context(.vscode-high-contrast-light) .value {
      color: var(--vscode-foreground);
    }
  `;
}

customElements.define('metadata-tree', MetadataTree);

function renderItems(value: object): unknown {
  const items = Object.entries(value);
  if (items.length === 0) return html`<span class="dim">${t('Empty')}</span>`;
  const more = items.length - MAX_ITEMS;
  return html`<ul>
    ${items.slice(0, MAX_ITEMS).map(([key, item]) => renderItem(key, item))}
    ${more > 0 ? html`<li class="dim">${t('and {0} more', more)}</li>` : ''}
  </ul>`;
}

function renderItem(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null)
    return html`<li><code>${key}</code>: <span class="value ${typeof value}">${JSON.stringify(value)}</span></li>`;
  const count = Object.keys(value).length;
  const kind = Array.isArray(value) ? `[${count}]` : `{${count}}`;
  return html`<li>
    <details ?open=${count <= 8}>
      <summary><code>${key}</code> <span class="dim">${kind}</span></summary>
      ${renderItems(value)}
    </details>
  </li>`;
}
