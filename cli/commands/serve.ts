import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { databaseOption } from '../database-option.ts';
import { UsageError } from '../exit-status.ts';
import { projectAround, resolvePaths } from '../find-project.ts';
import { Interruption } from '../interruption.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { serveTokensCommand } from './serve-tokens.ts';

const EXAMPLES = `
Examples:
  packwright serve                     the asset packs of the project around this folder, on this machine alone
  packwright serve --port 7420         the same, at a port that stays
  packwright serve --database postgres://packwright@localhost/packwright --blobs /var/lib/packwright/images \\
    --public-url https://packs.studio.example
  packwright serve tokens create --database … --name anna --role edit

A project needs no service of yours: whatever needs one finds or starts it, and it ends when nobody asks for a while.
Where it is, and the token that opens it, stands in .packwright/packs/service.json, which you alone can read.
With --database it serves a team: who asks needs a token, and a proxy before it speaks TLS (docs/service.md).
Exit status: 0 ended by Ctrl-C or SIGTERM, 2 wrong use, 3 database, images or address cannot be had
`;

interface ServeOptions {
  readonly port?: number;
  readonly database?: string;
  readonly blobs?: string;
  readonly host: string;
  readonly publicUrl: readonly string[];
  readonly allowOrigin: readonly string[];
  readonly rate: number;
  readonly behindProxy?: boolean;
}

export function serveCommand(context: CommandContext): Command {
  const { terminal } = context;
  return new Command('serve')
    .description('serve asset packs: of this project to this machine, or of a team from PostgreSQL')
    .argument('[path]', 'the project (default: the one around this folder)')
    .option('--port <number>', 'where it listens (default: any that is free; with --database 7420)', port)
    .addOption(databaseOption())
    .addOption(
      new Option('--blobs <place>', 'where images are: a folder, or s3://bucket/prefix').env(
        'PACKWRIGHT_BLOBS',
      ),
    )
    .option('--host <address>', 'with --database: the address that it listens at', '127.0.0.1')
    .option('--public-url <url...>', 'with --database: what it is called from outside', [])
    .option('--allow-origin <origin...>', 'with --database: web pages that may call it', [])
    .option('--rate <number>', 'with --database: requests a second of each token', rate, 100)
    .option('--behind-proxy', 'with --database: take addresses from X-Forwarded-For')
    .addHelpText('after', EXAMPLES)
    .addCommand(serveTokensCommand(context))
    .action(async (path: string | undefined, options: ServeOptions) => {
      if (options.database !== undefined) return serveTeam(terminal, options.database, options, path);
      return serveProject(terminal, path, options);
    });
}

async function serveProject(terminal: Terminal, path: string | undefined, options: ServeOptions) {
  const [start = terminal.cwd] = resolvePaths(terminal.cwd, path === undefined ? [] : [path]);
  if (options.host !== '127.0.0.1' || options.publicUrl.length > 0 || options.allowOrigin.length > 0)
    throw new UsageError('a project is served to this machine alone; for others name a --database');
  const project = projectAround(start);
  const { runDaemon } = await import('../../packs/node/daemon/run-daemon.ts');
  const { stderr } = terminal;
  const daemon = await runDaemon({
    ...{ project, version: VERSION, port: options.port ?? 0 },
    report: (error, requestId = '') =>
      stderr.write(`${requestId} ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  if (daemon === undefined)
    throw new UsageError(`the asset packs of ${project} are served already, by another process`);
  terminal.stdout.write(`${daemon.url}\n`);
  stderr.write('serving until Ctrl-C; .packwright/packs/service.json has the token\n');
  await Promise.race([untilInterrupted(), daemon.ended]);
  await daemon.stop();
}

async function serveTeam(
  { stdout, stderr }: Terminal,
  database: string,
  options: ServeOptions,
  path: string | undefined,
): Promise<void> {
  if (path !== undefined) throw new UsageError('with --database no project is served; leave its path out');
  if (options.blobs === undefined)
    throw new UsageError('name where images are with --blobs: a folder, or s3://bucket/prefix');
  const { serveTeam: serve } = await import('../../packs/node/serve/serve-team.ts');
  const listening = await serve({
    ...{ database, blobs: options.blobs, host: options.host, port: options.port ?? 7420 },
    hosts: options.publicUrl.map(hostOf),
    origins: options.allowOrigin.map(originOf),
    rate: { perSecond: options.rate, burst: options.rate * 5 },
    behindProxy: options.behindProxy === true,
    log: (line) => stderr.write(`${JSON.stringify(line)}\n`),
  });
  stdout.write(`${listening.url}\n`);
  await untilInterrupted();
  await listening.close();
}

/** Ctrl-C and SIGTERM end a service as they should: what is under way is answered first. A second one does not wait. */
async function untilInterrupted(): Promise<void> {
  const { signal } = new Interruption();
  await new Promise((heard) => signal.addEventListener('abort', heard, { once: true }));
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('It is a number from 0 to 65535.');
}

function rate(text: string): number {
  if (Number(text) > 0 && Number.isFinite(Number(text))) return Number(text);
  throw new InvalidArgumentError('It is a number above 0.');
}

function hostOf(url: string): string {
  return webAddress(url, '--public-url').hostname;
}

function originOf(url: string): string {
  return webAddress(url, '--allow-origin').origin;
}

function webAddress(url: string, option: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address;
  throw new UsageError(`${option} is ‘${url}’; it must be as https://packs.studio.example`);
}
