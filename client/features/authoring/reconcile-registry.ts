import { l10n, window, workspace } from 'vscode';
import { REGISTRY } from '../../../protocol/registry.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { projectChoice } from '../../infrastructure/project-choice.ts';
import { requireTrust } from '../../infrastructure/trust.ts';

/** More is read in the log. */
const MAX_SHOWN = 3;

/** Brings the registry of a project up to date with its declarations, and tells what changed. */
export async function reconcileRegistry(extension: Extension, target: unknown): Promise<void> {
  requireTrust();
  const place = await projectChoice(extension, target);
  if (place === undefined) return;
  const clean = new Set(workspace.textDocuments.filter(({ isDirty }) => !isDirty));
  const { effect, messages } = await extension.server.request(REGISTRY, {
    uri: place.toString(),
    action: 'reconcile',
  });
  // In an editor that was as the disk is, it is saved for the user as if it had been written there.
  if (effect === 'edited')
    for (const document of clean)
      if (document.isDirty && document.uri.path.endsWith('/packwright.registry.json')) await document.save();
  // Nobody waits until it is read.
  void tell(extension, messages);
}

async function tell({ log }: Extension, messages: readonly string[]): Promise<void> {
  for (const message of messages) log.info(message);
  if (messages.length === 0) {
    void window.showInformationMessage(l10n.t('The registry is up to date'));
    return;
  }
  const more = messages.length - MAX_SHOWN;
  const shown = messages.slice(0, MAX_SHOWN).join('; ');
  if (more <= 0) {
    void window.showInformationMessage(shown);
    return;
  }
  const showLog = l10n.t('Show Log');
  const chosen = await window.showInformationMessage(l10n.t('{0}; and {1} more', shown, more), showLog);
  if (chosen === showLog) log.show();
}
