import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVSCode } from '../../scripts/vscode/install-vscode.ts';
import { writeSettings } from './settings.ts';

export interface VSCodeServer {
  /** `127.0.0.1:port` */
  readonly authority: string;
  /** The process, whose children are the extension hosts. */
  readonly pid: number;
  /** The user's settings, for the windows that are opened from now on. */
  useSettings(settings: Readonly<Record<string, unknown>>): void;
  /** What it has printed, and every log by its name: of the server, the extension host, each output channel. */
  logs(): string;
  stop(): Promise<void>;
}

/**
 * A VS Code server of its own folders and its own port on the loopback, which ends with this process. `vsix` is
 * installed into it; `env` reaches its extension hosts.
 */
export async function startVSCodeServer({
  vsix,
  env = {},
}: {
  vsix?: string;
  env?: NodeJS.ProcessEnv;
} = {}): Promise<VSCodeServer> {
  const { main } = installVSCode();
  const folder = mkdtempSync(join(tmpdir(), 'packwright-vscode-'));
  const base = [
    main,
    '--accept-server-license-terms',
    '--server-data-dir',
    folder,
    '--telemetry-level',
    'off',
  ];
  if (vsix !== undefined)
    execFileSync(process.execPath, [...base, '--install-extension', vsix], { stdio: 'pipe' });
  const child = spawn(process.execPath, [...base, ...LOOPBACK_ARGUMENTS], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its sockets lie in its own folder, and it asks no gallery.
    env: { ...process.env, TMPDIR: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{}', ...env },
  });
  const output: string[] = [];
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  return {
    authority: `127.0.0.1:${await portOf(child, output)}`,
    pid: child.pid ?? 0,
    useSettings: (settings) => writeSettings(join(folder, 'data/User'), settings),
    logs: () => [output.join(''), ...logFiles(folder)].join('\n'),
    stop: async () => {
      process.off('exit', orphaned);
      await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const LOOPBACK_ARGUMENTS = [
  '--host',
  '127.0.0.1',
  '--port',
  '0',
  '--without-connection-token',
  '--disable-experiments',
  '--force-disable-user-env',
  // What a window leaves behind is gone a second after it.
  '--reconnection-grace-time',
  '1',
  '--enable-remote-auto-shutdown',
];

function portOf(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((found, failed) => {
    const listen = (data: Buffer) => {
      output.push(data.toString());
      const [, port] = /Extension host agent listening on (\d+)/.exec(output.join('')) ?? [];
      if (port !== undefined) found(port);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`VS Code ended with ${code}:\n${output.join('')}`)));
  });
}

function logFiles(folder: string): string[] {
  const root = join(folder, 'data/logs');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.log'),
  );
  return files.map((file) => `--- ${file}\n${readFileSync(join(root, file), 'utf8')}`);
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode !== null || !child.kill('SIGTERM')) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
