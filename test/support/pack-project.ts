import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { program } from './built-program.ts';
import type { CliRun } from './run-cli.ts';
import { tempProject } from './temp-project.ts';

/** A project whose packs the built program works on, with the service that it starts for it. */
export interface PackProject {
  readonly folder: string;
  /** `packwright packs <args>` in the project's folder. */
  readonly packs: (...args: readonly string[]) => Promise<CliRun>;
  /** The same with `--json`: what it writes, of a run that must end well. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape they state
  readonly json: (...args: readonly string[]) => Promise<any>;
  readonly read: (path: string) => string;
}

export function packProject(files: Readonly<Record<string, string | Uint8Array>>): PackProject {
  const folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }', ...files });
  onTestFinished(() => endService(folder));
  const packs = (...args: readonly string[]) => runProgram(folder, ['packs', ...args]);
  const json = async (...args: readonly string[]) => {
    const { status, stdout, stderr } = await packs(...args, '--json');
    if (status !== 0 || stderr !== '')
      throw new Error(`packs ${args.join(' ')} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout);
  };
  return { folder, packs, json, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

/** The built program as a process of its own. */
export async function runProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const status = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? -1)));
  return { status, stdout, stderr };
}

/** It ends by itself as well, when it sees that its record is gone; a test does not wait for that. */
async function endService(folder: string): Promise<void> {
  const record = join(folder, '.packwright/packs/service.json');
  if (!existsSync(record)) return;
  const { pid } = JSON.parse(readFileSync(record, 'utf8'));
  process.kill(pid, 'SIGTERM');
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await sleep(25);
  rmSync(record, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
