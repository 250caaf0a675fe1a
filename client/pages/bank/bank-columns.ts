import { html, nothing } from 'lit';
import { byteCount } from '../shared/byte-count.ts';
import type { GridColumn } from '../shared/data-grid.ts';
import { t } from '../shared/l10n.ts';
import type { BankRow } from './bank-rows.ts';

/** The columns of the table of banks. */
export function bankColumns(): readonly GridColumn<BankRow>[] {
  return [
    {
      key: 'assetId',
      title: t('No.'),
      width: '4.5em',
      isNumber: true,
      isSortable: true,
      cell: ({ assetId }) => assetId,
    },
    { key: 'name', title: t('Name'), width: 'minmax(6em, 1.2fr)', isSortable: true, cell: nameCell },
    {
      key: 'format',
      title: t('Format'),
      width: 'minmax(4em, 1.4fr)',
      isSortable: true,
      cell: ({ format }) => html`<span title=${format}>${format}</span>`,
    },
    {
      key: 'codec',
      title: t('Codec'),
      width: 'minmax(5em, 1.2fr)',
      isSortable: true,
      cell: ({ codec }) => codec,
    },
    {
      key: 'size',
      title: t('Stored'),
      width: '6.8em',
      isNumber: true,
      isSortable: true,
      cell: ({ size }) => sizeCell(size),
    },
    {
      key: 'decodedSize',
      title: t('Decoded'),
      width: '6.8em',
      isNumber: true,
      isSortable: true,
      cell: ({ decodedSize }) => sizeCell(decodedSize),
    },
  ];
}

function nameCell({ name, preload, change, problem }: BankRow): unknown {
  return html`<span title=${name}>${name}</span> ${changeIcon(change)} ${stateIcon(problem)} ${preload ? icon('rocket', t('Preloaded')) : nothing}`;
}

function changeIcon(change: BankRow['change']): unknown {
  switch (change) {
    case 'added':
      return icon('diff-added', t('Added'));
    case 'removed':
      return icon('diff-removed', t('Removed'));
    case 'changed':
      return icon('diff-modified', t('Changed'));
    default:
      return nothing;
  }
}

function stateIcon(problem: BankRow['problem']): unknown {
  if (problem === undefined) return nothing;
  return problem === null ? icon('pass', t('Sound')) : icon('error', problem);
}

function icon(name: string, label: string): unknown {
  return html`<vscode-icon class=${name} name=${name} label=${label} title=${label} size="14"></vscode-icon>`;
}

function sizeCell(size: number): unknown {
  return html`<span title=${t('{0} bytes', size)}>${byteCount(size)}</span>`;
}
