import { type Diagnostic, DiagnosticSeverity, l10n, languages, MarkdownString, Uri } from 'vscode';
import { byteSize } from '../../infrastructure/byte-size.ts';
import { uriOf } from './asset-element.ts';
import type { AssetRow, Row } from './model/asset-row.ts';
import { stateSentence } from './model/asset-words.ts';

/** All that is known of a line, for whoever points at it. */
export function assetTooltip(row: Row): MarkdownString {
  const tooltip = new MarkdownString(undefined, true);
  if (row.kind !== 'asset') {
    const uri = Uri.parse(uriOf(row), true);
    return tooltip.appendText(row.kind === 'folder' || row.kind === 'project' ? uri.path : '');
  }
  const { asset } = row;
  tooltip
    .appendMarkdown('**')
    .appendText(asset.name ?? asset.root)
    .appendMarkdown('**');
  if (asset.type !== null) tooltip.appendMarkdown(` · ${code(asset.type)}`);
  tooltip.appendMarkdown('\n\n');
  const sentence = stateSentence(row, l10n.t);
  if (sentence !== undefined) tooltip.appendText(sentence).appendMarkdown('\n\n');
  tooltip.appendMarkdown(facts(row).join('  \n'));
  const findings = findingsOf(row);
  if (findings.length > 0) tooltip.appendMarkdown(`\n\n---\n\n`);
  for (const finding of findings.slice(0, MAX_FINDINGS)) appendFinding(tooltip, finding);
  const more = findings.length - MAX_FINDINGS;
  if (more > 0) tooltip.appendText(l10n.t('and {0} more', more));
  return tooltip;
}

const MAX_FINDINGS = 5;

function facts({ asset, bank }: AssetRow): string[] {
  const lines: [string, string | undefined][] = [
    [l10n.t('Root'), code(asset.root)],
    [l10n.t('Number'), asset.assetId === null ? undefined : code(`#${asset.assetId}`)],
    ['asset_uuid', asset.uuid === null ? undefined : code(asset.uuid)],
    [l10n.t('Format'), asset.format === null ? undefined : code(asset.format)],
    [l10n.t('Codec'), asset.codec === null ? undefined : code(asset.codec)],
    [l10n.t('In the archive'), bank && sizes(bank)],
    [l10n.t('Preload'), asset.preload ? l10n.t('before the game starts') : undefined],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

function sizes({ size, decodedSize }: { readonly size: number; readonly decodedSize: number }): string {
  if (size === decodedSize) return byteSize(size);
  return l10n.t('{0}, {1} decoded', byteSize(size), byteSize(decodedSize));
}

/** Worst first, as far as VS Code has been told of them. */
function findingsOf({ asset }: AssetRow): Diagnostic[] {
  if (asset.errors + asset.warnings === 0) return [];
  return languages
    .getDiagnostics(Uri.parse(asset.uri, true))
    .filter(({ source, severity }) => source === 'packwright' && severity <= DiagnosticSeverity.Warning)
    .sort((a, b) => a.severity - b.severity);
}

function appendFinding(tooltip: MarkdownString, { message, severity }: Diagnostic): void {
  tooltip.appendMarkdown(severity === DiagnosticSeverity.Error ? '$(error) ' : '$(warning) ');
  tooltip.appendText(message).appendMarkdown('  \n');
}

/** As code, whatever is in it. */
function code(text: string): string {
  return `\`${text.replaceAll('`', 'ˋ').replace(/\s+/g, ' ')}\``;
}
