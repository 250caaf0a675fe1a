import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { program } from './built-program.ts';

/** A line that `packwright build --watch --json` writes, as far as tests look at it. */
export interface RebuildLine {
  readonly changed: readonly string[];
  readonly packed: readonly string[];
  readonly written: boolean;
  readonly project?: string;
  readonly findings: readonly { readonly code: string; readonly file: string }[];
  readonly error?: string;
}

/** `packwright build` with these arguments, as a process of its own in `folder`. */
export function startCli(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, 'build', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    child,
    /** The next line of stdout; throws where the process ends without one. */
    line: async (): Promise<string> => {
      const { done, value } = await lines.next();
      if (done === true) throw new Error(`packwright ended: ${stderr}`);
      return value;
    },
    /** Exit status, or the signal that ended it. */
    end: async (): Promise<unknown> => {
      const [status, signal] = await ended;
      return status ?? signal;
    },
    stderr: () => stderr,
  };
}

/** `build --watch --json`, after its first build. */
export async function watchingCli(folder: string) {
  const cli = startCli(folder, '--watch', '--json');
  const next = async (): Promise<RebuildLine> => JSON.parse(await cli.line());
  return { ...cli, next, first: await next() };
}
