import * as vscode from 'vscode';

/**
 * Runs a command, and takes what every question offers first: the marked item of a list, the text in a box. Ends with
 * the command.
 */
export async function takingDefaults(command: string, ...args: readonly unknown[]): Promise<void> {
  await whileRunning('workbench.action.acceptSelectedQuickOpenItem', command, args);
}

/** Runs a command, and takes all that the preview of refactorings shows. */
export async function applyingPreview(command: string, ...args: readonly unknown[]): Promise<void> {
  await whileRunning('refactorPreview.apply', command, args);
}

async function whileRunning(answer: string, command: string, args: readonly unknown[]): Promise<void> {
  let isRunning = true;
  const ended = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => {
    isRunning = false;
  });
  while (isRunning) {
    await vscode.commands.executeCommand(answer);
    await new Promise((done) => setTimeout(done, 100));
  }
  await ended;
}
