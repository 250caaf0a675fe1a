import type { Connection, ProgressToken } from 'vscode-languageserver';
import type { TaskProgress } from '../../tasks/task.ts';

/** So many milliseconds pass between two reports: nobody reads faster, and small assets are many. */
const PAUSE = 50;

/** Tells a client that gave a token how far `work` is. */
export async function withProgress<T>(
  connection: Connection,
  { token, title }: { readonly token: ProgressToken | undefined; readonly title: string },
  work: (report: (progress: TaskProgress) => void) => Promise<T>,
): Promise<T> {
  if (token === undefined) return work(() => {});
  const reporter = connection.window.attachWorkDoneProgress(token);
  let last = Number.NEGATIVE_INFINITY;
  reporter.begin(title, 0, undefined, true);
  try {
    return await work(({ done, total, name }) => {
      const now = performance.now();
      if (now - last < PAUSE && done < total) return;
      last = now;
      reporter.report(Math.floor((100 * done) / Math.max(1, total)), `${done}/${total}  ${name}`);
    });
  } finally {
    reporter.done();
  }
}
