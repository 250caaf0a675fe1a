import { html, nothing } from 'lit';
import type { ArchivePlace } from '../../../protocol/archive.ts';
import { byteCount } from '../shared/byte-count.ts';
import { t } from '../shared/l10n.ts';
import type { BankSession } from './bank-session.ts';

/** The archive in a line. */
export function renderSummary({ archive, compared, verified, isVerifying }: BankSession): unknown {
  if (archive === null) return nothing;
  const { size, counts } = archive;
  const { checked, damaged } = verified;
  const state = damaged > 0 ? t('{0} of {1} banks are damaged', damaged, checked) : soundText(checked);
  return html`<span class="facts">
    <span>${byteCount(size)}</span>
    <span>${counts.entries === 1 ? t('1 bank') : t('{0} banks', counts.entries)}</span>
    ${counts.entries > archive.entries.length ? html`<span>${t('the first {0} are shown', archive.entries.length)}</span>` : nothing}
    ${compared === undefined ? nothing : renderComparison(compared)}
    <span role="status">${checked === 0 ? nothing : html`<span class=${damaged > 0 ? 'bad' : ''}>${isVerifying ? t('{0} …', state) : state}</span>`}</span>
  </span>`;
}

function soundText(checked: number): string {
  return checked === 1 ? t('1 bank is sound') : t('{0} banks are sound', checked);
}

function renderComparison({ comparison, other }: NonNullable<BankSession['compared']>): unknown {
  const { added, removed, changed } = comparison.counts;
  const isSame = added + removed + changed === 0;
  const bindings = comparison.bindingsDiffer ? html`<span>${t('other bindings')}</span>` : nothing;
  if (isSame) return html`<span>${t('the same banks as {0}', other)}</span>${bindings}`;
  return html`<span class="compared" title=${t('Compared with {0}', other)}>
      ${counted('diff-modified', t('{0} changed', changed))} ${counted('diff-added', t('{0} added', added))}
      ${counted('diff-removed', t('{0} removed', removed))}
    </span>
    ${bindings}`;
}

function counted(icon: string, text: string): unknown {
  return html`<span><vscode-icon class=${icon} name=${icon} size="14"></vscode-icon> ${text}</span>`;
}

/** What is wrong with the archive, each with the way to its bytes. */
export function renderProblems(problems: readonly ArchivePlace[], show: (offset: number) => void): unknown {
  if (problems.length === 0) return nothing;
  return html`<div role="alert"><ul class="problems">
    ${problems.map(
      ({ message, offset, length }) => html`<li>
        <vscode-icon name="error"></vscode-icon>
        <span>${t('This archive is damaged: {0}', message)}</span>
        <button @click=${() => show(offset)}>${t('Bytes {0} to {1}', `0x${offset.toString(16)}`, `0x${(offset + length).toString(16)}`)}</button>
      </li>`,
    )}
  </ul></div>`;
}
