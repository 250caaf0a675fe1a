import { languages } from 'vscode';
import { BUILD } from '../../../protocol/build.ts';
import { type ServerStatus, STATUS } from '../../../protocol/status.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { LANGUAGES } from '../../infrastructure/served-documents.ts';
import { showStatus } from './show-status.ts';

/** Says beside the language of our documents what the server is doing. */
export function activateStatus({ context, server, log }: Extension): void {
  const selector = LANGUAGES.map((language) => ({ language }));
  const item = languages.createLanguageStatusItem('packwright.status', selector);
  item.name = 'Packwright';
  let status: ServerStatus | undefined;
  const show = () => showStatus(item, { state: server.state, status, isBuilding: server.awaits(BUILD) });
  context.subscriptions.push(
    item,
    server.onNotification(STATUS, (told) => {
      status = told;
      log.debug('The language server', told);
      show();
    }),
    server.onDidChangeState((state) => {
      // Of what another server knew this one tells anew.
      if (state !== 'running') status = undefined;
      show();
    }),
    server.onDidChangeAwaited(show),
  );
  show();
}
