import { type ChildProcess, spawn } from 'node:child_process';
import { program } from '../support/built-program.ts';

export interface ProgramRun {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What Node is given before the program. */
  readonly node?: readonly string[];
  /** What runs Node: `setpriv --reuid …`, `sh -c …`. */
  readonly under?: readonly string[];
  onStart?(child: ChildProcess): void;
}

/** The `packwright` that users run, in a process of its own. */
export function runProgram(
  cwd: string,
  args: readonly string[],
  { env = {}, node = [], under = [], onStart }: ProgramOptions = {},
): Promise<ProgramRun> {
  const [command = process.execPath, ...rest] = [...under, process.execPath, ...node, program, ...args];
  const child = spawn(command, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
