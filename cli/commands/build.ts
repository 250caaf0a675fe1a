import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { formatCatalog } from '../../formats/index.ts';
import { type BuildOutcome, buildProject } from '../../packer/build/build-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { ExitStatus } from '../exit-status.ts';
import { displayPath, projectAround, resolvePaths } from '../find-project.ts';
import { renderBanks } from '../render/banks.ts';
import { renderPretty, renderSummary } from '../render/pretty.ts';
import { ProgressLine } from '../render/progress-line.ts';
import type { CommandContext } from '../run-cli.ts';
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
      const outcome = await build(terminal, path, options.out);
      if (options.json === true) terminal.stdout.write(`${JSON.stringify(outcome.report, null, 2)}\n`);
      else show(terminal, outcome);
      context.finish(outcome.report.written ? ExitStatus.fine : ExitStatus.findings);
    });
}

async function build(
  terminal: Terminal,
  path: string | undefined,
  out: string | undefined,
): Promise<BuildOutcome> {
  const [start = terminal.cwd] = resolvePaths(terminal.cwd, path === undefined ? [] : [path]);
  const project = projectAround(start);
  const progress = new ProgressLine(terminal.stderr);
  try {
    return await buildProject(new DiskFiles(project), new DiskOutput(project), {
      formats: formatCatalog(),
      newUuid: randomUUID,
      out: out === undefined ? undefined : resolve(terminal.cwd, out),
      nameOf: (uri) => displayPath(terminal.cwd, fileURLToPath(uri)),
      onProgress: ({ done, total, name }) => progress.show(`packing ${done}/${total}  ${name}`),
    });
  } finally {
    progress.clear();
  }
}

function show({ stdout, cwd }: Terminal, { findings, texts, report }: BuildOutcome): void {
  const documents = { texts, nameOf: (uri: string) => displayPath(cwd, fileURLToPath(uri)) };
  const counts = countBySeverity(findings);
  if (findings.length > 0) stdout.write(`${renderPretty(findings, documents, stdout)}\n`);
  for (const change of report.registry_changes) if (report.written) stdout.write(`registry: ${change}\n`);
  if (report.written) stdout.write(renderBanks(report, stdout));
  if (findings.length > 0) stdout.write(`${renderSummary(counts, texts.size)}\n`);
  if (!report.written) stdout.write('nothing was written: mend the errors above and build again\n');
}
