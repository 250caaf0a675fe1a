import { l10n, workspace } from 'vscode';
import { UserFacingError } from './commands.ts';

/**
 * Throws where the workspace is in Restricted Mode, with a way out of it for whoever asked. To be called before anything
 * is built or written; what the user edits himself needs no trust. The server refuses the same by itself.
 */
export function requireTrust(): void {
  if (workspace.isTrusted) return;
  throw new UserFacingError(
    l10n.t('This workspace is in Restricted Mode: nothing is built or written in it until you trust it'),
    { title: l10n.t('Manage Workspace Trust'), command: 'workbench.trust.manage' },
  );
}
