import { l10n, MarkdownString } from 'vscode';
import { byteSize } from '../../infrastructure/byte-size.ts';
import { signedSize } from '../build/output-lines.ts';
import { type BankRow, growth, percent } from './bank-tree-model.ts';

/** What there is to know of a bank without opening it. */
export function bankTooltip({ bank, asset, share, change }: BankRow): MarkdownString {
  const { name, assetId, format, codec, size, decodedSize, preload } = bank;
  const ratio = decodedSize === 0 ? '' : ` (${percent(size / decodedSize)})`;
  const rows: [string, string][] = [
    [l10n.t('Number'), String(assetId)],
    [l10n.t('Format'), format],
    [l10n.t('Codec'), codec],
    [l10n.t('Stored'), `${byteSize(size)}${ratio}`],
    [l10n.t('Decoded'), byteSize(decodedSize)],
    [l10n.t('Share'), percent(share)],
    [l10n.t('Preload'), preload ? l10n.t('yes') : l10n.t('no')],
    [l10n.t('Since the build before'), changeText(change)],
    ...(asset === undefined ? [] : [[l10n.t('Asset root'), asset.root] as [string, string]]),
  ];
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown('**').appendText(name).appendMarkdown('**\n\n| | |\n|---|---|\n');
  for (const [title, value] of rows) {
    tooltip
      .appendMarkdown('| ')
      .appendText(title)
      .appendMarkdown(' | ')
      .appendText(value)
      .appendMarkdown(' |\n');
  }
  return tooltip;
}

function changeText(change: BankRow['change']): string {
  if (change === undefined) return l10n.t('as it was, or not known');
  if (change.kind === 'new') return l10n.t('new');
  const bytes = growth(change) ?? 0;
  return bytes === 0 ? l10n.t('changed') : l10n.t('changed, {0}', signedSize(bytes));
}
