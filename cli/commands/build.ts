import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { formatCatalog } from '../../formats/index.ts';
import { type BuildOutcome, buildProject, EmptyProjectError } from '../../packer/build/build-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { isProject, projectsBelow } from '../../packer/node/find-project.ts';
import { openFileIn } from '../../packer/node/open-file-in.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus, UsageError } from '../exit-status.ts';
import { displayPath, pathFromProject, projectAround, resolvePaths } from '../find-project.ts';
import { renderBanks } from '../render/banks.ts';
import { BuildProgress } from '../render/build-progress.ts';
import { renderPretty, renderSummary } from '../render/pretty.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  packwright build                     the project around this folder
  packwright build game --out rom/assets.bank
  packwright build --json | jq .archive

Writes the archive, build-report.json beside it and packwright.registry.json. With errors nothing is written over.
Exit status: 0 built, 1 errors found, 2 wrong use, 3 a file could not be read or written
`;

export function buildCommand(context: CommandContext): Command {
  return new Command('build')
    .description('make runtime banks from declarations, in one archive')
    .argument('[path]', 'the project (default: the one around this folder)')
    .option('--out <file>', 'the archive (default: build/assets.bank, or what packwright.json says)')
    .option('--json', 'write the build report to stdout and nothing else')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: { out?: string; json?: boolean }) => {
      const { terminal } = context;
      const { outcome, archive } = await build(terminal, path, options.out);
      if (options.json === true) terminal.stdout.write(`${JSON.stringify(outcome.report, null, 2)}\n`);
      else show(terminal, outcome, archive);
      context.finish(outcome.report.written ? ExitStatus.fine : ExitStatus.findings);
    });
}

interface Built {
  readonly outcome: BuildOutcome;
  /** As people name it from the current folder. */
  readonly archive: string;
}

async function build(terminal: Terminal, path: string | undefined, out: string | undefined): Promise<Built> {
  const [start = terminal.cwd] = resolvePaths(terminal.cwd, path === undefined ? [] : [path]);
  const project = projectAround(start);
  const progress = new BuildProgress(terminal.stderr);
  try {
    const outcome = await buildProject(new DiskFiles(project), new DiskOutput(project), {
      formats: formatCatalog(),
      newUuid: randomUUID,
      openFile: openFileIn(project),
      out: out === undefined ? undefined : pathFromProject(project, resolve(terminal.cwd, out)),
      nameOf: (uri) => displayPath(terminal.cwd, fileURLToPath(uri)),
      onEvent: (event) => progress.tell(event),
    });
    const archive = displayPath(terminal.cwd, resolve(project, outcome.report.archive?.path ?? ''));
    return { outcome, archive };
  } catch (error) {
    throw error instanceof EmptyProjectError ? nothingToBuild(terminal, project) : error;
  } finally {
    progress.clear();
  }
}

function nothingToBuild({ cwd }: Terminal, folder: string): UsageError {
  const below = isProject(folder) ? [] : projectsBelow(folder).map((project) => displayPath(cwd, project));
  const hint =
    below.length === 0 ? 'packwright new makes one' : `there are projects below it: ${below.join(', ')}`;
  return new UsageError(`there is no asset.json to build in ${displayPath(cwd, folder)} (${hint})`);
}

function show({ stdout, cwd }: Terminal, { findings, texts, report }: BuildOutcome, archive: string): void {
  const documents = { texts, nameOf: (uri: string) => displayPath(cwd, fileURLToPath(uri)) };
  const counts = countBySeverity(findings);
  if (findings.length > 0) stdout.write(`${renderPretty(findings, documents, stdout)}\n`);
  for (const change of report.registry_changes) if (report.written) stdout.write(`registry: ${change}\n`);
  if (report.written) stdout.write(renderBanks(report, archive, stdout));
  if (findings.length > 0) stdout.write(`${renderSummary(counts, texts.size)}\n`);
  if (!report.written) stdout.write('nothing was written: mend the errors above and build again\n');
}
