import { CancellationError, type Command, commands, l10n, window } from 'vscode';
import type { Extension } from './extension.ts';
import { ServerGone, ServerRefusal } from './server/server-connection.ts';

/** Ids of our commands; package.json declares those that people may call. */
export type CommandId = `packwright.${string}`;

/**
 * Registers a command behind the one error boundary of all commands: what the server refuses is said as it is, what was
 * cancelled is not spoken of, and anything else is logged and told with a way to the log.
 */
export function registerCommand<A extends readonly never[] | readonly unknown[]>(
  extension: Extension,
  id: CommandId,
  run: (...args: A) => unknown,
): void {
  const guarded = async (...args: A): Promise<unknown> => {
    try {
      return await run(...args);
    } catch (error) {
      await report(extension, id, error);
      return undefined;
    }
  };
  extension.context.subscriptions.push(commands.registerCommand(id, guarded));
}

/** Tells what went wrong where no command is the boundary: of a view, a drop, a watch. */
export async function report({ log }: Extension, what: string, error: unknown): Promise<void> {
  if (error instanceof CancellationError) return;
  if (error instanceof UserFacingError) return tell(error);
  if (error instanceof ServerRefusal || error instanceof ServerGone) {
    void window.showErrorMessage(error.message);
    return;
  }
  log.error(what, error instanceof Error ? error : String(error));
  const showLog = l10n.t('Show Log');
  const message = error instanceof Error ? error.message : String(error);
  const chosen = await window.showErrorMessage(l10n.t('Packwright: {0}', message), showLog);
  if (chosen === showLog) log.show();
}

/** Thrown by a command whose message says all there is to know, perhaps with a command that helps. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  readonly remedy: Command | undefined;

  constructor(message: string, remedy?: Command) {
    super(message);
    this.remedy = remedy;
  }
}

async function tell({ message, remedy }: UserFacingError): Promise<void> {
  if (remedy === undefined) {
    void window.showErrorMessage(message);
    return;
  }
  const chosen = await window.showErrorMessage(message, remedy.title);
  if (chosen === remedy.title) await commands.executeCommand(remedy.command, ...(remedy.arguments ?? []));
}
