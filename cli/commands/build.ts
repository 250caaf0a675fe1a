import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type BuildOutcome, EmptyProjectError } from '../../packer/build/build-project.ts';
import { isProject, projectsBelow } from '../../packer/node/find-project.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus, UsageError } from '../exit-status.ts';
import { displayPath, projectAround, resolvePaths } from '../find-project.ts';
import { Interruption } from '../interruption.ts';
import { showBuild } from '../render/build-outcome.ts';
import { BuildProgress } from '../render/build-progress.ts';
import { type BuildRequest, runBuild } from '../run-build.ts';
import type { Terminal } from '../terminal.ts';
import { runWatch } from '../watch/run-watch.ts';

const EXAMPLES = `
Examples:
  packwright build                     the project around this folder
  packwright build game --out rom/assets.bank
  packwright build --json | jq .archive
  packwright build --watch             once, then after each change until Ctrl-C

Writes the archive, build-report.json beside it and packwright.registry.json. With errors nothing is written over.
Exit status: 0 built, 1 errors found, 2 wrong use, 3 a file could not be read or written, 130 stopped by Ctrl-C
before anything was written; with --watch always 0 then
`;

interface Options {
  readonly out?: string;
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly jobs: number;
  readonly cache: boolean;
}

export function buildCommand(context: CommandContext): Command {
  return new Command('build')
    .description('make runtime banks from declarations, in one archive')
    .argument('[path]', 'the project (default: the one around this folder)')
    .option('--out <file>', 'the archive (default: build/assets.bank, or what packwright.json says)')
    .option('--jobs <n>', 'pack in at most so many threads (0: as many as the machine has)', readJobs, 0)
    .option('--watch', 'build again after each change; with --json an object a line')
    .option('--no-cache', 'pack everything, whatever earlier builds left, and leave nothing for later ones')
    .option('--json', 'write the build report to stdout and nothing else')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const { terminal } = context;
      const request = requestOf(terminal, path, options);
      if (options.watch === true) return runWatch(terminal, request, options.json === true ? 'json' : 'text');
      const outcome = await build(terminal, request);
      const { report } = outcome;
      if (options.json === true) terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else showBuild(terminal, outcome, archiveName(request, outcome));
      context.finish(report.written ? ExitStatus.fine : ExitStatus.findings);
    });
}

function readJobs(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 0 to 999.');
}

function requestOf({ cwd }: Terminal, path: string | undefined, { out, jobs, cache }: Options): BuildRequest {
  const [start = cwd] = resolvePaths(cwd, path === undefined ? [] : [path]);
  return { project: projectAround(start), cwd, out, jobs, hasCache: cache };
}

async function build(terminal: Terminal, request: BuildRequest): Promise<BuildOutcome> {
  const progress = new BuildProgress(terminal.stderr);
  const signal = new Interruption();
  try {
    return await runBuild(request, { signal, onEvent: (event) => progress.tell(event) });
  } catch (error) {
    throw error instanceof EmptyProjectError ? nothingToBuild(request) : error;
  } finally {
    signal.dispose();
    progress.clear();
  }
}

function nothingToBuild({ cwd, project }: BuildRequest): UsageError {
  const below = isProject(project) ? [] : projectsBelow(project).map((path) => displayPath(cwd, path));
  const hint =
    below.length === 0 ? 'packwright new makes one' : `there are projects below it: ${below.join(', ')}`;
  return new UsageError(`there is no asset.json to build in ${displayPath(cwd, project)} (${hint})`);
}

/** As people name it from the current folder. */
function archiveName({ cwd, project }: BuildRequest, { report }: BuildOutcome): string {
  return displayPath(cwd, resolve(project, report.archive?.path ?? ''));
}
