import type { CancellationToken, Disposable } from 'vscode-languageserver';
import { TaskCancelled } from '../tasks/task.ts';

/** What `work` gives, or TaskCancelled as soon as nobody waits for it any more; the work itself goes on. */
export async function unlessCancelled<T>(work: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (token === undefined) return work;
  if (token.isCancellationRequested) throw new TaskCancelled();
  let listening: Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    listening = token.onCancellationRequested(() => reject(new TaskCancelled()));
  });
  return Promise.race([work, cancelled]).finally(() => listening?.dispose());
}
