import { l10n, window, workspace } from 'vscode';
import { TRUST_GRANTED } from '../../../protocol/trust.ts';
import { registerCommand, report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { servedSchemes } from '../../infrastructure/served-documents.ts';
import type { Crash, LanguageServer } from '../../infrastructure/server/language-server.ts';

/**
 * Starts the bundled language server once activation is over: loading what it takes is most of the time that the editor
 * would wait for us. It stops when the extension does.
 */
export function activateLanguageServer(extension: Extension, server: LanguageServer): Promise<void> {
  const { context, log } = extension;
  const started = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => server.start().then(resolve, reject));
    context.subscriptions.push({ dispose: () => clearTimeout(timer) });
  });
  // Whoever waits hears of it; the user was told of the crashes that it took.
  started.catch(() => {});
  registerCommand(extension, 'packwright.restartServer', () => server.restart());
  registerCommand(extension, 'packwright.showLog', () => log.show());
  context.subscriptions.push(
    server.onDidChangeState((state) => log.info(['The language server:', state, server.pid ?? ''].join(' '))),
    server.onDidCrash((crash) => void tellOfCrash(extension, server, crash)),
    workspace.onDidGrantWorkspaceTrust(() => server.notify(TRUST_GRANTED, null)),
    followSchemes(extension, server),
  );
  return started;
}

async function tellOfCrash(extension: Extension, server: LanguageServer, crash: Crash): Promise<void> {
  const { log } = extension;
  const { how, lines, isRestarted } = crash;
  log.error([`The language server ended (${how ?? 'for no known reason'})`, ...lines].join('\n'));
  const showLog = l10n.t('Show Log');
  const restart = l10n.t('Restart');
  const choices = isRestarted ? [showLog] : [restart, showLog];
  const chosen = await window[isRestarted ? 'showWarningMessage' : 'showErrorMessage'](
    messageOf(crash),
    ...choices,
  );
  if (chosen === showLog) log.show();
  if (chosen === restart)
    server.restart().catch((error: unknown) => report(extension, 'restarting the language server', error));
}

function messageOf({ how, isRestarted }: Crash): string {
  const reason = how ?? l10n.t('for no known reason');
  return isRestarted
    ? l10n.t('The language server of Packwright ended ({0}) and is started again: nothing is lost', reason)
    : l10n.t('The language server of Packwright ended ({0}) too often and is not started again', reason);
}

/** A folder from another file system brings documents of a scheme that the server was not told of. */
function followSchemes(extension: Extension, server: LanguageServer) {
  let served = servedSchemes();
  return workspace.onDidChangeWorkspaceFolders(() => {
    const schemes = servedSchemes();
    if ([...schemes].every((scheme) => served.has(scheme)) || server.state !== 'running') return;
    served = schemes;
    server.restart().catch((error: unknown) => report(extension, 'restarting the language server', error));
  });
}
