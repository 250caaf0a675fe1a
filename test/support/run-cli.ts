import { runCli } from '../../cli/run-cli.ts';

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process, as in a pipe: no colours, no progress. */
export async function cli(cwd: string, ...args: readonly string[]): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const status = await runCli(args, {
    cwd,
    stdout: {
      write: (text) => {
        stdout += text;
      },
      isTTY: false,
      columns: 100,
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
      isTTY: false,
      columns: 100,
    },
  });
  return { status, stdout, stderr };
}
