import '../shared/data-grid.ts';
import { css, html, LitElement } from 'lit';
import type { ArchiveBinding, ArchiveEntry, OpenedArchive } from '../../../protocol/archive.ts';
import { byteCount } from '../shared/byte-count.ts';
import type { GridColumn, RowChosen } from '../shared/data-grid.ts';
import { emit } from '../shared/emit.ts';
import { t } from '../shared/l10n.ts';

/** What a game loads at first, and what shows which bank. */
export class BankLists extends LitElement {
  static override properties = { archive: { attribute: false } };

  declare archive: OpenedArchive;

  protected override render(): unknown {
    const { entries, bindings } = this.archive;
    const preload = entries.filter((entry) => entry.preload);
    const names = new Map(entries.map(({ assetId, name }) => [assetId, name]));
    return html`<section>
        <h2>${t('Preloaded ({0})', preload.length)}</h2>
        ${preload.length === 0 ? html`<p>${t('No bank is loaded before the game starts')}</p>` : this.#renderPreload(preload)}
      </section>
      <section>
        <h2>${t('Bindings ({0})', this.archive.counts.bindings)}</h2>
        ${bindings.length === 0 ? html`<p>${t('The game asks for its banks by their asset ids')}</p>` : this.#renderBindings(bindings, names)}
      </section>`;
  }

  #renderPreload(preload: readonly ArchiveEntry[]): unknown {
    const columns: readonly GridColumn<ArchiveEntry>[] = [
      { key: 'id', title: t('No.'), width: '5em', isNumber: true, cell: ({ assetId }) => assetId },
      { key: 'name', title: t('Name'), width: 'minmax(0, 1fr)', cell: ({ name }) => name },
      {
        key: 'size',
        title: t('Decoded'),
        width: '8em',
        isNumber: true,
        cell: ({ decodedSize }) => byteCount(decodedSize),
      },
    ];
    return html`<data-grid
      .label=${t('Preloaded banks')}
      .columns=${columns}
      .rows=${preload}
      @row-opened=${({ detail }: RowChosen<ArchiveEntry>) => this.#open(detail.row.assetId)}
    ></data-grid>`;
  }

  #renderBindings(bindings: readonly ArchiveBinding[], names: ReadonlyMap<number, string>): unknown {
    const columns: readonly GridColumn<ArchiveBinding>[] = [
      {
        key: 'kind',
        title: t('Kind'),
        width: '7em',
        cell: ({ kind }) => (kind === 'entity' ? t('Entity') : t('Template')),
      },
      { key: 'id', title: t('Name'), width: 'minmax(0, 1fr)', cell: ({ id }) => id },
      {
        key: 'bank',
        title: t('Bank'),
        width: 'minmax(0, 1fr)',
        cell: ({ assetId }) => `${names.get(assetId) ?? ''} (${assetId})`,
      },
      { key: 'scale', title: t('Scale'), width: '5em', isNumber: true, cell: ({ scale }) => scale },
      {
        key: 'offset',
        title: t('Offset'),
        width: '7em',
        isNumber: true,
        cell: ({ offset: [x, y] }) => `${x}, ${y}`,
      },
    ];
    return html`<data-grid
      .label=${t('Bindings')}
      .columns=${columns}
      .rows=${bindings}
      @row-opened=${({ detail }: RowChosen<ArchiveBinding>) => this.#open(detail.row.assetId)}
    ></data-grid>`;
  }

  #open(assetId: number): void {
    emit(this, 'bank-wanted', { assetId });
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      padding: 8px 12px;
      overflow: auto;
    }
    section {
      display: flex;
      flex-direction: column;
      flex: 1 1 320px;
      min-height: 160px;
    }
    h2 {
      margin: 0 0 6px;
      font-size: var(--vscode-font-size);
      font-weight: 600;
    }
    p {
      margin: 0;
      color: var(--vscode-descriptionForeground);
    }
    data-grid {
      flex: 1;
    }
  `;
}

customElements.define('bank-lists', BankLists);
