/**
 * The programs that tests run beside npm's, from Debian's packages: other editors, a browser. What is missing is
 * installed where that is possible without a question (apt-get, and root or a passwordless sudo); elsewhere the tests
 * that need it are skipped, and fail where CI is set. `PACKWRIGHT_NO_APT=1` leaves the machine as it is.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Tool {
  readonly packages: readonly string[];
  /** Names the program goes by; the first that is there is taken. */
  readonly commands: readonly string[];
  /** Arguments with which the program ends well only if all that the tests need of it is there. */
  readonly probe?: readonly string[];
}

/** One entry a tool; a test asks for its own with {@link findTool}. */
export const TOOLS = {
  neovim: { packages: ['neovim'], commands: ['nvim'] },
  emacs: {
    packages: ['emacs-nox', 'elpa-eglot'],
    commands: ['emacs'],
    // Emacs has eglot of its own since 29; before, it is a package.
    probe: ['--batch', '--no-init-file', '--eval', "(require 'eglot)"],
  },
  chromium: {
    packages: ['chromium'],
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
  },
} satisfies Record<string, Tool>;

/** The path of the tool's program; undefined where it, or what the tests need of it, is missing. */
export function findTool(tool: Tool): string | undefined {
  const program = tool.commands.map(onPath).find((path) => path !== undefined);
  if (program === undefined || tool.probe === undefined) return program;
  return spawnSync(program, tool.probe, { stdio: 'ignore' }).status === 0 ? program : undefined;
}

/** Installs what is missing, and says in one line each what cannot be had. Never fails: the tests do, where they must. */
export function installDebianTools(): void {
  for (const [name, tool] of Object.entries<Tool>(TOOLS)) {
    if (findTool(tool) !== undefined) continue;
    const apt = aptGet();
    if (apt !== undefined) install(apt, tool.packages);
    if (findTool(tool) === undefined)
      console.log(`${tool.packages.join(' and ')} not installed: the tests with ${name} are skipped`);
  }
}

/** The package lists are only fetched where apt-get does not get on with those it has. */
function install(apt: readonly string[], packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} …`);
  const args = ['install', '--yes', '--no-install-recommends', ...packages];
  if (run([...apt, ...args])) return;
  if (run([...apt, 'update'])) run([...apt, ...args]);
}

/** How to call apt-get here; undefined where that would need a password or there is none. */
function aptGet(): readonly string[] | undefined {
  if (process.env.PACKWRIGHT_NO_APT || onPath('apt-get') === undefined) return undefined;
  // A network that is not there must not hold up the tests, and another apt-get is waited for, not fought.
  const apt = ['apt-get', '-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=120'];
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive', ...apt];
  const hasSudo = onPath('sudo') !== undefined && run(['sudo', '-n', 'true']);
  return hasSudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', ...apt] : undefined;
}

function run([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The path of a program by its name; undefined where there is none that may be run. */
export function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us: either way there is nothing to run.
    return false;
  }
}
