import { type Command, type LanguageStatusItem, LanguageStatusSeverity, l10n } from 'vscode';
import type { ServerStatus } from '../../../protocol/status.ts';
import type { ServerState } from '../../infrastructure/server/server-connection.ts';

export interface ShownStatus {
  readonly state: ServerState;
  /** What the server said last; nothing yet where it is undefined. */
  readonly status: ServerStatus | undefined;
  readonly isBuilding: boolean;
}

export function showStatus(item: LanguageStatusItem, shown: ShownStatus): void {
  const { text, detail, isBusy = false } = wordsFor(shown);
  const isDown = shown.state === 'failed' || shown.state === 'stopped';
  item.text = text;
  item.detail = detail ?? '';
  item.busy = isBusy;
  item.severity = isDown ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = isDown ? restart() : showLog();
}

interface Words {
  readonly text: string;
  readonly detail?: string;
  readonly isBusy?: boolean;
}

function wordsFor({ state, status, isBuilding }: ShownStatus): Words {
  if (state === 'failed') return { text: l10n.t('The language server does not run') };
  if (state === 'stopped') return { text: l10n.t('The language server was stopped') };
  if (state === 'starting') return { text: l10n.t('Starting…'), isBusy: true };
  if (isBuilding) return { text: l10n.t('Building…'), isBusy: true };
  if (status === undefined) return { text: l10n.t('Looking for assets…'), isBusy: true };
  const { phase, assets, left, errors, warnings } = status;
  if (phase === 'reading') return { text: l10n.t('Reading assets… ({0})', assets), isBusy: true };
  if (phase === 'checking') return { text: l10n.t('Checking… ({0} left)', left), isBusy: true };
  return {
    text: assets === 1 ? l10n.t('1 asset') : l10n.t('{0} assets', assets),
    detail: l10n.t('Errors: {0} · Warnings: {1}', errors, warnings),
  };
}

function restart(): Command {
  return { title: l10n.t('Restart'), command: 'packwright.restartServer' };
}

function showLog(): Command {
  return { title: l10n.t('Show Log'), command: 'packwright.showLog' };
}
