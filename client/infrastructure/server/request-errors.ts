import { CancellationError, l10n } from 'vscode';
import { ServerGone, ServerRefusal } from './server-connection.ts';

/** LSP's and the library's own codes, which the library exports as values: it is loaded late, and only types of it are imported. */
const REQUEST_FAILED = -32803;
const CANCELLED: ReadonlySet<unknown> = new Set([-32800, -32802]);
/** The connection was closed while the answer was awaited, or before the request was sent. */
const GONE: ReadonlySet<unknown> = new Set([-32097, -32096, -32099]);

/** What the library rejects with, as features expect it. */
export function requestError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const { code, message } = error;
  if (CANCELLED.has(code)) return new CancellationError();
  if (GONE.has(code))
    return new ServerGone(l10n.t('The language server ended before it had answered'), { cause: error });
  return code === REQUEST_FAILED ? new ServerRefusal(message, { cause: error }) : error;
}

export function noServer(): ServerGone {
  return new ServerGone(l10n.t('The language server of Packwright does not run'));
}
