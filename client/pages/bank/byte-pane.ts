import '../shared/bytes/byte-map.ts';
import '../shared/bytes/hex-view.ts';
import '../shared/data-grid.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import type { ArchivePlace } from '../../../protocol/archive.ts';
import { byteCount } from '../shared/byte-count.ts';
import type { PlaceChosen } from '../shared/bytes/byte-map.ts';
import { type ByteRegion, regionAt } from '../shared/bytes/byte-regions.ts';
import type { FileBytes } from '../shared/bytes/file-bytes.ts';
import { hex } from '../shared/bytes/hex-rows.ts';
import type { HexView } from '../shared/bytes/hex-view.ts';
import { regionStyles } from '../shared/bytes/region-styles.ts';
import { regionText } from '../shared/bytes/region-text.ts';
import type { GridColumn, RowChosen } from '../shared/data-grid.ts';
import { emit } from '../shared/emit.ts';
import { t } from '../shared/l10n.ts';

/** The bytes of an archive: a map of them, the list of its parts, and the bytes themselves. */
export class BytePane extends LitElement {
  static override properties = {
    size: { attribute: false },
    bytes: { attribute: false },
    revision: { attribute: false },
    regions: { attribute: false },
    problems: { attribute: false },
    cursor: { attribute: false },
  };

  declare size: number;
  declare bytes: FileBytes;
  /** Of `bytes`: another one whenever there are more to show. */
  declare revision: number;
  declare regions: readonly ByteRegion[];
  declare problems: readonly ArchivePlace[];
  declare cursor: number;

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#hexView?.goTo(this.cursor);
  }

  protected override render(): unknown {
    const { size, regions, cursor, problems } = this;
    const [marked] = problems;
    return html`<byte-map
        .regions=${regions}
        .size=${size}
        .cursor=${cursor}
        .marked=${marked}
        @place-chosen=${({ detail }: PlaceChosen) => this.#goTo(detail.offset)}
      ></byte-map>
      <div class="panes">
        <data-grid
          .label=${t('Parts of the file')}
          .columns=${COLUMNS()}
          .rows=${regions}
          .selected=${regions[regionAt(regions, cursor)]}
          @row-chosen=${({ detail }: RowChosen<ByteRegion>) => this.#goTo(detail.row.offset)}
        ></data-grid>
        <hex-view .size=${size} .bytes=${this.bytes} .revision=${this.revision} .regions=${regions} .cursor=${cursor} .marked=${marked}></hex-view>
      </div>`;
  }

  #goTo(offset: number): void {
    this.#hexView?.goTo(offset);
    emit(this, 'cursor-moved', { offset });
  }

  get #hexView(): HexView | null {
    return this.shadowRoot?.querySelector<HexView>('hex-view') ?? null;
  }

  static override styles = [
    regionStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-width: 0;
      }
      byte-map {
        margin: 8px 12px;
      }
      .panes {
        display: grid;
        grid-template-columns: minmax(220px, 30%) 1fr;
        flex: 1;
        min-height: 0;
        border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
      }
      data-grid {
        border-right: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
      }
      @media (max-width: 760px) {
        .panes {
          grid-template-columns: minmax(0, 1fr);
          grid-template-rows: minmax(96px, 28%) minmax(0, 1fr);
        }
      }
    `,
  ];
}

customElements.define('byte-pane', BytePane);

function COLUMNS(): readonly GridColumn<ByteRegion>[] {
  return [
    { key: 'name', title: t('Part'), width: 'minmax(0, 1fr)', cell: (region) => regionText(region) },
    { key: 'offset', title: t('Offset'), width: '7em', isNumber: true, cell: ({ offset }) => hex(offset, 8) },
    {
      key: 'size',
      title: t('Size'),
      width: '6.8em',
      isNumber: true,
      cell: ({ length }) => byteCount(length),
    },
  ];
}
