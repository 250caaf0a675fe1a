import { css, html, LitElement } from 'lit';
import { emit } from './emit.ts';

export interface Tab {
  readonly id: string;
  readonly title: string;
}

/** Another tab was chosen. */
export type TabChosen = CustomEvent<{ readonly id: string }>;

/** Tabs, one of which is chosen; what they show is beside it, in an element with the role `tabpanel`. */
export class TabStrip extends LitElement {
  static override properties = {
    label: { attribute: false },
    tabs: { attribute: false },
    chosen: { attribute: false },
  };

  /** What they are the tabs of. */
  declare label: string;
  declare tabs: readonly Tab[];
  declare chosen: string;

  constructor() {
    super();
    this.label = '';
    this.tabs = [];
    this.chosen = '';
  }

  protected override render(): unknown {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#press}>
      ${this.tabs.map((tab) => this.#renderTab(tab))}
    </div>`;
  }

  #renderTab({ id, title }: Tab): unknown {
    const isChosen = id === this.chosen;
    return html`<button
      role="tab"
      data-tab=${id}
      aria-selected=${isChosen ? 'true' : 'false'}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.#choose(id)}
    >
      ${title}
    </button>`;
  }

  #choose(id: string): void {
    if (id !== this.chosen) emit(this, 'tab-chosen', { id });
  }

  readonly #press = async (event: KeyboardEvent): Promise<void> => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = this.tabs.findIndex(({ id }) => id === this.chosen);
    const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length];
    if (next === undefined) return;
    this.#choose(next.id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  static override styles = css`
    :host {
      display: block;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
    }
    button {
      padding: 4px 1px;
      border: 0;
      border-bottom: 1px solid transparent;
      background: none;
      color: var(--vscode-panelTitle-inactiveForeground, var(--vscode-descriptionForeground));
      font: inherit;
      cursor: pointer;
    }
    button:hover,
    button[aria-selected='true'] {
      color: var(--vscode-panelTitle-activeForeground, var(--vscode-foreground));
    }
    button[aria-selected='true'] {
      border-bottom-color: var(--vscode-panelTitle-activeBorder, currentColor);
    }
    button:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }
  `;
}

customElements.define('tab-strip', TabStrip);
